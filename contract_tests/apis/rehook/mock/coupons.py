"""Coupons: list, validate, redeem, revert. None of their answers is shown, so all are of our own choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import msgspec
from starlette.requests import Request

from contract_tests.apis.rehook.mock.access import coupon_not_found, succeeded
from contract_tests.apis.rehook.mock.records import Coupon, Customer, Redemption
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.apis.rehook.mock.webhooks import Webhooks
from contract_tests.harness.mocking import PathItem, Refused, Shown, read_as, read_query

BULK = "bulk"


class Item(msgspec.Struct, frozen=True):
    product_id: str = ""
    sku: str = ""
    name: str = ""
    original_price: float = 0
    selling_price: float = 0
    quantity: float = 0
    metadata: dict[str, Any] = {}


class Order(msgspec.Struct, frozen=True):
    """Names of the newer samples; those of the older list are taken as well, and none is required.

    The values of `status` are the older list's: the samples show one of them, and no other.
    """

    order_id: str = ""
    status: Literal["pending", "completed", "reverted"] = "pending"
    original_price_subtotal: float = 0
    selling_price_subtotal: float = 0
    original_amount: float = 0
    selling_amount: float = 0
    tax: float = 0
    shipping: float = 0
    payment_mode: str = ""
    metadata: dict[str, Any] = {}
    items: list[Item] = []


class CouponListRequest(msgspec.Struct, frozen=True):
    """Without source_id, or with a blank one, the customer is not logged in."""

    source_id: str = ""
    order: Order = Order()


class Detail(msgspec.Struct, frozen=True):
    coupon_id: str
    coupon_code: str


class CouponUseRequest(CouponListRequest, frozen=True, kw_only=True):
    coupon_details: list[Detail]


@dataclass(frozen=True, slots=True)
class Use:
    """A request to use coupons, with what it names looked up."""

    details: list[Detail]
    coupons: list[Coupon]
    customer: Customer | None
    order_id: str

    def redemption(self, coupon: Coupon) -> Redemption:
        redeemer = self.customer.id if self.customer else self.order_id
        return Redemption(coupon.coupon_id, redeemer)

    def is_spent(self, coupon: Coupon, redemptions: list[Redemption]) -> bool:
        """A coupon can be redeemed once by each customer, or else for each order: nobody says how
        often, and one that cannot be redeemed there must be. Who gives neither is never refused."""
        redemption = self.redemption(coupon)
        return bool(redemption.redeemer) and redemption in redemptions


@dataclass(frozen=True, slots=True)
class Coupons:
    store: Store
    webhooks: Webhooks

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/coupons/list/all", {"POST": self.list_all}),
            PathItem("/coupons/validate", {"POST": self.validate}),
            PathItem("/coupons/apply", {"POST": self.apply}),
        ]

    async def list_all(self, request: Request) -> list[Shown]:
        """The coupons that a customer may use, or those for everybody when nobody is logged in."""
        wanted = await read_as(request, CouponListRequest)
        customer = self._customer(wanted.source_id)
        coupons = self.store.coupons.values()
        return [
            {"coupon_id": coupon.coupon_id, "coupon_code": coupon.coupon_code}
            for coupon in coupons
            if coupon.is_open_to(customer)
        ]

    async def validate(self, request: Request) -> list[Shown]:
        """For each coupon whether it can be redeemed, in the order asked."""
        use = await self._read(request)
        return [
            {
                "coupon_id": detail.coupon_id,
                "coupon_code": detail.coupon_code,
                "redeemable": not use.is_spent(coupon, self.store.redemptions),
            }
            for detail, coupon in zip(use.details, use.coupons, strict=True)
        ]

    async def apply(self, request: Request) -> Shown:
        """Redeem or revert all coupons of a call, or none of them."""
        type_ = read_query(request, "type")
        if type_ not in ("redeem", "revert"):
            raise Refused(400, "the query parameter type is redeem or revert")
        use = await self._read(request)
        redemptions = list(self.store.redemptions)
        for coupon in use.coupons:
            if type_ == "redeem":
                _redeem(coupon, use, redemptions)
            else:
                _revert(coupon, use, redemptions)
        self.store.redemptions = redemptions
        for coupon in use.coupons if type_ == "redeem" else ():
            told = {"coupon_id": coupon.coupon_id, "coupon_code": coupon.coupon_code}
            self.webhooks.tell("coupon.redeemed", use.customer, **told)
        return succeeded()

    async def _read(self, request: Request) -> Use:
        """Refused with 400 and the coupons' own code where a customer or coupon is not found."""
        wanted = await read_as(request, CouponUseRequest)
        customer = self._customer(wanted.source_id)
        details = wanted.coupon_details
        coupons = [self._coupon(detail, customer) for detail in details]
        return Use(details, coupons, customer, wanted.order.order_id)

    def _customer(self, source_id: str) -> Customer | None:
        customer = self.store.find(source_id)
        if source_id and customer is None:
            raise coupon_not_found(f"no customer {source_id!r}")
        return customer

    def _coupon(self, detail: Detail, customer: Customer | None) -> Coupon:
        """The coupon with this code and id; any bulk coupon may go by "bulk" in place of its own id."""
        for coupon in self.store.coupons.values():
            if (
                coupon.coupon_code == detail.coupon_code
                and (detail.coupon_id == coupon.coupon_id or _is_bulk(coupon, detail))
                and coupon.is_open_to(customer)
            ):
                return coupon
        raise coupon_not_found(
            f"no coupon {detail.coupon_id!r} with the code {detail.coupon_code!r}"
        )


def _is_bulk(coupon: Coupon, detail: Detail) -> bool:
    return coupon.bulk and detail.coupon_id == BULK


def _redeem(coupon: Coupon, use: Use, redemptions: list[Redemption]) -> None:
    if use.is_spent(coupon, redemptions):
        raise Refused(400, f"the coupon {coupon.coupon_code!r} is redeemed already")
    redemptions.append(use.redemption(coupon))


def _revert(coupon: Coupon, use: Use, redemptions: list[Redemption]) -> None:
    redemption = use.redemption(coupon)
    if redemption not in redemptions:
        raise coupon_not_found(f"the coupon {coupon.coupon_code!r} is not redeemed")
    redemptions.remove(redemption)
