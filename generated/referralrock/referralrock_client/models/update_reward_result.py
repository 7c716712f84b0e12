from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.result_info import ResultInfo
    from ..models.reward import Reward


T = TypeVar("T", bound="UpdateRewardResult")


@_attrs_define
class UpdateRewardResult:
    """What became of one item of an update.

    Attributes:
        reward (None | Reward | Unset): The reward after the change.
        result_info (ResultInfo | Unset): What became of one item, as each item of a batch fares on its own.
    """

    reward: None | Reward | Unset = UNSET
    result_info: ResultInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reward import Reward  # noqa: PLC0415

        reward: dict[str, Any] | None | Unset
        if isinstance(self.reward, Unset):
            reward = UNSET
        elif isinstance(self.reward, Reward):
            reward = self.reward.to_dict()
        else:
            reward = self.reward

        result_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.result_info, Unset):
            result_info = self.result_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if reward is not UNSET:
            field_dict["reward"] = reward
        if result_info is not UNSET:
            field_dict["resultInfo"] = result_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.result_info import ResultInfo  # noqa: PLC0415
        from ..models.reward import Reward  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_reward(data: object) -> None | Reward | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reward_type_0 = Reward.from_dict(data)

                return reward_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of Reward, None")

        reward = _parse_reward(d.pop("reward", UNSET))

        _result_info = d.pop("resultInfo", UNSET)
        result_info: ResultInfo | Unset
        if isinstance(_result_info, Unset):
            result_info = UNSET
        else:
            result_info = ResultInfo.from_dict(_result_info)

        update_reward_result = cls(
            reward=reward,
            result_info=result_info,
        )

        update_reward_result.additional_properties = d
        return update_reward_result

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
