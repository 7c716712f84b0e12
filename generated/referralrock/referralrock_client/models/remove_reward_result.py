from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.result_info import ResultInfo


T = TypeVar("T", bound="RemoveRewardResult")


@_attrs_define
class RemoveRewardResult:
    """What became of one reward.

    Attributes:
        reward_id (str | Unset): ID of the reward.
        result_info (ResultInfo | Unset): What became of one item, as each item of a batch fares on its own.
    """

    reward_id: str | Unset = UNSET
    result_info: ResultInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reward_id = self.reward_id

        result_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.result_info, Unset):
            result_info = self.result_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if reward_id is not UNSET:
            field_dict["rewardId"] = reward_id
        if result_info is not UNSET:
            field_dict["resultInfo"] = result_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.result_info import ResultInfo  # noqa: PLC0415

        d = dict(src_dict)
        reward_id = d.pop("rewardId", UNSET)

        _result_info = d.pop("resultInfo", UNSET)
        result_info: ResultInfo | Unset
        if isinstance(_result_info, Unset):
            result_info = UNSET
        else:
            result_info = ResultInfo.from_dict(_result_info)

        remove_reward_result = cls(
            reward_id=reward_id,
            result_info=result_info,
        )

        remove_reward_result.additional_properties = d
        return remove_reward_result

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
