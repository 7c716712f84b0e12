from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ListOf, ObjectOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .coupon_reference import CouponReference
    from .order import Order


@define
class CouponUse(OpenModel):
    """Coupons, and whom and what they are used for.

    Attributes:
        coupon_details (list[CouponReference]): The coupons.
        source_id (str | Unset): Customer who uses them.
        order (Order | Unset): What a customer buys or is about to buy.
    """

    coupon_details: list[CouponReference] = json_field(
        "coupon_details", ListOf(ObjectOf("CouponReference"))
    )
    source_id: str | Unset = UNSET
    order: Order | Unset = json_field("order", ObjectOf("Order"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
