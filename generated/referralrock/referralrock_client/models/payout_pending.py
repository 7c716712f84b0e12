from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PayoutPending")


@_attrs_define
class PayoutPending:
    """What is owed to one recipient by one payout; three of the names begin with a capital letter.

    Attributes:
        payout_id (str | Unset): ID of the payout.
        description (str | Unset): What the payout is.
        reward_count (int | Unset): How many rewards are owed.
        amount (float | Unset): Sum that is owed.
        rewards_list (str | Unset): The rewards, in a text whose form is unknown.
        program_id (str | Unset): ID of the program.
        program_name (str | Unset): Internal name of the program.
        member_id (str | Unset): ID of the member.
        member_name (str | Unset): Name of the member.
        recipient_id (str | Unset): ID of the recipient.
        recipient_name (str | Unset): Name of the recipient.
        recipient_type (str | Unset): Kind of the recipient, in unknown words.
    """

    payout_id: str | Unset = UNSET
    description: str | Unset = UNSET
    reward_count: int | Unset = UNSET
    amount: float | Unset = UNSET
    rewards_list: str | Unset = UNSET
    program_id: str | Unset = UNSET
    program_name: str | Unset = UNSET
    member_id: str | Unset = UNSET
    member_name: str | Unset = UNSET
    recipient_id: str | Unset = UNSET
    recipient_name: str | Unset = UNSET
    recipient_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payout_id = self.payout_id

        description = self.description

        reward_count = self.reward_count

        amount = self.amount

        rewards_list = self.rewards_list

        program_id = self.program_id

        program_name = self.program_name

        member_id = self.member_id

        member_name = self.member_name

        recipient_id = self.recipient_id

        recipient_name = self.recipient_name

        recipient_type = self.recipient_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if payout_id is not UNSET:
            field_dict["payoutId"] = payout_id
        if description is not UNSET:
            field_dict["Description"] = description
        if reward_count is not UNSET:
            field_dict["rewardCount"] = reward_count
        if amount is not UNSET:
            field_dict["amount"] = amount
        if rewards_list is not UNSET:
            field_dict["rewardsList"] = rewards_list
        if program_id is not UNSET:
            field_dict["programId"] = program_id
        if program_name is not UNSET:
            field_dict["programName"] = program_name
        if member_id is not UNSET:
            field_dict["memberId"] = member_id
        if member_name is not UNSET:
            field_dict["memberName"] = member_name
        if recipient_id is not UNSET:
            field_dict["recipientId"] = recipient_id
        if recipient_name is not UNSET:
            field_dict["RecipientName"] = recipient_name
        if recipient_type is not UNSET:
            field_dict["RecipientType"] = recipient_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payout_id = d.pop("payoutId", UNSET)

        description = d.pop("Description", UNSET)

        reward_count = d.pop("rewardCount", UNSET)

        amount = d.pop("amount", UNSET)

        rewards_list = d.pop("rewardsList", UNSET)

        program_id = d.pop("programId", UNSET)

        program_name = d.pop("programName", UNSET)

        member_id = d.pop("memberId", UNSET)

        member_name = d.pop("memberName", UNSET)

        recipient_id = d.pop("recipientId", UNSET)

        recipient_name = d.pop("RecipientName", UNSET)

        recipient_type = d.pop("RecipientType", UNSET)

        payout_pending = cls(
            payout_id=payout_id,
            description=description,
            reward_count=reward_count,
            amount=amount,
            rewards_list=rewards_list,
            program_id=program_id,
            program_name=program_name,
            member_id=member_id,
            member_name=member_name,
            recipient_id=recipient_id,
            recipient_name=recipient_name,
            recipient_type=recipient_type,
        )

        payout_pending.additional_properties = d
        return payout_pending

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
