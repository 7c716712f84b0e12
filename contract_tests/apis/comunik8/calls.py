"""Calls of Comunik8: the tests of its rules make them through `api`, those of its mock and client through `Caller`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from requests import Response

from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.caller import MockCaller

Call = Callable[[Client, MockControl], Response]
ADD, CANCEL = "/lead/add", "/lead/cancel"
MOBILE = "07700900134"
TESTED = {"test": "ok"}
ACCEPTED = {"saved": True, "processed": True}
CANCELLED = {"cancelled": True}
DATA = '{"vehicle_make":"Ford","addresss":"123 Greenacre Road"}'
JOHN = {  # the lead of the vendor's samples
    "email": "john.doe@test.com",
    "first_name": "John",
    "surname": "Doe",
    "mobile": "07840258823",
    "type": "motor-trade",
}
REQUIRED = list(JOHN)
WAITING = {"mobile": "07840258823", "type": "motor-trade"}


def name_of(api: Client) -> dict[str, Any]:
    """The type and mobile that name the lead of these tests."""
    return {"type": api.seed.get("type", "motor-trade"), "mobile": MOBILE}


def lead(api: Client, **fields: Any) -> dict[str, Any]:
    """One that is valid but for `fields`, of which those that are None are left out."""
    person = {"email": "ada.marsh@example.com", "first_name": "Ada", "surname": "Marsh"}
    given = {**person, **name_of(api), **fields}
    return {name: value for name, value in given.items() if value is not None}


def add(api: Client, **fields: Any) -> Response:
    return api.post(ADD, json=lead(api, **fields))


def cancel(api: Client, **fields: Any) -> Response:
    return api.post(CANCEL, json={**name_of(api), **fields})


def says(response: Response, expected: dict[str, Any]) -> bool:
    """Whether the body is an object with all of that in it."""
    answer = response.json()
    return isinstance(answer, dict) and answer.items() >= expected.items()


class Caller(MockCaller):
    """The mock, called by a partner who adds and cancels John."""

    def add(self, **fields: Any) -> Any:
        """The answer to adding John with other `fields`."""
        return self.post(ADD, {**JOHN, **fields})

    def not_processed(self, **fields: Any) -> Any:
        """Why adding John with other `fields` made no new lead."""
        answer = self.add(**fields)
        assert answer == {"saved": True, "processed": False, "error": answer["error"]}
        return answer["error"]

    def cancel(self, **fields: Any) -> Any:
        return self.post(CANCEL, {**WAITING, **fields})

    def not_cancelled(self, **fields: Any) -> Any:
        """Why John with other `fields` was not taken out."""
        answer = self.cancel(**fields)
        assert answer == {"cancelled": False, "warning": answer["warning"]}
        return answer["warning"]

    def failing(self, path: str, body: Any) -> list[str]:
        """The fields that fail validation."""
        return list(self.refused(400, "POST", path, json=body))

    def reason(self, answer: Any) -> Any:
        """A failed validation tells the fields, with their messages by number; nothing else has a body."""
        if answer.status_code != 400:
            return super().reason(answer)
        assert answer.headers["content-type"] == "application/json"
        return answer.json()

    def leads(self) -> list[dict[str, Any]]:
        """The leads that the vendor has stored."""
        return list(self.act("read_leads"))
