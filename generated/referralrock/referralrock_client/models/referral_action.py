from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReferralAction")


@_attrs_define
class ReferralAction:
    """Something that a referral has done.

    Attributes:
        amount (float): Sum of which rewards are a percentage.
        referral_query (str): ID, email address or external ID of the referral, as a plain text, unlike where rewards
            are created.
        program_query (str | Unset): ID, name or title of the program.
        name (str | Unset): Name of the action.
        external_identifier (str | Unset): ID of the action in a system of the caller's, which keeps it from being
            recorded twice.
    """

    amount: float
    referral_query: str
    program_query: str | Unset = UNSET
    name: str | Unset = UNSET
    external_identifier: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        referral_query = self.referral_query

        program_query = self.program_query

        name = self.name

        external_identifier = self.external_identifier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amount": amount,
                "referralQuery": referral_query,
            }
        )
        if program_query is not UNSET:
            field_dict["programQuery"] = program_query
        if name is not UNSET:
            field_dict["name"] = name
        if external_identifier is not UNSET:
            field_dict["externalIdentifier"] = external_identifier

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = d.pop("amount")

        referral_query = d.pop("referralQuery")

        program_query = d.pop("programQuery", UNSET)

        name = d.pop("name", UNSET)

        external_identifier = d.pop("externalIdentifier", UNSET)

        referral_action = cls(
            amount=amount,
            referral_query=referral_query,
            program_query=program_query,
            name=name,
            external_identifier=external_identifier,
        )

        referral_action.additional_properties = d
        return referral_action

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
