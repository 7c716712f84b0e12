"""The state of the Rehook mock: customers, wallets, campaigns, coupons, and what happened with them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from contract_tests.apis.rehook.mock.records import (
    Campaign,
    Coupon,
    Customer,
    Endpoint,
    Redemption,
    Reward,
    Transaction,
    Wallet,
)
from contract_tests.harness.mocking import State, found

Transactions = defaultdict[tuple[str, str], list[Transaction]]  # by customer and wallet


@dataclass(slots=True)
class Store(State):
    """Nothing in the vendor's pages depends on the time, so nothing here does."""

    customers: dict[str, Customer] = field(default_factory=dict)  # by the caller's id
    by_id: dict[str, Customer] = field(default_factory=dict)
    by_code: dict[str, Customer] = field(default_factory=dict)
    ui_tokens: set[str] = field(default_factory=set)
    wallets: dict[str, Wallet] = field(default_factory=dict)
    transactions: Transactions = field(default_factory=lambda: defaultdict(list))
    campaigns: dict[str, Campaign] = field(default_factory=dict)
    rewards: list[Reward] = field(default_factory=list)
    coupons: dict[str, Coupon] = field(default_factory=dict)
    redemptions: list[Redemption] = field(default_factory=list)
    endpoint: Endpoint | None = None
    issued: int = 0

    def new_id(self, prefix: str) -> str:
        """The next id in the form of the vendor's samples: a prefix and 21 characters."""
        self.issued += 1
        return f"{prefix}_{self.issued:021}"

    def find(self, any_id: str) -> Customer | None:
        """The customer with this id of the caller's own or, failing that, of Rehook's."""
        return self.customers.get(any_id) or self.by_id.get(any_id)

    def named(self, any_id: str) -> Customer:
        """The same; Refused with 404."""
        return found(self.find(any_id), f"no customer {any_id!r}")

    def create(self, source_id: str, code: str = "", id: str = "") -> Customer:
        """A new customer; without a code one is assigned, in a form of our own choice."""
        customer = Customer(id or self.new_id("cust"), source_id)
        self.customers[source_id] = customer
        self.by_id[customer.id] = customer
        self.give_code(customer, code or self._free_code())
        return customer

    def give_code(self, customer: Customer, code: str) -> None:
        """Replace the customer's code by one that nobody else has; the old one is free again."""
        self.by_code.pop(customer.referral_code, None)
        customer.referral_code = code
        self.by_code[code] = customer

    def _free_code(self) -> str:
        number = len(self.by_code) + 1
        while f"FRIEND{number}" in self.by_code:
            number += 1
        return f"FRIEND{number}"
