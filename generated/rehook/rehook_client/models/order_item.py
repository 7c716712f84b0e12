from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json
from ..types import UNSET, Unset


@define
class OrderItem(OpenModel):
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
    additional_properties: dict[str, Any] = further_json()
