"""Sessions: five minutes in which a customer connects networks, and the page where that is done."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from contract_tests.apis.reportei.mock.access import Access
from contract_tests.apis.reportei.mock.records import Session, rfc3339
from contract_tests.apis.reportei.mock.shapes import read_fields, refuse_no_uri
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import (
    PathItem,
    Refused,
    base_url,
    found,
    json_response,
    open_to_all,
)

SESSIONS = "/customer-integrations/session"
PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Connect networks</title>
<h1>{customer} connects networks for {merchant}</h1>
<p>This is a mock: <code>POST {base_url}/_mock/actions/connect_integration</code> with the session_uuid
<code>{uuid}</code> does what is done here, for {networks}.</p>
<p>The button at the foot of the page leads to {redirect_url}</p>
</html>
"""


class SessionWrite(msgspec.Struct, frozen=True):
    """`locale` is in one Postman file only, and changes nothing here."""

    redirect_url: str | msgspec.UnsetType = msgspec.UNSET
    locale: str = ""


@dataclass(frozen=True, slots=True)
class Sessions:
    store: Store
    access: Access

    def path_items(self) -> list[PathItem]:
        return [
            PathItem(f"/api{SESSIONS}", {"POST": self.create}, self.access.trials),
            PathItem(f"{SESSIONS}/{{session_uuid}}", {"GET": self.show}, open_to_all),
        ]

    async def create(self, request: Request) -> Response:
        """201 is an assumption, as what creates a customer answers; so is the merchant's own
        redirect_url where none is sent. The link leads to this mock, not to the vendor."""
        customer = self.access.active_customer(request)
        wanted = await read_fields(request, SessionWrite, optional=True)
        merchant = customer.merchant
        if wanted.redirect_url is msgspec.UNSET:
            redirect_url = merchant.redirect_url
        else:
            redirect_url = wanted.redirect_url
            refuse_no_uri("redirect_url", redirect_url)
        session = self.store.open_session(customer, redirect_url)
        shown = {
            "session_uuid": session.uuid,
            "session_link": f"{base_url(request)}{SESSIONS}/{session.uuid}",
            "expires_at": rfc3339(session.expires_at),
            "merchant": merchant.name,
            "merchant_uuid": merchant.uuid,
            "customer": customer.name,
            "customer_uuid": customer.uuid,
            "redirect_url": session.redirect_url,
        }
        return json_response({"integration_session": shown}, 201)

    async def show(self, request: Request) -> Response:
        """For a browser: outside of /api, without credentials, and no JSON. What else it shows is not said."""
        session = self.store.sessions.get(request.path_params["session_uuid"])
        session = found(session, "There is no such session")
        if not self.store.is_open(session):
            raise Refused(401, "The session has ended")
        return HTMLResponse(_page(session, base_url(request)))


def _page(session: Session, root: str) -> str:
    merchant = session.customer.merchant
    texts = {
        "customer": session.customer.name,
        "merchant": merchant.name,
        "base_url": root,
        "uuid": session.uuid,
        "networks": ", ".join(network.slug for network in merchant.networks),
        "redirect_url": session.redirect_url,
    }
    return PAGE.format(**{name: escape(text) for name, text in texts.items()})
