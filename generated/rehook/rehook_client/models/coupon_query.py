from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order import Order, OrderDict


@define
class CouponQuery(Model):
    """Whom and what coupons are asked for.

    Attributes:
        source_id (None | str | Unset): Customer; left out for somebody who is not logged in.
        order (None | Order | Unset): Order on whose cart page they are shown.
    """

    source_id: None | str | Unset = json_field("source_id", FirstOf(TEXT, NULL), default=UNSET)
    order: None | Order | Unset = json_field("order", FirstOf(ObjectOf("Order"), NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class CouponQueryDict(TypedDict, total=False):
    """Plain data for CouponQuery."""

    source_id: str | None
    order: Order | OrderDict | None
