from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .referral_query import ReferralQuery, ReferralQueryDict
    from .update_referral import UpdateReferral, UpdateReferralDict


@define
class UpdateReferralInfo(Model):
    """One referral, and what is to change about it.

    Attributes:
        query (ReferralQuery): What names one referral: a value in the first group alone, or one in the second
            together with one in the third.
        referral (UpdateReferral): What is to change about a referral.
    """

    query: ReferralQuery = json_field("query", ObjectOf("ReferralQuery"))
    referral: UpdateReferral = json_field("referral", ObjectOf("UpdateReferral"))
    additional_properties: dict[str, Any] = further_json()


class UpdateReferralInfoDict(TypedDict, total=False):
    """Plain data for UpdateReferralInfo."""

    query: Required[ReferralQuery | ReferralQueryDict]
    referral: Required[UpdateReferral | UpdateReferralDict]
