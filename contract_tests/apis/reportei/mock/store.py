"""What the Reportei mock remembers: merchants, customers, integrations, sessions. All are found by their uuid."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from secrets import token_hex
from uuid import uuid4

from contract_tests.apis.reportei.mock import seed
from contract_tests.apis.reportei.mock.records import (
    Customer,
    Integration,
    Merchant,
    Network,
    Session,
    Status,
)
from contract_tests.harness.mocking import Clock

TRIAL = timedelta(days=7)  # in prose; several samples show fourteen
SESSION = timedelta(minutes=5)


@dataclass(slots=True)
class Store:
    """The state between two resets. What is listed is listed oldest first: no order is documented."""

    clock: Clock
    merchants: dict[str, Merchant] = field(init=False)  # by token
    customers: dict[str, Customer] = field(init=False)
    by_token: dict[str, Customer] = field(init=False)
    integrations: dict[str, Integration] = field(init=False)
    sessions: dict[str, Session] = field(init=False)
    forbidding: bool = field(init=False)  # the next request that has the right tokens

    def __post_init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.merchants, self.customers, self.by_token = {}, {}, {}
        self.integrations, self.sessions = {}, {}
        self.forbidding = False
        own = self._sign_up(seed.MERCHANT_UUID, "Reportei", seed.TOKEN, seed.NETWORKS)
        customer = self.create_customer(
            own, "Reportei Customer 1", seed.CUSTOMER_UUID, seed.CUSTOMER_TOKEN
        )
        for uuid, network, status in seed.INTEGRATIONS:
            self.connect(customer, network, "reportei", uuid, status)
        self.open_session(customer, own.redirect_url, seed.SESSION_UUID)
        second = self.create_customer(
            own,
            "Reportei Customer 2",
            seed.SECOND_CUSTOMER_UUID,
            seed.SECOND_CUSTOMER_TOKEN,
        )
        second.is_paying = True
        other = self._sign_up(
            seed.OTHER_MERCHANT_UUID,
            "Other Merchant",
            seed.OTHER_TOKEN,
            seed.OTHER_NETWORKS,
        )
        stranger = self.create_customer(
            other,
            "Other Customer",
            seed.OTHER_CUSTOMER_UUID,
            seed.OTHER_CUSTOMER_TOKEN,
        )
        network = seed.OTHER_NETWORKS[0]
        self.connect(stranger, network, "other", seed.OTHER_INTEGRATION_UUID)

    def create_customer(
        self, merchant: Merchant, name: str, uuid: str = "", token: str = ""
    ) -> Customer:
        now = self.clock.now().replace(microsecond=0)  # what is shown is what counts
        customer = Customer(
            merchant,
            uuid or str(uuid4()),
            name,
            token or token_hex(32),
            created_at=now,
            updated_at=now,
            trial_ends_at=now + TRIAL,
        )
        self.customers[customer.uuid] = customer
        self.by_token[customer.token] = customer
        return customer

    def delete_customer(self, customer: Customer) -> None:
        """With everything that is the customer's."""
        del self.customers[customer.uuid], self.by_token[customer.token]
        for session in [s for s in self.sessions.values() if s.customer is customer]:
            del self.sessions[session.uuid]
        for integration in self.integrations_of(customer):
            del self.integrations[integration.uuid]

    def customers_of(self, merchant: Merchant) -> list[Customer]:
        return [one for one in self.customers.values() if one.merchant is merchant]

    def integrations_of(self, customer: Customer) -> list[Integration]:
        return [one for one in self.integrations.values() if one.customer is customer]

    def connect(
        self,
        customer: Customer,
        network: Network,
        source_name: str,
        uuid: str = "",
        status: Status = "active",
    ) -> Integration:
        """The account is connected, or connected again: that it then keeps its uuid is an assumption."""
        now = self.clock.now()
        for known in self.integrations_of(customer):
            if (known.network, known.source_name) == (network, source_name):
                known.status, known.updated_at = status, now
                return known
        integration = Integration(
            customer, uuid or str(uuid4()), network, source_name, status, now, now
        )
        self.integrations[integration.uuid] = integration
        return integration

    def open_session(
        self, customer: Customer, redirect_url: str, uuid: str = ""
    ) -> Session:
        end = self.clock.now() + SESSION
        session = Session(customer, uuid or str(uuid4()), end, redirect_url)
        self.sessions[session.uuid] = session
        return session

    def is_open(self, session: Session) -> bool:
        return self.clock.now() < session.expires_at

    def _sign_up(
        self, uuid: str, name: str, token: str, networks: tuple[Network, ...]
    ) -> Merchant:
        since = seed.MERCHANTS_SINCE
        self.merchants[token] = Merchant(uuid, name, token, networks, since, since)
        return self.merchants[token]
