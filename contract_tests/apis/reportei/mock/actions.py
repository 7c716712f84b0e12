"""Actions of the Reportei mock: what happens outside the vendor's API but shows in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from contract_tests.apis.reportei.mock import seed
from contract_tests.apis.reportei.mock.integrations import shown
from contract_tests.apis.reportei.mock.records import Account, Merchant, Session
from contract_tests.apis.reportei.mock.session_bodies import CountLimit
from contract_tests.apis.reportei.mock.session_limits import Connecting
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
        the page of the session session_uuid, unless a limit of the session is reached; answers the integration."""
        session = self._open_session(session_uuid)
        return self._connect(session, slug, source_name)

    def connect_accounts(
        self,
        session_uuid: str,
        source_names: list[str],
        slug: str = seed.INSTAGRAM.slug,
    ) -> list[dict[str, Any]]:
        """The customer connects the accounts source_names at the network slug at once, which the session
        session_uuid allows that has enable_multi_account_selection, in this order until a limit of the
        session is reached; answers the integrations."""
        session = self._open_session(session_uuid)
        if not session.asked.enable_multi_account_selection:
            raise Refused(400, "the session has no enable_multi_account_selection")
        return [self._connect(session, slug, name) for name in source_names]

    def answer_error_objects(self, wanted: bool = True) -> None:
        """Errors are answered as {"error": {"code", "message", "details"}} from now on, which one of the
        vendor's pages prints, or with wanted false as {"message"} again, which the other one prints."""
        self.store.error_objects = wanted

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
        """The next request with the right tokens reaches for something that its caller is not allowed, for
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

    def _open_session(self, uuid: str) -> Session:
        session = self.store.sessions.get(uuid)
        if session is None or not self.store.is_open(session):
            raise Refused(400, f"no session {uuid!r} is open")
        return session

    def _connect(self, session: Session, slug: str, source_name: str) -> dict[str, Any]:
        """A network that the page does not show is no more refused than another: the filter blocks nothing."""
        networks = session.customer.merchant.networks
        network = next((one for one in networks if one.slug == slug), None)
        if network is None:
            slugs = ", ".join(one.slug for one in networks)
            raise Refused(400, f"no network {slug!r} is open; there are: {slugs}")
        account = Account(network, source_name)
        if limit := Connecting(self.store, session, account).reached():
            raise Refused(400, _beyond(limit, session))
        session.connected.add(account)
        return shown(self.store.connect(session.customer, account))


def _beyond(limit: CountLimit, session: Session) -> str:
    """Why an account is not connected, and where the customer is sent instead."""
    reason = f"the limit {limit.name} of {limit.value} is reached"
    url = session.asked.limit_reached_url
    return (
        reason if url is msgspec.UNSET else f"{reason}; the customer is sent to {url}"
    )
