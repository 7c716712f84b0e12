from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MemberAccessUrlsQuery")


@_attrs_define
class MemberAccessUrlsQuery:
    """A member, and for how long the links are to last.

    Attributes:
        member_id (str | Unset): ID of the member.
        referral_code (str | Unset): The member's referral code.
        email_address (str | Unset): The member's email address.
        external_id (str | Unset): ID in a system of the caller's, which the member has under `externalIdentifier`.
        expire_in_minutes (int | Unset): For how many minutes the links by which the member is logged in are to last.
    """

    member_id: str | Unset = UNSET
    referral_code: str | Unset = UNSET
    email_address: str | Unset = UNSET
    external_id: str | Unset = UNSET
    expire_in_minutes: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        member_id = self.member_id

        referral_code = self.referral_code

        email_address = self.email_address

        external_id = self.external_id

        expire_in_minutes = self.expire_in_minutes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if member_id is not UNSET:
            field_dict["memberId"] = member_id
        if referral_code is not UNSET:
            field_dict["referralCode"] = referral_code
        if email_address is not UNSET:
            field_dict["emailAddress"] = email_address
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if expire_in_minutes is not UNSET:
            field_dict["expireInMinutes"] = expire_in_minutes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        member_id = d.pop("memberId", UNSET)

        referral_code = d.pop("referralCode", UNSET)

        email_address = d.pop("emailAddress", UNSET)

        external_id = d.pop("externalId", UNSET)

        expire_in_minutes = d.pop("expireInMinutes", UNSET)

        member_access_urls_query = cls(
            member_id=member_id,
            referral_code=referral_code,
            email_address=email_address,
            external_id=external_id,
            expire_in_minutes=expire_in_minutes,
        )

        member_access_urls_query.additional_properties = d
        return member_access_urls_query

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
