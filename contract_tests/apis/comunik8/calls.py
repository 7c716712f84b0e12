"""The calls that the tests of the Comunik8 rules make."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from requests import Response

from contract_tests.harness.http.client import Client, MockControl

Call = Callable[[Client, MockControl], Response]
ADD, CANCEL = "/lead/add", "/lead/cancel"
MOBILE = "07700900134"
TESTED = {"test": "ok"}


def name_of(api: Client) -> dict[str, Any]:
    """What names the lead of these tests."""
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
