from __future__ import annotations

from typing import Any, Required, TypedDict

from .._reading import Model, define, further_json


@define
class CouponReference(Model):
    """What names a coupon.

    Attributes:
        coupon_id (str): ID of the coupon, or `bulk` for a coupon that was made in bulk for users.
        coupon_code (str): Code of the coupon.
    """

    coupon_id: str
    coupon_code: str
    additional_properties: dict[str, Any] = further_json()


class CouponReferenceDict(TypedDict, total=False):
    """Plain data for CouponReference."""

    coupon_id: Required[str]
    coupon_code: Required[str]
