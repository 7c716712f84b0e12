"""The webhooks of the Rehook mock: where they go is set in the vendor's dashboard, here by actions.

Payloads are cut off in the vendor's pages, so theirs is one plain form for all events.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from contract_tests.apis.rehook.mock.records import Customer, Endpoint
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.harness.mocking import Delivery, Outbox

INVOKED = ("order_success", "signup")  # told when an event of that name is invoked
EVENTS = (
    *INVOKED,
    "customer.rewarded",
    "coupon.rewarded",
    "coupon.created",
    "coupon.redeemed",
    "customer.meta.updated",
    "customer.referred",
    "customer.referral.successful.advocate",
    "customer.referral.successful.friend",
    "customer.leaderboard.awarded",
)


@dataclass(frozen=True, slots=True)
class Webhooks:
    """Tells the endpoint, where one is set, what happens."""

    store: Store
    outbox: Outbox

    def tell(self, event: str, customer: Customer | None, **data: Any) -> None:
        """Something happened; `customer` is whom the event belongs to."""
        endpoint = self.store.endpoint
        if endpoint is not None and event in endpoint.events:
            self.send(endpoint, event, customer, data)

    def send(
        self,
        endpoint: Endpoint,
        event: str,
        customer: Customer | None,
        data: Mapping[str, Any],
    ) -> Delivery:
        whose = (
            {"id": customer.id, "source_id": customer.source_id} if customer else None
        )
        body = msgspec.json.encode({"event": event, "customer": whose, "data": data})
        return self.outbox.send(event, endpoint.url, body, endpoint.headers)
