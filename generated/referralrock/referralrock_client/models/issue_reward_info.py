from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="IssueRewardInfo")


@_attrs_define
class IssueRewardInfo:
    """The reward to issue.

    Attributes:
        reward_id (str): ID of the reward.
        recipient_info (str | Unset): Deprecated. Further information on the recipient, such as an address at PayPal,
            which nothing replaces.
        note (str | Unset): Message to the recipient.
    """

    reward_id: str
    recipient_info: str | Unset = UNSET
    note: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reward_id = self.reward_id

        recipient_info = self.recipient_info

        note = self.note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rewardId": reward_id,
            }
        )
        if recipient_info is not UNSET:
            field_dict["recipientInfo"] = recipient_info
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reward_id = d.pop("rewardId")

        recipient_info = d.pop("recipientInfo", UNSET)

        note = d.pop("note", UNSET)

        issue_reward_info = cls(
            reward_id=reward_id,
            recipient_info=recipient_info,
            note=note,
        )

        issue_reward_info.additional_properties = d
        return issue_reward_info

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
