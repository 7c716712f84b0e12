"""Calls of Rex: the tests of its rules make them through `api`, those of its mock and client through `Caller`."""

from __future__ import annotations

from copy import copy
from typing import Any

from contract_tests.harness.checks.expect import expect
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.caller import MockCaller

REQUESTS, REFERRALS = "/api/reviewrequests", "/api/referrals"
JANE = {"Name": "Jane Doe", "Phone": "0123456789", "Email": "jane.doe@example.com"}


def _is_array_of_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


class Calls(Client):
    """The API, as the tests of its rules call it."""

    def referrals(self) -> list[dict[str, Any]]:
        answer = expect(self.get(REFERRALS)).status(200)
        listed: list[dict[str, Any]] = answer.json
        expect(listed, "the referrals").fits(
            "an array of objects", _is_array_of_objects
        )
        return listed

    def listed(self) -> list[dict[str, Any]]:
        """The referrals. Raises NotRun where there are none."""
        if found := self.referrals():
            return found
        raise NotRun("the account has no referrals")


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
