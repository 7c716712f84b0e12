"""Events: what a customer does, and the rules of the campaigns that reward it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from starlette.requests import Request

from contract_tests.apis.rehook.mock.access import succeeded
from contract_tests.apis.rehook.mock.records import (
    Campaign,
    Customer,
    Reward,
    Transaction,
)
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.apis.rehook.mock.webhooks import INVOKED, Webhooks
from contract_tests.harness.mocking import PathItem, Refused, Shown, read_as

SIGNUP = "signup"
Text = Annotated[str, msgspec.Meta(min_length=1)]


class EventInvoke(msgspec.Struct, frozen=True):
    """That source_id is required shows in third-party code; the vendor's row is cut off."""

    event_name: Text
    source_id: Text
    metadata: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Events:
    """The two operations, and the rule engine behind them."""

    store: Store
    webhooks: Webhooks

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/events/invoke", {"POST": self.invoke}),
            PathItem("/events/segment/check-auth", {"GET": self.check_auth}),
        ]

    async def invoke(self, request: Request) -> Shown:
        """Properties are free; only the code is seen, as text, and what is none is not guessed at."""
        event = await read_as(request, EventInvoke)
        if not isinstance(event.metadata.get("referral_code", ""), str):
            raise Refused(400, "metadata.referral_code is not text")
        self.run(event.event_name, event.source_id, event.metadata)
        return succeeded()

    async def check_auth(self, request: Request) -> Shown:
        """Undocumented: third-party code tests a key pair with it."""
        return {"status": "ok"}

    def run(self, event: str, source_id: str, metadata: dict[str, Any]) -> Customer:
        """Run the rules for what a customer did; one nobody knows yet becomes known, an assumption."""
        customer = self.store.find(source_id) or self.store.create(source_id)
        if event in INVOKED:
            self.webhooks.tell(event, customer, metadata=metadata)
        for campaign in self.store.campaigns.values():
            if campaign.campaign_type == "referral":
                self._refer(campaign, customer, event, metadata.get("referral_code"))
            elif event == campaign.event_name:
                self._reward(campaign, customer, campaign.points)
        return customer

    def _refer(
        self, campaign: Campaign, customer: Customer, event: str, code: Any
    ) -> None:
        """A sign-up with an advocate's code ties the two and rewards the friend; the campaign's event
        makes the referral a success and rewards the advocate. Each happens once in a friend's life.

        The campaign's event may bring the code itself: third-party documentation says it needs to.
        What comes of a code that nobody has, or of one's own, is not said: nothing.
        """
        if customer.advocate is None and event in (SIGNUP, campaign.event_name):
            advocate = self.store.by_code.get(code) if isinstance(code, str) else None
            if advocate is None or advocate is customer:
                return
            customer.advocate = advocate
            self.webhooks.tell("customer.referred", customer, referral_code=code)
            self._reward(campaign, customer, campaign.friend_points)
            self.webhooks.tell("customer.referral.successful.friend", customer)
        advocate = customer.advocate
        if event != campaign.event_name or advocate is None:
            return
        if customer not in advocate.referrals:
            advocate.referrals.append(customer)
            self._reward(campaign, advocate, campaign.points)
            self.webhooks.tell("customer.referral.successful.advocate", advocate)

    def _reward(self, campaign: Campaign, customer: Customer, points: int) -> None:
        """Points go into the first wallet; which one is set in the dashboard."""
        wallet = next(iter(self.store.wallets.values()))
        text = f"Reward of the campaign {campaign.campaign_id}"
        transaction = Transaction(self.store.new_id("trhi"), "credit", points, text)
        self.store.transactions[customer.id, wallet.wallet_id].append(transaction)
        self.store.rewards.append(Reward(campaign.campaign_id, customer, points))
        self.webhooks.tell("customer.rewarded", customer, points=points)
