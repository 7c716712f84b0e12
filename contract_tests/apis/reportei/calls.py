"""Calls of Reportei: the tests of its rules make them through `api`, those of its mock and client through `Caller`."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from datetime import UTC, datetime, timedelta
from typing import Any

from requests import Request

from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, expect
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.caller import MockCaller

MERCHANT = "/merchants/settings"
CUSTOMERS = "/customers"
SETTINGS = "/customers/settings"
INTEGRATIONS = "/customer-integrations"
SESSION = "/customer-integrations/session"
DATA = "/metrics/get-data"
ASYNC = "/metrics/get-data-async"
TOKEN = "x-customer-token"
INSTAGRAM = "instagram_business"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
ELSEWHERE = "https://hooks.example.com/receive-metrics"  # a mock sends nothing there
REMOVED = {"success": True, "message": "Record successfully removed"}
NUMBER = {
    "id": "f35a44ce-dac5-4188-aace-5c44a8952176",
    "reference_key": "ig:replies",
    "component": "number_v1",
    "metrics": ["replies"],
}
CHART = {
    "id": "3051ed66-a05c-462a-aece-e1d900e78b02",
    "reference_key": "ig:followers_gender",
    "component": "chart_v1",
    "metrics": ["followers"],
    "dimensions": ["gender"],
}
TABLE = {
    "id": "b3a949ac-f6ae-4bd1-bb90-1e8e0cbe8ed5",
    "reference_key": "ig:clicks_breakdown",
    "component": "datatable_v1",
    "metrics": ["count", "ctr"],
    "dimensions": ["clicks_breakdown"],
}
COMPARISON = {"comparison_start": "2024-08-01", "comparison_end": "2024-08-31"}


def as_customer(token: str) -> dict[str, dict[str, str]]:
    """The parts of a request on behalf of another customer than that of the test account."""
    return {"headers": {TOKEN: token}}


def is_left(opened: Expected[dict[str, Any]], minutes: int) -> None:
    """So many minutes are left of a session that was just opened, by the server's clock or ours."""
    left = datetime.fromisoformat(opened.at("expires_at")) - datetime.now(UTC)
    expect(left - timedelta(minutes=minutes), "how much more is left").fits(
        "no minute", lambda more: abs(more) < timedelta(minutes=1)
    )


def connect(mock: MockControl, session_uuid: str, **account: str) -> str:
    """The integration that the customer makes on the session's page."""
    made = mock.act("connect_integration", session_uuid=session_uuid, **account)
    return str(made["uuid"])


def september(
    integration: str, metrics: tuple[dict[str, Any], ...], fields: dict[str, Any]
) -> dict[str, Any]:
    """A query for September; fields that are None are left out."""
    whole = {
        "customer_integration": integration,
        "start": "2024-09-01",
        "end": "2024-09-30",
        "metrics": list(metrics),
        **fields,
    }
    return {name: value for name, value in whole.items() if value is not None}


def found(answer: dict[str, Any]) -> dict[str, Any]:
    """The results of an answer, which may have them as its data."""
    return dict(answer["data"] if answer.keys() == {"data"} else answer)


class Calls(Client):
    """The API, as the tests of its rules call it."""

    def customer(self, **parts: Any) -> dict[str, Any]:
        """The customer whose token is sent, as its settings show it."""
        found: dict[str, Any] = expect(self.get(SETTINGS, **parts)).at("customer")
        return found

    def integration(self) -> str:
        """A working Instagram account of that customer, which the metrics of these tests are about."""
        for one in expect(self.customer(), "the customer").at("integrations"):
            uuid = str(one.get("uuid"))
            if one.get("status") == "active" and INSTAGRAM in self._networks(uuid, one):
                return uuid
        raise NotRun("the customer has no active integration of Instagram")

    def _networks(self, uuid: str, told: dict[str, Any]) -> list[Any]:
        """The slug of an integration's network; the settings need not tell it."""
        if "slug" in told:
            return [told["slug"]]
        shown = self.integrated(uuid).at("customer_integration")
        return [(shown.get("integration") or {}).get("slug")]

    def integrated(self, uuid: str, **parts: Any) -> ExpectedAnswer:
        """The answer to asking for an integration."""
        return expect(self.get(f"{INTEGRATIONS}/{uuid}", **parts))

    def create(self, name: str = "Reportei Customer 3") -> dict[str, Any]:
        made: dict[str, Any] = expect(self.post(CUSTOMERS, json={"name": name})).at(
            "customer"
        )
        return made

    def created(self) -> str:
        """The uuid of a new customer."""
        return str(expect(self.create(), "the new customer").at("uuid"))

    def change(self, uuid: str, body: Any) -> ExpectedAnswer:
        return expect(self.request("PUT", f"{CUSTOMERS}/{uuid}", json=body))

    def delete(self, uuid: str) -> ExpectedAnswer:
        return expect(self.request("DELETE", f"{CUSTOMERS}/{uuid}"))

    def pay(self, uuid: str, is_paying: object = True) -> ExpectedAnswer:
        path = f"{CUSTOMERS}/{uuid}/update-payment-status"
        return expect(self.post(path, json={"is_paying": is_paying}))

    def shown(self, uuid: str) -> Expected[dict[str, Any]]:
        """A customer as the merchant sees it."""
        found: dict[str, Any] = expect(self.get(f"{CUSTOMERS}/{uuid}")).at("customer")
        return expect(found, "the customer shown")

    def session(self, **parts: Any) -> Expected[dict[str, Any]]:
        """A new session; `parts` are those of the request."""
        answer = expect(self.post(SESSION, **parts)).succeeds()
        opened: dict[str, Any] = answer.at("integration_session")
        return expect(opened, "the session")

    def open_link(self, link: str) -> ExpectedAnswer:
        """The answer to a browser, which sends no tokens."""
        return expect(self.gate.send(self.gate.prepare_request(Request("GET", link))))

    def disconnect(self, uuid: str, session_uuid: str, **parts: Any) -> ExpectedAnswer:
        path, params = f"{INTEGRATIONS}/{uuid}", {"session_id": session_uuid}
        return expect(self.request("DELETE", path, params=params, **parts))

    def query(self, *metrics: dict[str, Any], **fields: Any) -> dict[str, Any]:
        return september(self.integration(), metrics or (NUMBER,), fields)

    def results(self, *metrics: dict[str, Any], **fields: Any) -> dict[str, Any]:
        answer = expect(self.post(DATA, json=self.query(*metrics, **fields))).status(
            200
        )
        return found(answer.json)

    def result(self, metric: dict[str, Any], **fields: Any) -> Expected[dict[str, Any]]:
        """The result of one metric."""
        all_of_them = expect(self.results(metric, **fields), "the results")
        one: dict[str, Any] = all_of_them.at(metric["id"])
        return expect(one, f"the result of a {metric['component']}")

    def use(
        self, uuid: str, session_uuid: str = "", **parts: Any
    ) -> Iterator[ExpectedAnswer]:
        """The answer of each operation on an integration, its customer's during the trial or when it pays; the session to remove it is last."""
        asked = september(uuid, (NUMBER,), {})
        later = {**asked, "metrics_webhook_url": ELSEWHERE}
        yield expect(self.get(INTEGRATIONS, **parts))
        yield expect(self.post(SESSION, json={}, **parts))
        yield self.integrated(uuid, **parts)
        yield expect(self.post(DATA, json=asked, **parts))
        yield expect(self.post(ASYNC, json=later, **parts))
        if session_uuid:
            yield self.disconnect(uuid, session_uuid, **parts)

    def succeed(self) -> Iterator[ExpectedAnswer]:
        """An answer of success of each operation, but for those of creating a customer and removing an integration."""
        yield expect(self.get(MERCHANT))
        yield expect(self.get(CUSTOMERS))
        yield expect(self.get(SETTINGS))
        uuid = self.created()
        yield expect(self.get(f"{CUSTOMERS}/{uuid}"))
        yield self.change(uuid, {"name": "Reportei Customer 3.1"})
        yield self.pay(uuid)
        yield self.delete(uuid)
        yield from self.use(self.integration())


class Caller(MockCaller):
    """The mock, called by a merchant on behalf of one of its customers."""

    service = "/api"

    def sending(self, **headers: str | None) -> Caller:
        """The same with other headers; None leaves one out. `customer` and `bearer` stand for the tokens."""
        names = {"customer": TOKEN, "bearer": "Authorization"}
        changed = {
            **self.headers,
            **{names[key]: headers[key] or "" for key in headers},
        }
        other = copy(self)
        other.headers = {name: one for name, one in changed.items() if one}
        return other

    def of_other_merchant(self, **headers: str | None) -> Caller:
        bearer = f"Bearer {self.seed['other_merchant_token']}"
        return self.sending(bearer=bearer, **headers)

    def reason(self, answer: Any) -> str:
        """The message of a refusal."""
        assert answer.headers["content-type"] == "application/json"
        (message,) = answer.json().values()
        assert answer.json() == {"message": message}
        assert isinstance(message, str)
        assert message
        return message

    def create(self, name: str = "Reportei Customer 3") -> tuple[Any, Caller]:
        """A new customer, and the mock as it is called on its behalf."""
        made = self.post(CUSTOMERS, {"name": name}, 201)["customer"]
        return made, self.sending(customer=made["api_token"])

    def customer(self, uuid: str) -> Any:
        return self.get(f"{CUSTOMERS}/{uuid}")["customer"]

    def pay(self, uuid: str, is_paying: bool) -> Any:
        path = f"{CUSTOMERS}/{uuid}/update-payment-status"
        return self.post(path, {"is_paying": is_paying})

    def session(self, body: Any = None) -> Any:
        return self.post(SESSION, body or {}, 201)["integration_session"]

    def integration(self, uuid: str) -> Any:
        return self.get(f"{INTEGRATIONS}/{uuid}")["customer_integration"]

    def query(self, *metrics: dict[str, Any], **fields: Any) -> dict[str, Any]:
        """A query for September; None leaves a field out."""
        return september(self.seed["integration_uuid"], metrics, fields)

    def data(self, *metrics: dict[str, Any], **fields: Any) -> Any:
        return self.post(DATA, self.query(*metrics, **fields))
