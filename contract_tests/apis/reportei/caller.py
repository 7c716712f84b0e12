"""The Reportei mock as its own tests call it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import httpx

MERCHANT = "/api/merchants/settings"
CUSTOMERS = "/api/customers"
SETTINGS = "/api/customers/settings"
INTEGRATIONS = "/api/customer-integrations"
SESSION = "/api/customer-integrations/session"
DATA = "/api/metrics/get-data"
ASYNC = "/api/metrics/get-data-async"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
REMOVED = {"success": True, "message": "Record successfully removed"}
DAY = 24 * 3600
FOLLOWERS = {
    "id": "f1d0d1f0-6d0c-4a0e-8a3b-0c4b1f6e2a10",
    "reference_key": "ig:followers_count",
    "component": "number_v1",
    "metrics": ["followers_count"],
}
GENDER = {
    "id": "0b2d8f6e-3f38-4b2f-9d0f-52a0a1f7c001",
    "reference_key": "ig:followers_gender",
    "component": "chart_v1",
    "metrics": ["followers_gender"],
    "dimensions": ["gender"],
}
CLICKS = {
    "id": "0b2d8f6e-3f38-4b2f-9d0f-52a0a1f7c002",
    "reference_key": "ig:clicks_breakdown",
    "component": "datatable_v1",
    "metrics": ["clicks", "reach:average"],
    "dimensions": ["contact_button_type"],
}
COMPARISON = {"comparison_start": "2024-08-01", "comparison_end": "2024-08-31"}


@dataclass(frozen=True, slots=True)
class Reportei:
    """The mock as a merchant calls it, on behalf of one of its customers."""

    client: httpx.Client
    headers: dict[str, str]
    seed: dict[str, str]

    @classmethod
    def seeded(cls, client: httpx.Client) -> Reportei:
        described = client.get("/_mock").json()
        return cls(client, described["headers"], described["seed"])

    def sending(self, **headers: str | None) -> Reportei:
        """The same with other headers; None leaves one out. `customer` and `bearer` stand for the tokens."""
        names = {"customer": "x-customer-token", "bearer": "Authorization"}
        changed = {
            **self.headers,
            **{names[key]: headers[key] or "" for key in headers},
        }
        return replace(
            self, headers={name: one for name, one in changed.items() if one}
        )

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self.client.request(method, path, headers=self.headers, **options)

    def get(self, path: str, **query: Any) -> Any:
        answer = self.call("GET", path, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, body: Any, status: int = 200) -> Any:
        answer = self.call("POST", path, json=body)
        assert answer.status_code == status, answer.text
        return answer.json()

    def refused(self, status: int, method: str, path: str, **options: Any) -> str:
        """The message of a refusal of this status."""
        answer = self.call(method, path, **options)
        assert answer.status_code == status, answer.text
        assert answer.headers["content-type"] == "application/json"
        (message,) = answer.json().values()
        assert answer.json() == {"message": message}
        assert isinstance(message, str)
        assert message
        return message

    def create(self, name: str = "Reportei Customer 3") -> tuple[Any, Reportei]:
        """A new customer, and the mock as it is called on its behalf."""
        customer = self.post(CUSTOMERS, {"name": name}, 201)["customer"]
        return customer, self.sending(customer=customer["api_token"])

    def customer(self, uuid: str) -> Any:
        return self.get(f"{CUSTOMERS}/{uuid}")["customer"]

    def session(self, body: Any = None) -> Any:
        return self.post(SESSION, body or {}, 201)["integration_session"]

    def integration(self, uuid: str) -> Any:
        return self.get(f"{INTEGRATIONS}/{uuid}")["customer_integration"]

    def query(self, *metrics: dict[str, Any], **fields: Any) -> dict[str, Any]:
        """A query for September; None leaves a field out."""
        query = {
            "customer_integration": self.seed["integration_uuid"],
            "start": "2024-09-01",
            "end": "2024-09-30",
            "metrics": list(metrics),
            **fields,
        }
        return {name: value for name, value in query.items() if value is not None}

    def data(self, *metrics: dict[str, Any], **fields: Any) -> Any:
        return self.post(DATA, self.query(*metrics, **fields))

    def act(self, name: str, **parameters: Any) -> Any:
        answer = self.client.post(f"/_mock/actions/{name}", json=parameters)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def wait(self, seconds: float) -> None:
        clock = self.client.post("/_mock/clock", json={"advance_seconds": seconds})
        clock.raise_for_status()
