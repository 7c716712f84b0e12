from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import NULL, TEXT, FirstOf, ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .coupon_reference import CouponReference, CouponReferenceDict
    from .order import Order, OrderDict


@define
class CouponUse(Model):
    """Coupons, and whom and what they are used for.

    Attributes:
        coupon_details (list[CouponReference]): The coupons.
        source_id (None | str | Unset): Customer who uses them.
        order (None | Order | Unset): Order that they are used for.
    """

    coupon_details: list[CouponReference] = json_field("coupon_details", ListOf(ObjectOf("CouponReference")))
    source_id: None | str | Unset = json_field("source_id", FirstOf(TEXT, NULL), default=UNSET)
    order: None | Order | Unset = json_field("order", FirstOf(ObjectOf("Order"), NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class CouponUseDict(TypedDict, total=False):
    """Plain data for CouponUse."""

    coupon_details: Required[Sequence[CouponReference | CouponReferenceDict]]
    source_id: str | None
    order: Order | OrderDict | None
