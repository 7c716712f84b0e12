from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.program_type import ProgramType, check_program_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="Program")


@_attrs_define
class Program:
    """A referral program.

    Attributes:
        id (str | Unset): ID of the program.
        is_active (bool | Unset): Whether the program is open to members and referrals.
        name (str | Unset): Internal name of the program.
        type_ (ProgramType | Unset): Kind of program.
        title (str | Unset): Title that people see.
        member_offer (str | Unset): What members get.
        referral_offer (str | Unset): What referrals get.
        direct_url (str | Unset): Address of the program.
        widget_url (str | Unset): Address of the program's widget.
    """

    id: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    name: str | Unset = UNSET
    type_: ProgramType | Unset = UNSET
    title: str | Unset = UNSET
    member_offer: str | Unset = UNSET
    referral_offer: str | Unset = UNSET
    direct_url: str | Unset = UNSET
    widget_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        is_active = self.is_active

        name = self.name

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        title = self.title

        member_offer = self.member_offer

        referral_offer = self.referral_offer

        direct_url = self.direct_url

        widget_url = self.widget_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if title is not UNSET:
            field_dict["title"] = title
        if member_offer is not UNSET:
            field_dict["memberOffer"] = member_offer
        if referral_offer is not UNSET:
            field_dict["referralOffer"] = referral_offer
        if direct_url is not UNSET:
            field_dict["directUrl"] = direct_url
        if widget_url is not UNSET:
            field_dict["widgetUrl"] = widget_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        is_active = d.pop("isActive", UNSET)

        name = d.pop("name", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: ProgramType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_program_type(_type_)

        title = d.pop("title", UNSET)

        member_offer = d.pop("memberOffer", UNSET)

        referral_offer = d.pop("referralOffer", UNSET)

        direct_url = d.pop("directUrl", UNSET)

        widget_url = d.pop("widgetUrl", UNSET)

        program = cls(
            id=id,
            is_active=is_active,
            name=name,
            type_=type_,
            title=title,
            member_offer=member_offer,
            referral_offer=referral_offer,
            direct_url=direct_url,
            widget_url=widget_url,
        )

        program.additional_properties = d
        return program

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
