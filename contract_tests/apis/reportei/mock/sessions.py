"""Sessions: five minutes in which a customer connects networks, and the page where that is done."""

from __future__ import annotations

from html import escape

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from contract_tests.apis.reportei.mock.access import Access
from contract_tests.apis.reportei.mock.records import Session, rfc3339
from contract_tests.apis.reportei.mock.shapes import read_fields, refuse_no_uri
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import Refused, base_url, json_response

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


class Sessions:
    """What the vendor serves at /customer-integrations/session."""

    def __init__(self, store: Store, access: Access) -> None:
        self.store = store
        self.access = access

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
        path = f"/customer-integrations/session/{session.uuid}"
        shown = {
            "session_uuid": session.uuid,
            "session_link": base_url(request) + path,
            "expires_at": rfc3339(session.expires_at),
            "merchant": merchant.name,
            "merchant_uuid": merchant.uuid,
            "customer": customer.name,
            "customer_uuid": customer.uuid,
            "redirect_url": session.redirect_url,
        }
        return json_response({"integration_session": shown}, 201)

    async def show_page(self, request: Request) -> Response:
        """For a browser: outside of /api, without credentials, and no JSON. What else it shows is not said."""
        session = self.store.sessions.get(request.path_params["session_uuid"].lower())
        if session is None:
            raise Refused(404, "There is no such session")
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
