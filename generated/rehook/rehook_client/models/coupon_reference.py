from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CouponReference")


@_attrs_define
class CouponReference:
    """What names a coupon.

    Attributes:
        coupon_id (str): ID of the coupon, or `bulk` for a coupon that was made in bulk for users.
        coupon_code (str): Code of the coupon.
    """

    coupon_id: str
    coupon_code: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        coupon_id = self.coupon_id

        coupon_code = self.coupon_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "coupon_id": coupon_id,
                "coupon_code": coupon_code,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        coupon_id = d.pop("coupon_id")

        coupon_code = d.pop("coupon_code")

        coupon_reference = cls(
            coupon_id=coupon_id,
            coupon_code=coupon_code,
        )

        coupon_reference.additional_properties = d
        return coupon_reference

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
