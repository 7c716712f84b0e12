from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, TEXT, FirstOf, ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .reward import Reward


@define
class RewardConfirmation(Model):
    """A reward that was changed.

    Attributes:
        reward (None | Reward | Unset): The reward after the change.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status
            is 200.
    """

    reward: None | Reward | Unset = json_field("reward", FirstOf(ObjectOf("Reward"), NULL), default=UNSET)
    message: None | str | Unset = json_field("message", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.reward)
