from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, FirstOf, ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .result_info import ResultInfo
    from .reward import Reward


@define
class IssueRewardResult(Model):
    """What became of the reward.

    Attributes:
        reward (None | Reward): The reward after the attempt to issue it.
        result_info (ResultInfo): What became of one item.
    """

    reward: None | Reward = json_field("reward", FirstOf(ObjectOf("Reward"), NULL))
    result_info: ResultInfo = json_field("resultInfo", ObjectOf("ResultInfo"))
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.result_info)
