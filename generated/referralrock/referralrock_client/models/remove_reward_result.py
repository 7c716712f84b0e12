from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .result_info import ResultInfo


@define
class RemoveRewardResult(Model):
    """What became of one reward.

    Attributes:
        reward_id (str | Unset): ID of the reward.
        result_info (ResultInfo | Unset): What became of one item.
    """

    reward_id: str | Unset = json_field("rewardId", default=UNSET)
    result_info: ResultInfo | Unset = json_field("resultInfo", ObjectOf("ResultInfo"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.result_info)
