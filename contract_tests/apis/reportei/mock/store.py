"""The state of the Reportei mock: merchants, customers, integrations, sessions. All are found by their uuid."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from secrets import token_hex

from contract_tests.apis.reportei.mock.records import (
    Account,
    Customer,
    Integration,
    Merchant,
    Session,
    Status,
)
from contract_tests.apis.reportei.mock.session_bodies import SessionWrite
from contract_tests.harness.mocking import State, Table, keyed_by, new_guid

TRIAL = timedelta(days=7)  # in prose; several samples show fourteen


@dataclass(slots=True)
class Store(State):
    """Lists are oldest first: no order is documented."""

    merchants: Table[Merchant] = field(default_factory=keyed_by("uuid", token="token"))
    customers: Table[Customer] = field(
        default_factory=keyed_by("uuid", token="token", merchant="merchant.uuid")
    )
    integrations: Table[Integration] = field(
        default_factory=keyed_by("uuid", customer="customer.uuid")
    )
    sessions: Table[Session] = field(
        default_factory=keyed_by("uuid", customer="customer.uuid")
    )
    forbidding: bool = False  # the next request that has the right tokens
    error_objects: bool = False  # what errors are printed as

    def create_customer(
        self, merchant: Merchant, name: str, uuid: str = "", token: str = ""
    ) -> Customer:
        now = self.clock.now().replace(microsecond=0)  # what is shown is what counts
        customer = Customer(
            merchant,
            uuid or new_guid(),
            name,
            token or token_hex(32),
            created_at=now,
            updated_at=now,
            trial_ends_at=now + TRIAL,
        )
        return self.customers.add(customer)

    def delete_customer(self, customer: Customer) -> None:
        """With everything that is the customer's."""
        self.customers.remove(customer)
        for session in self.sessions.where("customer", customer.uuid):
            self.sessions.remove(session)
        for integration in self.integrations_of(customer):
            self.integrations.remove(integration)

    def integrations_of(self, customer: Customer) -> list[Integration]:
        return self.integrations.where("customer", customer.uuid)

    def connect(
        self,
        customer: Customer,
        account: Account,
        uuid: str = "",
        status: Status = "active",
    ) -> Integration:
        """The account is connected, or connected again: that it then keeps its uuid is an assumption."""
        now = self.clock.now()
        for known in self.integrations_of(customer):
            if known.account == account:
                known.status, known.updated_at = status, now
                return known
        return self.integrations.add(
            Integration(customer, uuid or new_guid(), account, status, now, now)
        )

    def open_session(
        self, customer: Customer, asked: SessionWrite, uuid: str = ""
    ) -> Session:
        """No longest life is documented, so the last moment that can be written is the end of some."""
        try:
            end = self.clock.now() + timedelta(minutes=asked.expires_in_minutes)
        except OverflowError:
            end = datetime.max.replace(tzinfo=UTC)
        return self.sessions.add(Session(customer, uuid or new_guid(), asked, end))

    def is_open(self, session: Session) -> bool:
        return self.clock.now() < session.expires_at
