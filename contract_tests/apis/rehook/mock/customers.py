"""Customers: create or update, look up, check a code, list referrals, and the component that is shown to them.

Of the answer only `id` and `source_id` are printed. Code, count, link and message are talked about
without their keys, and metadata can be told to have changed by nothing else: those names are ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import msgspec
from starlette.requests import Request

from contract_tests.apis.rehook.mock.access import (
    CREATED,
    PROCESSED,
    code_taken,
    succeeded,
)
from contract_tests.apis.rehook.mock.events import Text
from contract_tests.apis.rehook.mock.records import Customer
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.apis.rehook.mock.webhooks import Webhooks
from contract_tests.harness.mocking import (
    PathItem,
    Refused,
    Shown,
    found,
    read_as,
    read_query,
)


class CustomerUpsert(msgspec.Struct, frozen=True):
    """A blank code means none, as in both worked cases.

    Other keys are ignored: `Metadata`, the one of the page's older half, is among them.
    """

    source_id: Text
    referral_code: str = ""
    metadata: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Customers:
    store: Store
    webhooks: Webhooks

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/customers", {"POST": self.create}),
            PathItem("/customers/{source_id}", {"GET": self.get}),
            PathItem(
                "/customers/validate-code/{referral_code}", {"GET": self.validate_code}
            ),
            PathItem(
                "/customers/referral/list/{source_id}", {"GET": self.list_referrals}
            ),
            PathItem("/customers/ui/components/{token}", {"GET": self.get_component}),
        ]

    async def create(self, request: Request) -> Shown:
        """Or update one who is known. A refused code changes nothing. Properties are merged one by one,
        an assumption: the text names single ones, and no sample leaves one out."""
        wanted = await read_as(request, CustomerUpsert)
        code = wanted.referral_code
        known = self.store.customers.get(wanted.source_id)
        self._refuse_taken(code, known)
        customer = known or self.store.create(wanted.source_id, code)
        if code:
            self.store.give_code(customer, code)
        properties = {**customer.metadata, **wanted.metadata}
        changed = properties != customer.metadata
        customer.metadata = properties
        if known and changed:
            self.webhooks.tell("customer.meta.updated", known, metadata=properties)
        return succeeded(PROCESSED if known else CREATED)

    async def get(self, request: Request) -> Shown:
        """GET and nothing else: the printed POST would have no body and change nothing."""
        return _shown(self._named(request))

    async def validate_code(self, request: Request) -> Shown:
        """Answers the customer who owns the code. Codes are compared as written."""
        code = request.path_params["referral_code"]
        owner = self.store.by_code.get(code)
        reason = f"nobody has the referral code {code!r}"
        return _shown(found(owner, reason))

    async def list_referrals(self, request: Request) -> list[Shown]:
        """The documented 404 is for "customer or referrals not found", so none is 404 as well."""
        customer = self._named(request)
        if not customer.referrals:
            raise Refused(404, f"{customer.source_id!r} has no successful referrals")
        return [_shown(friend) for friend in customer.referrals]

    async def get_component(self, request: Request) -> Shown:
        """Where the spin-the-wheel page is; the key of that URL is cut off, `url` is ours."""
        token = request.path_params["token"]
        source_id = read_query(request, "source_id")
        if not source_id:
            raise Refused(400, "the query parameter source_id is missing")
        if token not in self.store.ui_tokens:
            raise Refused(404, f"no component has the token {token!r}")
        customer = self.store.named(source_id)
        page = f"https://example.com/spin-the-wheel/{quote(token)}"
        return {"url": f"{page}?source_id={quote(customer.source_id)}"}

    def _named(self, request: Request) -> Customer:
        """The customer in the path; Refused with 404."""
        return self.store.named(request.path_params["source_id"])

    def _refuse_taken(self, code: str, known: Customer | None) -> None:
        """Only another customer's code is taken, says third-party documentation; one's own is not."""
        owner = self.store.by_code.get(code)
        if owner is not None and owner is not known:
            raise code_taken(f"another customer has the code {code!r}")


def _shown(customer: Customer) -> Shown:
    link = (
        f"https://example.com/?referral_code={quote(customer.referral_code, safe='')}"
    )
    return {
        "id": customer.id,
        "source_id": customer.source_id,
        "referral_code": customer.referral_code,
        "referral_count": len(customer.referrals),
        "referral_link": link,
        "referral_message": f"Join with my code {customer.referral_code}: {link}",
        "metadata": customer.metadata,
    }
