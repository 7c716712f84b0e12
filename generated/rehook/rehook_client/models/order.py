from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from .._kinds import NULL, OPEN_OBJECT, TEXT, EnumOf, FirstOf, ListOf, ObjectOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_item import OrderItem, OrderItemDict
    from .order_status import OrderStatus


@define
class Order(Model):
    """What a customer buys or is about to buy.

    Attributes:
        order_id (None | str | Unset): ID of the order.
        status (None | OrderStatus | Unset): State of the order.
        original_price_subtotal (float | None | Unset): Amount before discounts.
        selling_price_subtotal (float | None | Unset): Amount that is asked for.
        tax (float | None | Unset): Tax on the order.
        shipping (float | None | Unset): Cost of shipping.
        payment_mode (None | str | Unset): How the order is paid.
        metadata (dict[str, Any] | None | Unset): Further properties of the order.
        items (list[OrderItem] | None | Unset): What is bought.
    """

    order_id: None | str | Unset = json_field("order_id", FirstOf(TEXT, NULL), default=UNSET)
    status: None | OrderStatus | Unset = json_field("status", FirstOf(EnumOf("OrderStatus"), NULL), default=UNSET)
    original_price_subtotal: float | None | Unset = json_field(
        "original_price_subtotal", FirstOf(Plain("float"), NULL), default=UNSET
    )
    selling_price_subtotal: float | None | Unset = json_field(
        "selling_price_subtotal", FirstOf(Plain("float"), NULL), default=UNSET
    )
    tax: float | None | Unset = json_field("tax", FirstOf(Plain("float"), NULL), default=UNSET)
    shipping: float | None | Unset = json_field("shipping", FirstOf(Plain("float"), NULL), default=UNSET)
    payment_mode: None | str | Unset = json_field("payment_mode", FirstOf(TEXT, NULL), default=UNSET)
    metadata: dict[str, Any] | None | Unset = json_field("metadata", FirstOf(OPEN_OBJECT, NULL), default=UNSET)
    items: list[OrderItem] | None | Unset = json_field(
        "items", FirstOf(ListOf(ObjectOf("OrderItem")), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()


class OrderDict(TypedDict, total=False):
    """Plain data for Order."""

    order_id: str | None
    status: OrderStatus | None
    original_price_subtotal: float | None
    selling_price_subtotal: float | None
    tax: float | None
    shipping: float | None
    payment_mode: str | None
    metadata: Mapping[str, Any] | None
    items: Sequence[OrderItem | OrderItemDict] | None
