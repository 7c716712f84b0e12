from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .._kinds import NULL, OPEN_OBJECT, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class OrderItem(Model):
    """One product of an order.

    Attributes:
        product_id (None | str | Unset): ID of the product.
        sku (None | str | Unset): Stock-keeping unit.
        name (None | str | Unset): Name of the product.
        quantity (float | None | Unset): How many are bought.
        original_price (float | None | Unset): Price before discounts.
        selling_price (float | None | Unset): Price that is asked for.
        metadata (dict[str, Any] | None | Unset): Further properties of the product.
    """

    product_id: None | str | Unset = json_field("product_id", FirstOf(TEXT, NULL), default=UNSET)
    sku: None | str | Unset = json_field("sku", FirstOf(TEXT, NULL), default=UNSET)
    name: None | str | Unset = json_field("name", FirstOf(TEXT, NULL), default=UNSET)
    quantity: float | None | Unset = json_field("quantity", FirstOf(Plain("float"), NULL), default=UNSET)
    original_price: float | None | Unset = json_field("original_price", FirstOf(Plain("float"), NULL), default=UNSET)
    selling_price: float | None | Unset = json_field("selling_price", FirstOf(Plain("float"), NULL), default=UNSET)
    metadata: dict[str, Any] | None | Unset = json_field("metadata", FirstOf(OPEN_OBJECT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class OrderItemDict(TypedDict, total=False):
    """Plain data for OrderItem."""

    product_id: str | None
    sku: str | None
    name: str | None
    quantity: float | None
    original_price: float | None
    selling_price: float | None
    metadata: Mapping[str, Any] | None
