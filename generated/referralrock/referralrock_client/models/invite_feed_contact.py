from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InviteFeedContact")


@_attrs_define
class InviteFeedContact:
    """Somebody to invite.

    Attributes:
        first_name (str): First name.
        email (str): Email address.
        last_name (str | Unset): Last name.
        contact_type (str | Unset): Kind of the contact, in unknown words.
    """

    first_name: str
    email: str
    last_name: str | Unset = UNSET
    contact_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        email = self.email

        last_name = self.last_name

        contact_type = self.contact_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "firstName": first_name,
                "email": email,
            }
        )
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if contact_type is not UNSET:
            field_dict["contactType"] = contact_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        first_name = d.pop("firstName")

        email = d.pop("email")

        last_name = d.pop("lastName", UNSET)

        contact_type = d.pop("contactType", UNSET)

        invite_feed_contact = cls(
            first_name=first_name,
            email=email,
            last_name=last_name,
            contact_type=contact_type,
        )

        invite_feed_contact.additional_properties = d
        return invite_feed_contact

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
