from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.referral_state import ReferralState, check_referral_state
from ..types import UNSET, Unset

T = TypeVar("T", bound="ReferralStatus")


@_attrs_define
class ReferralStatus:
    """A referral and the state to which it moves.

    Attributes:
        referral_id (str): ID of the referral.
        status (ReferralState): State of a referral, in small letters.
        program_id (str | Unset): ID of the program.
        amount (float | Unset): Amount of the order.
        public_note (str | Unset): Note that others may see.
    """

    referral_id: str
    status: ReferralState
    program_id: str | Unset = UNSET
    amount: float | Unset = UNSET
    public_note: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        referral_id = self.referral_id

        status: str = self.status

        program_id = self.program_id

        amount = self.amount

        public_note = self.public_note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "referralId": referral_id,
                "status": status,
            }
        )
        if program_id is not UNSET:
            field_dict["programId"] = program_id
        if amount is not UNSET:
            field_dict["amount"] = amount
        if public_note is not UNSET:
            field_dict["publicNote"] = public_note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        referral_id = d.pop("referralId")

        status = check_referral_state(d.pop("status"))

        program_id = d.pop("programId", UNSET)

        amount = d.pop("amount", UNSET)

        public_note = d.pop("publicNote", UNSET)

        referral_status = cls(
            referral_id=referral_id,
            status=status,
            program_id=program_id,
            amount=amount,
            public_note=public_note,
        )

        referral_status.additional_properties = d
        return referral_status

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
