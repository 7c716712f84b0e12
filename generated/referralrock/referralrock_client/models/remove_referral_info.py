from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from .._kinds import NULL, FirstOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .referral_query import ReferralQuery, ReferralQueryDict


@define
class RemoveReferralInfo(Model):
    """One referral to remove.

    Attributes:
        query (None | ReferralQuery | Unset):
    """

    query: None | ReferralQuery | Unset = json_field("query", FirstOf(ObjectOf("ReferralQuery"), NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class RemoveReferralInfoDict(TypedDict, total=False):
    """Plain data for RemoveReferralInfo."""

    query: ReferralQuery | ReferralQueryDict | None
