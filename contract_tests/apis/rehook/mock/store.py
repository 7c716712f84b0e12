"""What the Rehook mock remembers: customers, wallets, campaigns, coupons, and what happened with them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from contract_tests.apis.rehook.mock import seed
from contract_tests.apis.rehook.mock.records import (
    Campaign,
    Coupon,
    Customer,
    Redemption,
    Reward,
    Transaction,
    Wallet,
)

Transactions = defaultdict[tuple[str, str], list[Transaction]]


@dataclass(slots=True)
class Store:
    """The state between two resets."""

    customers: dict[str, Customer] = field(init=False)  # by the caller's own id
    by_id: dict[str, Customer] = field(init=False)
    by_code: dict[str, Customer] = field(init=False)
    wallets: dict[str, Wallet] = field(init=False)
    transactions: Transactions = field(init=False)  # by customer and wallet
    campaigns: dict[str, Campaign] = field(init=False)
    rewards: list[Reward] = field(init=False)
    coupons: dict[str, Coupon] = field(init=False)
    redemptions: list[Redemption] = field(init=False)
    issued: int = field(init=False)

    def __post_init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Empty but for what the dashboard sets up."""
        self.customers, self.by_id, self.by_code = {}, {}, {}
        self.wallets = {seed.WALLET.wallet_id: seed.WALLET}
        self.transactions = defaultdict(list)
        self.campaigns = {seed.CAMPAIGN.campaign_id: seed.CAMPAIGN}
        self.rewards = []
        self.coupons = {seed.COUPON.coupon_id: seed.COUPON}
        self.redemptions = []
        self.issued = 0

    def new_id(self, prefix: str) -> str:
        """The next id in the form of the vendor's samples: a prefix and 21 characters."""
        self.issued += 1
        return f"{prefix}_{self.issued:021}"

    def find(self, any_id: str) -> Customer | None:
        """The customer with this id of the caller's own or, failing that, of Rehook's."""
        return self.customers.get(any_id) or self.by_id.get(any_id)

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
