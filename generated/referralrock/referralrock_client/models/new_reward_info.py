from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import NULL, FirstOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member_query import MemberQuery, MemberQueryDict
    from .new_reward import NewReward, NewRewardDict
    from .referral_query import ReferralQuery, ReferralQueryDict


@define
class NewRewardInfo(Model):
    """One reward, and whom it is for.

    Attributes:
        new_reward (NewReward): A reward to create.
        member_query (MemberQuery | None | Unset): The member who is rewarded.
        referral_query (None | ReferralQuery | Unset): The referral who is rewarded.
    """

    new_reward: NewReward = json_field("newReward", ObjectOf("NewReward"))
    member_query: MemberQuery | None | Unset = json_field(
        "memberQuery", FirstOf(ObjectOf("MemberQuery"), NULL), default=UNSET
    )
    referral_query: None | ReferralQuery | Unset = json_field(
        "referralQuery", FirstOf(ObjectOf("ReferralQuery"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()


class NewRewardInfoDict(TypedDict, total=False):
    """Plain data for NewRewardInfo."""

    newReward: Required[NewReward | NewRewardDict]
    memberQuery: MemberQuery | MemberQueryDict | None
    referralQuery: ReferralQuery | ReferralQueryDict | None
