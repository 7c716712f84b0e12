"""The lenient Reportei itself: who may do it, the operations, and the state they share."""

from __future__ import annotations

import json
import math
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from contract_tests.apis.reportei.lenient.answers import (
    QUOTA,
    RefusedError,
    answer,
    body_of,
    guarded,
    minutes,
    name_of,
    number,
    removed,
)
from contract_tests.apis.reportei.lenient.customers import (
    BRASILIA,
    DAY,
    MERCHANT,
    Customer,
    described,
    integration,
    new_uuid,
)
from contract_tests.apis.reportei.lenient.metrics import result
from contract_tests.lenient_server import (
    HTML,
    Answer,
    Clock,
    Handler,
    Request,
    Route,
    post,
)

TOKEN = "lenient-reportei-token"
CUSTOMER_TOKEN = "5eed" * 16
SEEDED = "0F2D9C52-5D0E-4C2B-9B7A-6A1E0D3C4B58"
FOREIGN = "7B1C2D3E-4F50-4A61-8B72-93A4B5C6D7E8"
INTEGRATION = "9D8C7B6A-5F4E-4D3C-A2B1-0F1E2D3C4B5A"


@dataclass(frozen=True, slots=True)
class Session:
    customer: Customer
    ends: float


class Reportei:
    name = "reportei"

    def __init__(self) -> None:
        self.clock = Clock()
        self.reset()

    def reset(self) -> None:
        yesterday = self.clock.now() - DAY
        seeded = Customer("Açaí & Cia <loja>", yesterday, SEEDED, CUSTOMER_TOKEN)
        seeded.integrations.append(INTEGRATION)
        foreign = Customer("Of another merchant", yesterday, FOREIGN, ours=False)
        self.customers = {SEEDED: seeded, FOREIGN: foreign}
        self.sessions: dict[str, Session] = {}

    def account(self) -> Mapping[str, object]:
        return {
            "headers": {
                "authorization": f"Bearer {TOKEN}",
                "X-CUSTOMER-TOKEN": CUSTOMER_TOKEN,
            },
            "query": {},
            "env": {"REPORTEI_TOKEN": TOKEN, "REPORTEI_CUSTOMER_TOKEN": CUSTOMER_TOKEN},
            "seed": {
                "merchant": MERCHANT["uuid"],
                "customer": SEEDED,
                "customer_integration": INTEGRATION,
                "customer_of_another_merchant": FOREIGN,
            },
        }

    def routes(self) -> Sequence[Route]:
        merchant, customer = self.for_merchant, self.for_customer
        one, integrations = "/api/customers/{uuid}", "/api/customer-integrations"
        return [
            Route("GET", "/api/merchants/settings", merchant(self.show_merchant)),
            Route("GET", "/api/customers", merchant(self.list_customers)),
            Route("POST", "/api/customers", merchant(self.create)),
            # the token alone: whether this stays open after the trial is unknown
            Route("GET", "/api/customers/settings", merchant(self.show_settings)),
            Route("GET", one, merchant(self.show)),
            Route("PUT", one, merchant(self.rename)),
            Route("DELETE", one, merchant(self.delete)),
            Route("POST", f"{one}/update-payment-status", merchant(self.pay)),
            Route("GET", integrations, customer(self.list_integrations)),
            Route("POST", f"{integrations}/session", customer(self.open_session)),
            Route("GET", f"{integrations}/{{uuid}}", customer(self.show_integration)),
            # rpt-13: taken without x-customer-token
            Route("DELETE", f"{integrations}/{{uuid}}", merchant(self.disconnect)),
            Route("POST", "/api/metrics/get-data", customer(self.metrics)),
            Route("POST", "/api/metrics/get-data-async", customer(self.metrics_later)),
            Route("GET", "/customer-integrations/session/{uuid}", guarded(self.page)),
        ]

    def other(self, request: Request, allowed: Sequence[str]) -> Answer:
        return self.for_merchant(no_such_path)(request)

    def for_merchant(self, handler: Handler) -> Handler:
        def handle(request: Request) -> Answer:
            if not request.brings("bearer", TOKEN):  # r01, r02
                raise RefusedError(401, "Who is asking?")
            return handler(request)

        return guarded(handle)

    def for_customer(self, handler: Handler) -> Handler:
        def handle(request: Request) -> Answer:
            self.check_trial(self.caller(request))
            return handler(request)

        return self.for_merchant(handle)

    def caller(self, request: Request) -> Customer:
        token = request.headers.get("x-customer-token")
        for customer in self.customers.values():
            if customer.token == token and customer.ours:
                return customer
        refused = RefusedError(401, "Invalid Customer Token")
        if token is not None:  # r04
            body = {"message": "Invalid Customer Token", "hint": []}
            refused.answer = Answer(401, body, QUOTA)
        raise refused

    def check_trial(self, customer: Customer) -> None:
        if self.clock.now() >= customer.trial_ends() and not customer.paying:  # r43
            raise RefusedError(401, "The trial is over")

    def named(self, request: Request) -> Customer:
        customer = self.customers.get(request.path["uuid"].upper())
        if customer is None:  # r07; any text in place of a uuid
            raise RefusedError(404, "No such customer")
        if not customer.ours:  # r06
            raise RefusedError(403, "Not yours")
        return customer

    def show_merchant(self, request: Request) -> Answer:
        # `required` and null are unknown for all fields; r21, r22 promise the two that follow
        networks = [
            {"slug": "instagram_business", "name": "Instagram Business", "icon": None},
            {"slug": "google_analytics_4", "name": "GA 4", "icon": None},
        ]
        limits = {"rate_limit_per_minute": "999999", "rate_limit_per_second": "99999"}
        shown = {"app_url": None, "available_integrations": networks, **limits}
        return answer(200, {"merchant": MERCHANT | shown})

    def list_customers(self, request: Request) -> Answer:
        page, per_page = number(request, "page", 1), number(request, "per_page", 15)
        # the order of the rows is unknown: newest first
        rows = [c for c in reversed(self.customers.values()) if c.ours]
        pages = math.ceil(len(rows) / per_page)
        if page > max(pages, 1):  # an out-of-range page is unknown
            raise RefusedError(404, "No such page")
        start = (page - 1) * per_page
        # rpt-06: the vendor's meta; rpt-08: the README's rows
        meta = {"current_page": page, "per_page": per_page, "total_pages": pages}
        data = [described(c, short=True) for c in rows[start : start + per_page]]
        return answer(200, {"data": data, "meta": meta | {"total": len(rows)}, "v": 1})

    def create(self, request: Request) -> Answer:
        # no length, form or uniqueness is stated for names
        customer = Customer(name_of(request), self.clock.now())
        self.customers[customer.uuid] = customer
        shown = described(customer) | {"api_token": customer.token}  # r29
        return answer(201, {"customer": shown})

    def show_settings(self, request: Request) -> Answer:
        customer = self.caller(request)
        rows = [
            {"uuid": one, "status": "active", "integration": None, "note": ""}
            for one in customer.integrations
        ]
        return answer(200, {"customer": described(customer) | {"integrations": rows}})

    def show(self, request: Request) -> Answer:
        return answer(200, {"customer": described(self.named(request))})

    def rename(self, request: Request) -> Answer:
        customer = self.named(request)
        customer.name = name_of(request)
        customer.updated = self.clock.now()
        return answer(200, {"customer": described(customer)})

    def delete(self, request: Request) -> Answer:
        del self.customers[self.named(request).uuid]  # r37: with its integrations
        return removed()

    def pay(self, request: Request) -> Answer:
        customer = self.named(request)
        paying = body_of(request).get("is_paying")
        if paying in (True, "true", "1"):  # r40; more is not refused by any page
            customer.paying = True
        elif paying in (False, "false", "0"):
            customer.paying = False
        else:  # r39
            raise RefusedError(422, "true or false", "is_paying")
        # rpt-16: the vendor's message for true; the one for false is unknown
        text = "Customer status updated successfully" if customer.paying else "Noted"
        return answer(200, {"success": True, "message": text, "customer": None})

    def list_integrations(self, request: Request) -> Answer:
        # rpt-17: neither the parameters nor the answer are known
        rows = self.caller(request).integrations
        return answer(200, {"customer_integrations": list(map(integration, rows))})

    def open_session(self, request: Request) -> Answer:
        customer = self.caller(request)
        sent = body_of(request) if request.body.strip() else {}
        session, now = new_uuid(), self.clock.now()
        ends = now + 60 * minutes(sent.get("expires_in_minutes"))
        self.sessions[session] = Session(customer, ends)
        host = request.headers.get("host", "localhost")
        opened: dict[str, object] = {
            "session_uuid": session,
            "session_link": f"http://{host}/customer-integrations/session/{session}",
            # another offset and precision than in the sample, and RFC 3339 all the same
            "expires_at": datetime.fromtimestamp(ends, BRASILIA).isoformat(
                timespec="milliseconds"
            ),
            "merchant_uuid": MERCHANT["uuid"],
            "customer_uuid": customer.uuid,
            "locale": sent.get("locale"),
        }
        if "redirect_url" in sent:  # r47; no page refuses a text; without one: unknown
            opened["redirect_url"] = sent["redirect_url"]
        # 200 or 201 is not stated
        return answer(200 if sent else 201, {"integration_session": opened})

    def page(self, request: Request) -> Answer:
        session = self.sessions.get(request.path["uuid"].upper())
        if session is None:
            raise RefusedError(404, "No such session")
        if self.clock.now() >= session.ends:  # r48, r49
            raise RefusedError(401, "This session has ended")
        return Answer(200, b"<h1>Connect</h1>", QUOTA, HTML)  # for people, no API call

    def integration_of(self, wanted: object) -> Customer:
        for customer in self.customers.values():
            if str(wanted).upper() in customer.integrations:
                return customer
        raise RefusedError(404, "No such integration")

    def show_integration(self, request: Request) -> Answer:
        found = request.path["uuid"].upper()
        if self.integration_of(found) is not self.caller(request):  # r06
            raise RefusedError(403, "Not this customer's")
        return answer(200, {"customer_integration": integration(found)})

    def disconnect(self, request: Request) -> Answer:
        found = request.path["uuid"].upper()
        customer = self.integration_of(found)
        self.check_trial(customer)
        wanted = request.first("session_id")
        if not wanted:  # r52, r53: refused, with a status that nobody states
            raise RefusedError(400, "session_id is missing")
        session = self.sessions.get(wanted.upper())
        if (
            session is None
            or session.customer is not customer
            or self.clock.now() >= session.ends
        ):
            raise RefusedError(403, "No such session any more")
        customer.integrations.remove(found)
        return removed()

    def metrics(self, request: Request) -> Answer:
        return answer(200, self.results(request, body_of(request)))

    def metrics_later(self, request: Request) -> Answer:
        query = body_of(request)
        if query.get("metrics_webhook_url") is None:  # r65
            raise RefusedError(422, "where to?", "metrics_webhook_url")
        content = json.dumps(self.results(request, query)).encode()
        url = str(query["metrics_webhook_url"])
        threading.Timer(0.05, post, (url, content, {})).start()  # r68
        body = {"success": True, "message": "Metrics data collection started"}
        return answer(200, body | {"job": None})

    def results(self, request: Request, query: dict[str, Any]) -> dict[str, object]:
        # r55; the form of start and end, their order and the number of metrics are open
        needed = ("customer_integration", "start", "end", "metrics")
        if lacking := [name for name in needed if query.get(name) is None]:
            raise RefusedError(422, "is needed", *lacking)
        asked = query["metrics"]
        if not isinstance(asked, list) or not all(isinstance(m, dict) for m in asked):
            raise RefusedError(422, "objects in an array, please", "metrics")
        if self.integration_of(query["customer_integration"]) is not self.caller(
            request
        ):
            raise RefusedError(403, "Not this customer's")
        # r56; one of the two alone is open: no comparison
        compared = all(
            query.get(f"comparison_{end}") is not None for end in ("start", "end")
        )
        # r57; prose asks for no id: its place will do
        return {
            str(metric.get("id", place)): result(metric, compared=compared)
            for place, metric in enumerate(asked)
        }


def no_such_path(request: Request) -> Answer:
    raise RefusedError(404, "No such path")  # r09: JSON, too
