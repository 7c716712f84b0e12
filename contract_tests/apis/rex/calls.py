"""How the tests of Rex's mock and client call the mock."""

from __future__ import annotations

from copy import copy
from typing import Any

from contract_tests.harness.mocking.caller import MockCaller

CREATE, LIST = "/api/reviewrequests", "/api/referrals"
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
        return self.call("POST", CREATE, json=list(items)).status_code

    def referrals(self) -> list[dict[str, Any]]:
        answer = self.call("GET", LIST)
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "application/json"
        return list(answer.json())

    def messages(self) -> list[dict[str, Any]]:
        """What was queued since the reset."""
        return list(self.act("read_messages"))[1:]  # the first is seeded
