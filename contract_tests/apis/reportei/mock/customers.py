"""Customers: list, create, show, rename, delete, whether they pay, and what a customer token shows of its own.

All but the last need the bearer token alone. One text asks for the customer token in all of them,
but its own samples don't, and who creates a customer has none.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.reportei.mock.access import Access
from contract_tests.apis.reportei.mock.integrations import in_settings
from contract_tests.apis.reportei.mock.records import Customer, zoneless
from contract_tests.apis.reportei.mock.shapes import (
    done,
    page_response,
    read_fields,
    read_uuid,
)
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import (
    PathItem,
    Refused,
    Shown,
    found,
    json_response,
)

PAYING = "Customer is now marked as a paying customer"
UPDATED = "Customer status updated successfully"
REMOVED = "Record successfully removed"


class CustomerWrite(msgspec.Struct, frozen=True):
    """No length of a name is documented, nor that two customers can't have the same."""

    name: str


class PaymentStatusWrite(msgspec.Struct, frozen=True):
    is_paying: bool


@dataclass(frozen=True, slots=True)
class Customers:
    store: Store
    access: Access

    def path_items(self) -> list[PathItem]:
        one = {"GET": self.get, "PUT": self.update, "DELETE": self.delete}
        return [
            PathItem("/api/customers", {"GET": self.list_all, "POST": self.create}),
            PathItem("/api/customers/{uuid}", one),
            PathItem(
                "/api/customers/{uuid}/update-payment-status",
                {"POST": self.update_payment_status},
            ),
            PathItem(
                "/api/customers/settings",
                {"GET": self.get_settings},
                self.access.customers,
            ),
        ]

    async def list_all(self, request: Request) -> Shown:
        merchant = self.access.merchant(request)
        rows = [
            _shown(one) for one in self.store.customers.where("merchant", merchant.uuid)
        ]
        return page_response(request, "/api/customers", rows)

    async def create(self, request: Request) -> Response:
        """The only answer that tells the token."""
        merchant = self.access.merchant(request)
        wanted = await read_fields(request, CustomerWrite)
        customer = self.store.create_customer(merchant, wanted.name)
        shown = {**_shown(customer), "api_token": customer.token}
        return json_response({"customer": shown}, 201)

    async def get(self, request: Request) -> Shown:
        return {"customer": _shown(self._named(request))}

    async def update(self, request: Request) -> Shown:
        customer = self._named(request)
        customer.name = (await read_fields(request, CustomerWrite)).name
        customer.updated_at = self.store.clock.now()
        return {"customer": _shown(customer)}

    async def delete(self, request: Request) -> Shown:
        """With integrations and sessions. A body, as one sample sends it, is ignored."""
        self.store.delete_customer(self._named(request))
        return done(REMOVED)

    async def update_payment_status(self, request: Request) -> Shown:
        """One message is printed for true, one for no value in particular: it is taken for false."""
        customer = self._named(request)
        wanted = await read_fields(request, PaymentStatusWrite)
        customer.is_paying = wanted.is_paying
        customer.updated_at = self.store.clock.now()
        return done(PAYING if wanted.is_paying else UPDATED)

    async def get_settings(self, request: Request) -> Shown:
        """Integrations of every status: a page speaks of active ones, but the status is shown."""
        customer = self.access.customer(request)
        integrations = self.store.integrations_of(customer)
        shown = {
            **_shown(customer),
            "integrations": [in_settings(one) for one in integrations],
        }
        return {"customer": shown}

    def _named(self, request: Request) -> Customer:
        """The customer in the path; Refused with 404, or 403 when it is another merchant's.

        Both statuses are documented, which of them this is is not: 403 can mean nothing else here.
        """
        uuid = read_uuid(request.path_params["uuid"])
        customer = found(self.store.customers.get(uuid), "There is no such customer")
        if customer.merchant is not self.access.merchant(request):
            raise Refused(403, "The customer belongs to another merchant")
        return customer


def _shown(customer: Customer) -> Shown:
    """The README shows fewer members; the pages about customers show these, everywhere."""
    return {
        "uuid": customer.uuid,
        "name": customer.name,
        "created_at": zoneless(customer.created_at),
        "updated_at": zoneless(customer.updated_at),
        "trial_ends_at": zoneless(customer.trial_ends_at),
        "is_paying": customer.is_paying,
        "merchant": customer.merchant.name,
    }
