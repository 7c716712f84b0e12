"""Integrations: a customer's accounts at networks, listed, shown and removed; they are connected in sessions."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from contract_tests.apis.reportei.mock.access import CUSTOMER_HEADER, Access
from contract_tests.apis.reportei.mock.records import Customer, Integration, zoneless
from contract_tests.apis.reportei.mock.shapes import done, page_response, read_uuid
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused, Shown, found, read_query

REMOVED = "Record successfully removed"


@dataclass(frozen=True, slots=True)
class Integrations:
    store: Store
    access: Access

    def path_items(self) -> list[PathItem]:
        one = {"GET": self.get, "DELETE": self.delete}
        return [
            PathItem(
                "/api/customer-integrations", {"GET": self.list_all}, self.access.trials
            ),
            PathItem("/api/customer-integrations/{uuid}", one, self._gate),
        ]

    async def list_all(self, request: Request) -> Shown:
        """In the older Postman file only, without an answer: paged, as the README says of most lists."""
        customer = self.access.active_customer(request)
        rows = [shown(one) for one in self.store.integrations_of(customer)]
        return page_response(request, "/api/customer-integrations", rows)

    async def get(self, request: Request) -> Shown:
        customer = self.access.active_customer(request)
        integration = self.reached(request.path_params["uuid"], customer)
        return {"customer_integration": shown(integration)}

    async def delete(self, request: Request) -> Shown:
        """Texts ask for the customer's token here too, no sample sends it: it may be left out, but has to be good."""
        integration = self._found(request.path_params["uuid"])
        owner = integration.customer
        if CUSTOMER_HEADER in request.headers:
            self._refuse_stranger(integration, self.access.customer(request))
        if owner.merchant is not self.access.merchant(request):
            raise Refused(403, "The integration is another merchant's customer's")
        self.access.refuse_ended_trial(owner)
        self._refuse_bad_session(read_query(request, "session_id") or "", owner)
        self.store.integrations.remove(integration)
        return done(REMOVED)

    def reached(self, uuid: str, customer: Customer) -> Integration:
        """The integration, if it is the customer's; Refused with 404 or 403, or 400 for what is no uuid."""
        integration = self._found(uuid)
        self._refuse_stranger(integration, customer)
        return integration

    def _gate(self, request: Request) -> None:
        """Of one integration: only GET needs the customer's token, see `delete`."""
        if request.method != "DELETE":
            self.access.trials(request)
            return
        self.access.merchants(request)
        if CUSTOMER_HEADER in request.headers:
            self.access.active_customer(request)

    def _found(self, uuid: str) -> Integration:
        integration = self.store.integrations.get(read_uuid(uuid))
        return found(integration, "There is no such integration")

    def _refuse_stranger(self, integration: Integration, customer: Customer) -> None:
        if integration.customer is not customer:
            raise Refused(403, "The integration belongs to another customer")

    def _refuse_bad_session(self, uuid: str, customer: Customer) -> None:
        """That the session has to be valid is documented; no status is. 401 is that of an ended session's link."""
        if not uuid:
            raise Refused(422, "The query parameter session_id is missing")
        session = self.store.sessions.get(read_uuid(uuid))
        if session is None or not self.store.is_open(session):
            raise Refused(401, "session_id names no valid session")
        if session.customer is not customer:
            raise Refused(403, "The session belongs to another customer")


def shown(integration: Integration) -> Shown:
    """An integration on its own: the network is an object, the account is `source_name`."""
    return {
        "uuid": integration.uuid,
        "source_name": integration.account.source_name,
        "status": integration.status,
        "created_at": zoneless(integration.created_at),
        "updated_at": zoneless(integration.updated_at),
        "integration": integration.account.network,
    }


def in_settings(integration: Integration) -> Shown:
    """The same among the customer's settings: the network is a text, the account is `name`."""
    return {
        "uuid": integration.uuid,
        "integration": integration.account.network.name,
        "name": integration.account.source_name,
        "slug": integration.account.network.slug,
        "status": integration.status,
    }
