from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OrderItem")


@_attrs_define
class OrderItem:
    """One product of an order.

    Attributes:
        product_id (str | Unset): ID of the product.
        sku (str | Unset): Stock-keeping unit, which may be blank.
        name (str | Unset): Name of the product.
        quantity (float | Unset): How many are bought.
        original_price (float | Unset): Price before discounts.
        selling_price (float | Unset): Price that is asked for.
        metadata (dict[str, Any] | Unset): Further properties of the product.
    """

    product_id: str | Unset = UNSET
    sku: str | Unset = UNSET
    name: str | Unset = UNSET
    quantity: float | Unset = UNSET
    original_price: float | Unset = UNSET
    selling_price: float | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        product_id = self.product_id

        sku = self.sku

        name = self.name

        quantity = self.quantity

        original_price = self.original_price

        selling_price = self.selling_price

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if product_id is not UNSET:
            field_dict["product_id"] = product_id
        if sku is not UNSET:
            field_dict["sku"] = sku
        if name is not UNSET:
            field_dict["name"] = name
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if original_price is not UNSET:
            field_dict["original_price"] = original_price
        if selling_price is not UNSET:
            field_dict["selling_price"] = selling_price
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        product_id = d.pop("product_id", UNSET)

        sku = d.pop("sku", UNSET)

        name = d.pop("name", UNSET)

        quantity = d.pop("quantity", UNSET)

        original_price = d.pop("original_price", UNSET)

        selling_price = d.pop("selling_price", UNSET)

        metadata = d.pop("metadata", UNSET)

        order_item = cls(
            product_id=product_id,
            sku=sku,
            name=name,
            quantity=quantity,
            original_price=original_price,
            selling_price=selling_price,
            metadata=metadata,
        )

        order_item.additional_properties = d
        return order_item

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
