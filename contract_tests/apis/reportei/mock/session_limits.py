"""The limits of a session: which networks its page shows, and what no longer can be connected in it.

An account is a name at a network: the vendor's pages show nothing else to know it by. Limits can be
combined; of several with one name all count, which no page says.
"""

from __future__ import annotations

from dataclasses import dataclass

from contract_tests.apis.reportei.mock.records import Account, Network, Session
from contract_tests.apis.reportei.mock.session_bodies import (
    AvailableIntegrations,
    CountLimit,
    IntegrationCount,
    SameAccount,
    SameType,
)
from contract_tests.apis.reportei.mock.store import Store


def networks_shown(session: Session) -> list[Network]:
    """The merchant's networks, those that a limit names where there is one; other slugs show nothing."""
    filters = session.asked.limits_of(AvailableIntegrations)
    return [
        network
        for network in session.customer.merchant.networks
        if all(network.slug in limit.value for limit in filters)
    ]


@dataclass(frozen=True, slots=True)
class Connecting:
    """An account that is about to be connected in a session."""

    store: Store
    session: Session
    account: Account

    def reached(self) -> CountLimit | None:
        """A limit that it would go beyond."""
        limits = self.session.asked.limits_of(CountLimit)
        return next(filter(self._is_reached, limits), None)

    def _is_reached(self, limit: CountLimit) -> bool:
        """The account itself does not count: who has it connects it again."""
        if isinstance(limit, IntegrationCount):
            return len(self.session.connected - {self.account}) >= limit.value
        if isinstance(limit, SameType):
            return self._same_type() >= limit.value
        if isinstance(limit, SameAccount) and not self.session.customer.is_paying:
            return self._customers_with_it() >= limit.value
        return False

    def _same_type(self) -> int:
        """The customer's accounts at the network, those connected before the session too."""
        own = self.store.integrations_of(self.session.customer)
        others = [one.account for one in own if one.account != self.account]
        return sum(other.network == self.account.network for other in others)

    def _customers_with_it(self) -> int:
        """The merchant's other customers that have the account and do not pay."""
        customer = self.session.customer
        customers = self.store.customers.where("merchant", customer.merchant.uuid)
        accounts = [
            {one.account for one in self.store.integrations_of(other)}
            for other in customers
            if other is not customer and not other.is_paying
        ]
        return sum(self.account in theirs for theirs in accounts)
