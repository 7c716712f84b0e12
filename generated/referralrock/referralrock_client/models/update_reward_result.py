from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, FirstOf, ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .result_info import ResultInfo
    from .reward import Reward


@define
class UpdateRewardResult(Model):
    """What became of one item of an update.

    Attributes:
        reward (None | Reward | Unset): The reward after the change.
        result_info (ResultInfo | Unset): What became of one item.
    """

    reward: None | Reward | Unset = json_field("reward", FirstOf(ObjectOf("Reward"), NULL), default=UNSET)
    result_info: ResultInfo | Unset = json_field("resultInfo", ObjectOf("ResultInfo"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.result_info)
