from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReviewRequest")


@_attrs_define
class ReviewRequest:
    """One customer to ask for a review.

    Attributes:
        owner_id (int | str | Unset): Number of the Rex account that asks, as in the address of its dashboard
            (https://meetrex.com/Owners/Details/54321), for users with several accounts; blank is the same as left out.
        account_identifier (str | Unset): Text that the user has chosen for one of several accounts in Settings,
            Business Info; it counts only where OwnerID is not given.
        name (str | Unset): Customer's name, the first part of which opens the message unless there is a Salutation.
        salutation (str | Unset): Words that address the customer, such as "Dear Sam", without a comma at the end; blank
            is the same as left out.
        phone (str | Unset): Customer's mobile phone number, with or without punctuation; needed unless there is an
            Email.
        email (str | Unset): Customer's e-mail address; needed unless there is a Phone.
    """

    owner_id: int | str | Unset = UNSET
    account_identifier: str | Unset = UNSET
    name: str | Unset = UNSET
    salutation: str | Unset = UNSET
    phone: str | Unset = UNSET
    email: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        owner_id: int | str | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        else:
            owner_id = self.owner_id

        account_identifier = self.account_identifier

        name = self.name

        salutation = self.salutation

        phone = self.phone

        email = self.email

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if owner_id is not UNSET:
            field_dict["OwnerID"] = owner_id
        if account_identifier is not UNSET:
            field_dict["AccountIdentifier"] = account_identifier
        if name is not UNSET:
            field_dict["Name"] = name
        if salutation is not UNSET:
            field_dict["Salutation"] = salutation
        if phone is not UNSET:
            field_dict["Phone"] = phone
        if email is not UNSET:
            field_dict["Email"] = email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_owner_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(int | str | Unset, data)
            raise ValueError("it is none of int, str")

        owner_id = _parse_owner_id(d.pop("OwnerID", UNSET))

        account_identifier = d.pop("AccountIdentifier", UNSET)

        name = d.pop("Name", UNSET)

        salutation = d.pop("Salutation", UNSET)

        phone = d.pop("Phone", UNSET)

        email = d.pop("Email", UNSET)

        review_request = cls(
            owner_id=owner_id,
            account_identifier=account_identifier,
            name=name,
            salutation=salutation,
            phone=phone,
            email=email,
        )

        review_request.additional_properties = d
        return review_request

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
