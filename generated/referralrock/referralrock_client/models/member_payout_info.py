from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MemberPayoutInfo")


@_attrs_define
class MemberPayoutInfo:
    """How a member wants to be paid.

    Attributes:
        payout_type (str | Unset): Kind of payment, of unknown values.
        use_default_values (bool | Unset): Whether default values are used.
        email (str | Unset): Email address to which payments go.
    """

    payout_type: str | Unset = UNSET
    use_default_values: bool | Unset = UNSET
    email: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payout_type = self.payout_type

        use_default_values = self.use_default_values

        email = self.email

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if payout_type is not UNSET:
            field_dict["payoutType"] = payout_type
        if use_default_values is not UNSET:
            field_dict["useDefaultValues"] = use_default_values
        if email is not UNSET:
            field_dict["email"] = email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payout_type = d.pop("payoutType", UNSET)

        use_default_values = d.pop("useDefaultValues", UNSET)

        email = d.pop("email", UNSET)

        member_payout_info = cls(
            payout_type=payout_type,
            use_default_values=use_default_values,
            email=email,
        )

        member_payout_info.additional_properties = d
        return member_payout_info

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
