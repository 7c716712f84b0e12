"""Actions of the Reportei mock: what happens outside the vendor\'s API but shows in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from contract_tests.apis.reportei.mock import seed
from contract_tests.apis.reportei.mock.integrations import shown
from contract_tests.apis.reportei.mock.records import Merchant
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import RateLimit, Refused, found

MOST_GIVEN = 1000


@dataclass(frozen=True, slots=True)
class Actions:
    """Each public method is an action; its docstring is what `GET /_mock` says of it."""

    store: Store

    def connect_integration(
        self,
        session_uuid: str,
        slug: str = seed.INSTAGRAM.slug,
        source_name: str = "reportei",
    ) -> dict[str, Any]:
        """The customer connects, or connects again, the account source_name at the network slug, on
        the page of the session session_uuid; answers the integration."""
        session = self.store.sessions.get(session_uuid)
        if session is None or not self.store.is_open(session):
            raise Refused(400, f"no session {session_uuid!r} is open")
        merchant = session.customer.merchant
        network = merchant.network(slug)
        if network is None:
            slugs = ", ".join(network.slug for network in merchant.networks)
            raise Refused(400, f"no network {slug!r} is open; there are: {slugs}")
        return shown(self.store.connect(session.customer, network, source_name))

    def disconnect_integration(
        self,
        integration_uuid: str = seed.INTEGRATION_UUID,
        status: Literal["expired", "revoked"] = "expired",
    ) -> None:
        """The network does not let the integration integration_uuid in any more: its status is
        expired or revoked, until it is connected again."""
        reason = f"no integration {integration_uuid!r}"
        integration = found(self.store.integrations.get(integration_uuid), reason, 400)
        integration.status = status
        integration.updated_at = self.store.clock.now()

    def end_trial(self, customer_uuid: str = seed.CUSTOMER_UUID) -> None:
        """The trial of the customer customer_uuid ends now."""
        reason = f"no customer {customer_uuid!r}"
        customer = found(self.store.customers.get(customer_uuid), reason, 400)
        customer.trial_ends_at = self.store.clock.now().replace(microsecond=0)

    def forbid_next_request(self) -> None:
        """What the next request with the right tokens wants to reach is not allowed to its caller, for
        whatever reason: it is answered 403. Any operation can be, and no page says when."""
        self.store.forbidding = True

    def give_customers(self, count: int) -> None:
        """The merchant of the test account has count more customers, named by number."""
        if not 1 <= count <= MOST_GIVEN:
            raise Refused(400, f"a count is from 1 to {MOST_GIVEN}")
        merchant = self._merchant()
        for number in range(1, count + 1):
            self.store.create_customer(merchant, f"Given Customer {number}")

    def set_rate_limit(self, per_minute: int = 999, per_second: int = 999) -> None:
        """The merchant of the test account can send per_minute requests a minute and per_second
        requests a second from now on; more are answered 429."""
        if min(per_minute, per_second) < 1:
            raise Refused(400, "a limit is 1 at least")
        merchant = self._merchant()
        merchant.rate_limit = RateLimit(per_minute, per_second, enforced=True)
        merchant.updated_at = self.store.clock.now()

    def _merchant(self) -> Merchant:
        """The merchant of the test account."""
        return found(self.store.merchants.first("token", seed.TOKEN), "no merchant")
