"""The things of the Rehook mock. Fields named as on the wire where the vendor shows them; the rest is said there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Literal


@dataclass(slots=True, eq=False)
class Customer:
    """`advocate` is who referred them, `referrals` are the friends they referred with success."""

    id: str
    source_id: str
    referral_code: str = ""
    metadata: dict[str, Any] = field(default_factory=dict)
    advocate: Customer | None = None
    referrals: list[Customer] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Wallet:
    """Set up once in the dashboard; every customer has one of each."""

    wallet_id: str
    wallet_name: str
    currency: str
    singular_unit_name: str
    plural_unit_name: str


@dataclass(frozen=True, slots=True)
class Transaction:
    """The key `description` is cut off in the vendor's sample; it is the one of the change that makes it."""

    transaction_id: str
    type: Literal["credit", "debit"]
    points: int | float
    description: str


@dataclass(frozen=True, slots=True)
class Campaign:
    """An event gives points: in a referral campaign to the advocate of the friend who causes it, in
    any other to the customer who does; `friend_points` go to a friend who signs up with a code."""

    campaign_id: str
    campaign_type: str
    event_name: str
    points: int
    friend_points: int = 0
    campaign_status: str = "active"


@dataclass(frozen=True, slots=True)
class Reward:
    """Points that a campaign gave to a customer."""

    campaign_id: str
    customer: Customer
    points: int


@dataclass(frozen=True, slots=True)
class Coupon:
    """`owner` is the id of the only customer who may use it; a `bulk` coupon is named by its code alone."""

    coupon_id: str
    coupon_code: str
    bulk: bool = False
    owner: str = ""

    def is_open_to(self, customer: Customer | None) -> bool:
        return not self.owner or (customer is not None and customer.id == self.owner)


@dataclass(frozen=True, slots=True)
class Redemption:
    """`redeemer` is a customer's id, else the order's, else nothing is known."""

    coupon_id: str
    redeemer: str


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where webhooks go, as the dashboard asks for it."""

    url: str
    events: tuple[str, ...]
    headers: Mapping[str, str]


def balance(transactions: Iterable[Transaction]) -> int | float:
    """Credits minus debits, without the rounding of floating numbers: 0.1 and 0.2 are 0.3."""
    total = Fraction()
    for one in transactions:
        points = Fraction(str(one.points))
        total += points if one.type == "credit" else -points
    whole = total.denominator == 1 or abs(total) >= 2**53
    return int(total) if whole else float(total)
