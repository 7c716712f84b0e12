from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.coupon_reference import CouponReference
    from ..models.order import Order


T = TypeVar("T", bound="CouponUse")


@_attrs_define
class CouponUse:
    """Coupons, and whom and what they are used for.

    Attributes:
        coupon_details (list[CouponReference]): The coupons.
        source_id (str | Unset): Customer who uses them.
        order (Order | Unset): What a customer buys or is about to buy.
    """

    coupon_details: list[CouponReference]
    source_id: str | Unset = UNSET
    order: Order | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        coupon_details = []
        for coupon_details_item_data in self.coupon_details:
            coupon_details_item = coupon_details_item_data.to_dict()
            coupon_details.append(coupon_details_item)

        source_id = self.source_id

        order: dict[str, Any] | Unset = UNSET
        if not isinstance(self.order, Unset):
            order = self.order.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "coupon_details": coupon_details,
            }
        )
        if source_id is not UNSET:
            field_dict["source_id"] = source_id
        if order is not UNSET:
            field_dict["order"] = order

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.coupon_reference import CouponReference  # noqa: PLC0415
        from ..models.order import Order  # noqa: PLC0415

        d = dict(src_dict)
        _coupon_details = d.pop("coupon_details")
        coupon_details = []
        if not isinstance(_coupon_details, list):
            raise TypeError("it is no list")
        for coupon_details_item_data in _coupon_details:
            coupon_details_item = CouponReference.from_dict(coupon_details_item_data)

            coupon_details.append(coupon_details_item)

        source_id = d.pop("source_id", UNSET)

        _order = d.pop("order", UNSET)
        order: Order | Unset
        if isinstance(_order, Unset):
            order = UNSET
        else:
            order = Order.from_dict(_order)

        coupon_use = cls(
            coupon_details=coupon_details,
            source_id=source_id,
            order=order,
        )

        coupon_use.additional_properties = d
        return coupon_use

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
