from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

from .._reading import Model, define, further_json, json_field


@define
class RemoveRewards(Model):
    """IDs of rewards to remove, under a name.

    Attributes:
        reward_ids (list[str]): IDs of the rewards.
    """

    reward_ids: list[str] = json_field("rewardIds")
    additional_properties: dict[str, Any] = further_json()


class RemoveRewardsDict(TypedDict, total=False):
    """Plain data for RemoveRewards."""

    rewardIds: Required[Sequence[str]]
