"""The Comunik8 mock as its own tests call it."""

from __future__ import annotations

from typing import Any

import httpx

ADD = "/lead/add"
CANCEL = "/lead/cancel"
DATA = '{"vehicle_make":"Ford","addresss":"123 Greenacre Road"}'
JOHN = {
    "email": "john.doe@test.com",
    "first_name": "John",
    "surname": "Doe",
    "mobile": "07840258823",
    "type": "motor-trade",
}
REQUIRED = list(JOHN)
WAITING = {"mobile": "07840258823", "type": "motor-trade"}
ACCEPTED = {"saved": True, "processed": True}
CANCELLED = {"cancelled": True}
EXISTING = "Existing Contact"
SCHEDULED = "Another call is already scheduled"
UNKNOWN = "Unknown Type"


class Comunik8:
    """The mock as the partner calls it."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.query: dict[str, str] = client.get("/_mock").json()["query"]

    def post(self, path: str, **options: Any) -> httpx.Response:
        return self.client.post(path, params=self.query, **options)

    def add(self, **fields: Any) -> Any:
        """The answer to adding John with other `fields`; None leaves one out."""
        lead = {k: v for k, v in {**JOHN, **fields}.items() if v is not None}
        answer = self.post(ADD, json=lead)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def error(self, **fields: Any) -> Any:
        """Why adding John with other `fields` made no new lead."""
        answer = self.add(**fields)
        assert answer == {"saved": True, "processed": False, "error": answer["error"]}
        return answer["error"]

    def cancel(self, **fields: Any) -> Any:
        answer = self.post(CANCEL, json={**WAITING, **fields})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def warning(self, **fields: Any) -> Any:
        answer = self.cancel(**fields)
        assert answer == {"cancelled": False, "warning": answer["warning"]}
        return answer["warning"]

    def refused(self, path: str, body: Any) -> Any:
        """The failing validations."""
        answer = self.post(path, json=body)
        assert answer.status_code == 400, answer.text
        assert answer.headers["content-type"] == "application/json"
        return answer.json()

    def act(self, name: str, **parameters: Any) -> Any:
        answer = self.client.post(f"/_mock/actions/{name}", json=parameters)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def leads(self) -> list[dict[str, Any]]:
        stored: list[dict[str, Any]] = self.act("read_leads")
        return stored

    def wait(self, seconds: float) -> None:
        clock = self.client.post("/_mock/clock", json={"advance_seconds": seconds})
        clock.raise_for_status()
