"""The webhooks of the Rehook mock: where they go is set in the vendor's dashboard, here by actions.

Payloads are cut off in the vendor's pages, so theirs is one plain form for all events.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from contract_tests.apis.rehook.mock.records import Customer
from contract_tests.harness.mocking import Delivery, Outbox, Refused, basic_header

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
class Endpoint:
    """What the dashboard asks for."""

    url: str
    events: tuple[str, ...]
    headers: Mapping[str, str]


@dataclass(slots=True)
class Webhooks:
    """Tells the endpoint, where one is set, what happens."""

    outbox: Outbox
    endpoint: Endpoint | None = field(default=None)

    def tell(self, event: str, customer: Customer | None, **data: Any) -> None:
        """Something happened; `customer` is whom the event belongs to."""
        if self.endpoint is not None and event in self.endpoint.events:
            self._send(self.endpoint, event, customer, data)

    def set_webhook(
        self,
        url: str,
        events: list[str] | None = None,
        user: str = "",
        password: str = "",
        headers: dict[str, str] | None = None,
    ) -> None:
        """Webhooks go to the url from now on, all events or those named, with a user and password
        for HTTP Basic and with headers where given."""
        chosen = EVENTS if events is None else tuple(events)
        unknown = [event for event in chosen if event not in EVENTS]
        if unknown:
            known = ", ".join(EVENTS)
            raise Refused(400, f"no event {unknown[0]!r}; there are: {known}")
        if not self.outbox.reaches(url):
            raise Refused(400, f"{url!r} is no loopback address; see send_anywhere")
        login = basic_header(user, password) if user or password else {}
        self.endpoint = Endpoint(url, chosen, {**login, **(headers or {})})

    async def test_webhook(self) -> dict[str, Any]:
        """Sends a test to the webhook's address, and answers whether it passed, which takes a 200."""
        if self.endpoint is None:
            raise Refused(400, "no address is set; see set_webhook")
        delivery = self._send(self.endpoint, "test", None, {})
        await self.outbox.settled()
        return {"passed": delivery.status == 200, "status": delivery.status}

    def reset(self) -> None:
        self.endpoint = None

    def _send(
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
