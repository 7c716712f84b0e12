from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="IssuePayoutTransaction")


@_attrs_define
class IssuePayoutTransaction:
    """What to pay out.

    Attributes:
        payout_id (str): ID of the payout whose rewards are paid.
        member_id (str | Unset): Deprecated. Member to pay, for which `recipientId` is to be used instead.
        recipient_id (str | Unset): Recipient to pay; all of them where it is left out.
        note (str | Unset): Message to the recipient.
    """

    payout_id: str
    member_id: str | Unset = UNSET
    recipient_id: str | Unset = UNSET
    note: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payout_id = self.payout_id

        member_id = self.member_id

        recipient_id = self.recipient_id

        note = self.note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "payoutId": payout_id,
            }
        )
        if member_id is not UNSET:
            field_dict["memberId"] = member_id
        if recipient_id is not UNSET:
            field_dict["recipientId"] = recipient_id
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payout_id = d.pop("payoutId")

        member_id = d.pop("memberId", UNSET)

        recipient_id = d.pop("recipientId", UNSET)

        note = d.pop("note", UNSET)

        issue_payout_transaction = cls(
            payout_id=payout_id,
            member_id=member_id,
            recipient_id=recipient_id,
            note=note,
        )

        issue_payout_transaction.additional_properties = d
        return issue_payout_transaction

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
