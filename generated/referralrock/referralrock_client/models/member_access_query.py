from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MemberAccessQuery")


@_attrs_define
class MemberAccessQuery:
    """A member, named by one text, and for how long the links are to last.

    Attributes:
        member_query (str): The member, by ID, referral code, email address or external ID, as a text and not as an
            object.
        expire_in_minutes (int | Unset): For how many minutes the links by which the member is logged in are to last.
    """

    member_query: str
    expire_in_minutes: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        member_query = self.member_query

        expire_in_minutes = self.expire_in_minutes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "memberQuery": member_query,
            }
        )
        if expire_in_minutes is not UNSET:
            field_dict["expireInMinutes"] = expire_in_minutes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        member_query = d.pop("memberQuery")

        expire_in_minutes = d.pop("expireInMinutes", UNSET)

        member_access_query = cls(
            member_query=member_query,
            expire_in_minutes=expire_in_minutes,
        )

        member_access_query.additional_properties = d
        return member_access_query

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
