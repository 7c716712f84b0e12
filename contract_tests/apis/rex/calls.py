"""Calls of Rex: its paths, and the mock as the tests of the mock and of the client call it."""

from __future__ import annotations

from copy import copy
from typing import Any

from contract_tests.harness.mocking.caller import MockCaller

REQUESTS, REFERRALS = "/api/reviewrequests", "/api/referrals"
JANE = {"Name": "Jane Doe", "Phone": "0123456789", "Email": "jane.doe@example.com"}


class Caller(MockCaller):
    """The mock, called by a user with three accounts; `single` is one with a single account."""

    @property
    def single(self) -> Caller:
        other = copy(self)
        other.headers = {"api-key": self.seed["single_account_key"]}
        return other

    def create(self, *items: Any) -> int:
        """The status of the answer."""
        return self.call("POST", REQUESTS, json=list(items)).status_code

    def referrals(self) -> list[dict[str, Any]]:
        answer = self.call("GET", REFERRALS)
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "application/json"
        return list(answer.json())

    def messages(self) -> list[dict[str, Any]]:
        """The messages queued since the reset."""
        return list(self.act("read_messages"))[1:]  # the first is seeded
