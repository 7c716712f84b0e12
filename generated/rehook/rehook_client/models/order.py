from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import EnumOf, ListOf, ObjectOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_item import OrderItem
    from .order_status import OrderStatus


@define
class Order(OpenModel):
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
    status: OrderStatus | Unset = json_field(
        "status", EnumOf("OrderStatus"), default=UNSET
    )
    original_price_subtotal: float | Unset = UNSET
    selling_price_subtotal: float | Unset = UNSET
    tax: float | Unset = UNSET
    shipping: float | Unset = UNSET
    payment_mode: str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    items: list[OrderItem] | Unset = json_field(
        "items", ListOf(ObjectOf("OrderItem")), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
