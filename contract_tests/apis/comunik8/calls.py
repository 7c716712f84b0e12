"""Calls of Comunik8: the tests of its rules make them through `api`, those of its mock and client through `Caller`."""

from __future__ import annotations

from collections.abc import Iterator
from secrets import randbelow
from typing import Any

from contract_tests.harness.checks.expect import ExpectedAnswer, expect
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.caller import MockCaller

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
KNOWN = ["Existing Contact", "Another call is already scheduled"]
TRIES = 20
WAITING = {"mobile": "07840258823", "type": "motor-trade"}


def is_known(answer: ExpectedAnswer) -> bool:
    """Whether the contact was there before, in either of the two ways that a server says so."""
    body = answer.json
    return isinstance(body, dict) and body.get("error") in KNOWN


class Calls(Client):
    """The API, as the tests of its rules call it."""

    def numbers(self) -> Iterator[str]:
        """Mobiles that are nobody's, kept for films by the British regulator; which of them a server knows is not known but of a mock."""
        if self.gate.target.is_mock:
            yield MOBILE
            return
        for _ in range(TRIES):
            yield f"07700900{randbelow(1000):03}"

    def lead(self, **fields: Any) -> dict[str, Any]:
        """One that is valid but for `fields`, of which those that are None are left out."""
        person = {
            "email": "ada.marsh@example.com",
            "first_name": "Ada",
            "surname": "Marsh",
        }
        name = {
            "type": self.seed.get("type", "motor-trade"),
            "mobile": next(self.numbers()),
        }
        given = {**person, **name, **fields}
        return {name: value for name, value in given.items() if value is not None}

    def add(self, **fields: Any) -> ExpectedAnswer:
        return expect(self.post(ADD, json=self.lead(**fields)))

    def add_new(self, **fields: Any) -> tuple[dict[str, Any], ExpectedAnswer]:
        """Add a lead whose contact is new. Raises NotRun where all that are tried are known."""
        for mobile in self.numbers():
            sent = self.lead(mobile=mobile, **fields)
            answer = expect(self.post(ADD, json=sent))
            if self.gate.target.is_mock or not is_known(answer):
                return sent, answer
        raise NotRun(f"{TRIES} made-up contacts are known there")

    def cancel(self, sent: dict[str, Any], **fields: Any) -> ExpectedAnswer:
        """Cancel the lead that was sent, or the one that `fields` name."""
        named = {"type": sent["type"], "mobile": sent["mobile"], **fields}
        return expect(self.post(CANCEL, json=named))


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
