"""Calls of Reportei: the tests of its rules make them through `api`, those of its mock and client through `Caller`."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from typing import Any

from requests import Response

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


def customer(api: Client) -> dict[str, Any]:
    """The customer whose token is sent, as its settings show it."""
    shown: dict[str, Any] = api.get(SETTINGS).json()["customer"]
    return shown


def integration(api: Client) -> str:
    """A working Instagram account of that customer, which the metrics of these tests are about."""
    for one in customer(api)["integrations"]:
        if (one["slug"], one["status"]) == ("instagram_business", "active"):
            return str(one["uuid"])
    raise NotRun("the customer has no active integration of Instagram")


def create(api: Client, name: str = "Reportei Customer 3") -> dict[str, Any]:
    created: dict[str, Any] = api.post(CUSTOMERS, json={"name": name}).json()
    return dict(created["customer"])


def change(api: Client, uuid: str, body: Any) -> Response:
    return api.request("PUT", f"{CUSTOMERS}/{uuid}", json=body)


def pay(api: Client, uuid: str, is_paying: object = True) -> Response:
    path = f"{CUSTOMERS}/{uuid}/update-payment-status"
    return api.post(path, json={"is_paying": is_paying})


def shown(api: Client, uuid: str) -> dict[str, Any]:
    """A customer as the merchant sees it."""
    answer: dict[str, Any] = api.get(f"{CUSTOMERS}/{uuid}").json()
    return dict(answer["customer"])


def session(api: Client, **parts: Any) -> dict[str, Any]:
    """A new session; `parts` are those of the request."""
    opened: dict[str, Any] = api.post(SESSION, **parts).json()
    return dict(opened["integration_session"])


def connect(mock: MockControl, session_uuid: str, **account: str) -> str:
    """The integration that the customer makes on the session's page."""
    made = mock.act("connect_integration", session_uuid=session_uuid, **account)
    return str(made["uuid"])


def disconnect(api: Client, uuid: str, session_uuid: str) -> Response:
    path = f"{INTEGRATIONS}/{uuid}"
    return api.request("DELETE", path, params={"session_id": session_uuid})


def query(api: Client, *metrics: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return september(integration(api), metrics or (NUMBER,), fields)


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


def results(api: Client, *metrics: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return found(api.post(DATA, json=query(api, *metrics, **fields)).json())


def found(answer: dict[str, Any]) -> dict[str, Any]:
    """The results of an answer, which may have them as its data."""
    return dict(answer["data"] if answer.keys() == {"data"} else answer)


def result(api: Client, metric: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """The result of one metric."""
    return dict(results(api, metric, **fields)[metric["id"]])


def use(api: Client, session_uuid: str) -> Iterator[Response]:
    """The answer of each operation that is a customer's during the trial or when it pays."""
    asked = query(api)
    uuid = asked["customer_integration"]
    yield api.get(INTEGRATIONS)
    yield api.post(SESSION, json={})
    yield api.get(f"{INTEGRATIONS}/{uuid}")
    yield api.post(DATA, json=asked)
    yield api.post(ASYNC, json={**asked, "metrics_webhook_url": ELSEWHERE})
    yield disconnect(api, uuid, session_uuid)


def succeed(api: Client) -> Iterator[Response]:
    """An answer of success of each operation, but for that of creating a customer."""
    yield api.get(MERCHANT)
    yield api.get(CUSTOMERS)
    yield api.get(SETTINGS)
    uuid = create(api)["uuid"]
    yield api.get(f"{CUSTOMERS}/{uuid}")
    yield change(api, uuid, {"name": "Reportei Customer 3.1"})
    yield pay(api, uuid)
    yield api.request("DELETE", f"{CUSTOMERS}/{uuid}")
    yield from use(api, session(api)["session_uuid"])


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
