from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, FirstOf, ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member_query_echo import MemberQueryEcho
    from .referral_query_echo import ReferralQueryEcho
    from .result_info import ResultInfo
    from .reward import Reward


@define
class NewRewardResult(Model):
    """What became of one item.

    Attributes:
        member_query (MemberQueryEcho | None | Unset): The query for a member as it was sent.
        referral_query (None | ReferralQueryEcho | Unset): The query for a referral as it was sent.
        reward (None | Reward | Unset): The reward that was created.
        result_info (ResultInfo | Unset): What became of one item.
    """

    member_query: MemberQueryEcho | None | Unset = json_field(
        "memberQuery", FirstOf(ObjectOf("MemberQueryEcho"), NULL), default=UNSET
    )
    referral_query: None | ReferralQueryEcho | Unset = json_field(
        "referralQuery", FirstOf(ObjectOf("ReferralQueryEcho"), NULL), default=UNSET
    )
    reward: None | Reward | Unset = json_field("reward", FirstOf(ObjectOf("Reward"), NULL), default=UNSET)
    result_info: ResultInfo | Unset = json_field("resultInfo", ObjectOf("ResultInfo"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.result_info)
