from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .referral_query import ReferralQuery


@define
class RemoveReferralInfo(OpenModel):
    """One referral to remove.

    Attributes:
        query (ReferralQuery | Unset): What names one referral: a value in the first
            group alone, or one in the second together with one in the third.
    """

    query: ReferralQuery | Unset = json_field(
        "query", ObjectOf("ReferralQuery"), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
