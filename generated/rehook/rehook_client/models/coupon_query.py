from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order import Order


@define
class CouponQuery(OpenModel):
    """Whom and what coupons are asked for.

    Attributes:
        source_id (str | Unset): Customer; left out for somebody who is not logged
            in.
        order (Order | Unset): What a customer buys or is about to buy.
    """

    source_id: str | Unset = UNSET
    order: Order | Unset = json_field("order", ObjectOf("Order"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
