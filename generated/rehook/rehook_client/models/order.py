from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.order_status import OrderStatus, check_order_status
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.order_item import OrderItem


T = TypeVar("T", bound="Order")


@_attrs_define
class Order:
    """What a customer buys or is about to buy.

    Attributes:
        order_id (str | Unset): ID of the order.
        status (OrderStatus | Unset): State of the order.
        original_price_subtotal (float | Unset): Amount before discounts.
        selling_price_subtotal (float | Unset): Amount that is asked for.
        tax (float | Unset): Tax on the order.
        shipping (float | Unset): Cost of shipping.
        payment_mode (str | Unset): How the order is paid, which may be blank.
        metadata (dict[str, Any] | Unset): Further properties of the order.
        items (list[OrderItem] | Unset): What is bought.
    """

    order_id: str | Unset = UNSET
    status: OrderStatus | Unset = UNSET
    original_price_subtotal: float | Unset = UNSET
    selling_price_subtotal: float | Unset = UNSET
    tax: float | Unset = UNSET
    shipping: float | Unset = UNSET
    payment_mode: str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    items: list[OrderItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        order_id = self.order_id

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        original_price_subtotal = self.original_price_subtotal

        selling_price_subtotal = self.selling_price_subtotal

        tax = self.tax

        shipping = self.shipping

        payment_mode = self.payment_mode

        metadata = self.metadata

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if order_id is not UNSET:
            field_dict["order_id"] = order_id
        if status is not UNSET:
            field_dict["status"] = status
        if original_price_subtotal is not UNSET:
            field_dict["original_price_subtotal"] = original_price_subtotal
        if selling_price_subtotal is not UNSET:
            field_dict["selling_price_subtotal"] = selling_price_subtotal
        if tax is not UNSET:
            field_dict["tax"] = tax
        if shipping is not UNSET:
            field_dict["shipping"] = shipping
        if payment_mode is not UNSET:
            field_dict["payment_mode"] = payment_mode
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if items is not UNSET:
            field_dict["items"] = items

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.order_item import OrderItem  # noqa: PLC0415

        d = dict(src_dict)
        order_id = d.pop("order_id", UNSET)

        _status = d.pop("status", UNSET)
        status: OrderStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_order_status(_status)

        original_price_subtotal = d.pop("original_price_subtotal", UNSET)

        selling_price_subtotal = d.pop("selling_price_subtotal", UNSET)

        tax = d.pop("tax", UNSET)

        shipping = d.pop("shipping", UNSET)

        payment_mode = d.pop("payment_mode", UNSET)

        metadata = d.pop("metadata", UNSET)

        _items = d.pop("items", UNSET)
        items: list[OrderItem] | Unset = UNSET
        if _items is not UNSET:
            items = []
            if not isinstance(_items, list):
                raise TypeError("it is no list")
            for items_item_data in _items:
                items_item = OrderItem.from_dict(items_item_data)

                items.append(items_item)

        order = cls(
            order_id=order_id,
            status=status,
            original_price_subtotal=original_price_subtotal,
            selling_price_subtotal=selling_price_subtotal,
            tax=tax,
            shipping=shipping,
            payment_mode=payment_mode,
            metadata=metadata,
            items=items,
        )

        order.additional_properties = d
        return order

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
