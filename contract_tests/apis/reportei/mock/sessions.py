"""Sessions: some minutes in which a customer connects networks, and the page where that is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from contract_tests.apis.reportei.mock.access import Access
from contract_tests.apis.reportei.mock.records import Session, rfc3339
from contract_tests.apis.reportei.mock.session_bodies import SessionWrite
from contract_tests.apis.reportei.mock.session_limits import networks_shown
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
{notes}
</html>
"""


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
        """201 is an assumption, as what creates a customer answers. The link leads to this mock, not to the vendor."""
        customer = self.access.active_customer(request)
        asked = await read_fields(request, SessionWrite, optional=True)
        for field in ("redirect_url", "limit_reached_url"):
            if (url := getattr(asked, field)) is not msgspec.UNSET:
                refuse_no_uri(field, url)
        session, merchant = self.store.open_session(customer, asked), customer.merchant
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
    texts = {
        "customer": session.customer.name,
        "merchant": session.customer.merchant.name,
        "base_url": root,
        "uuid": session.uuid,
        "networks": ", ".join(one.slug for one in networks_shown(session)) or "none",
    }
    notes = "\n".join(f"<p>{escape(note)}</p>" for note in _notes(session))
    return PAGE.format(
        notes=notes, **{name: escape(text) for name, text in texts.items()}
    )


def _notes(session: Session) -> Iterator[str]:
    """How the vendor's page would differ as the merchant asked."""
    asked = session.asked
    yield f"The button at the foot of the page leads to {session.redirect_url}"
    if asked.limit_reached_url is not msgspec.UNSET:
        yield f"A limit that is reached leads to {asked.limit_reached_url}"
    if asked.close_on_finish:
        yield "The window closes when the customer is done."
    if asked.enable_multi_account_selection:
        yield "Several accounts can be chosen at once: that is the action connect_accounts."
    if asked.locale:
        yield f"The language is {asked.locale}."
