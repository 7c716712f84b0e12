from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member_query import MemberQuery
    from .new_reward import NewReward
    from .referral_query import ReferralQuery


@define
class NewRewardInfo(OpenModel):
    """One reward, and whom it is for.

    Attributes:
        new_reward (NewReward): A reward to create.
        member_query (MemberQuery | Unset): What names one member: a value in
            primaryInfo, or one in secondaryInfo together with one in tertiaryInfo.
        referral_query (ReferralQuery | Unset): What names one referral: a value in
            the first group alone, or one in the second together with one in the third.
    """

    new_reward: NewReward = json_field("newReward", ObjectOf("NewReward"))
    member_query: MemberQuery | Unset = json_field(
        "memberQuery", ObjectOf("MemberQuery"), default=UNSET
    )
    referral_query: ReferralQuery | Unset = json_field(
        "referralQuery", ObjectOf("ReferralQuery"), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
