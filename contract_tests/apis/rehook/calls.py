"""Calls of Rehook: its paths, what the tests of rules send, and the mock as the tests of the mock and of the client call it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, expect
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.caller import MockCaller

CUSTOMERS, CUSTOMER = "/customers", "/customers/{}"
CODE, REFERRALS = "/customers/validate-code/{}", "/customers/referral/list/{}"
INVOKE = "/events/invoke"
WALLETS = "/wallets/customer/{}"
TRANSACTIONS = "/wallets/customer/{}/transactions/{}"
LIST, VALIDATE, APPLY = "/coupons/list/all", "/coupons/validate", "/coupons/apply"
CAMPAIGNS, PROGRESS = "/campaigns/meta-data", "/campaigns/reward-progress"
LEADERBOARD = "/campaigns/leaderboards/{}"
KS = {"coupon_id": "coupm_tfKRcTxedjr17FH3m267V", "coupon_code": "KS"}
CREATED = "Customer Created"
NOT_FOUND = "NOT_FOUND_CODE"
PROCESSED = "Request processed sucessfully"  # the vendor's spelling


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in an answer, wherever they stand: of most answers the vendor's pages show a part."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from objects(one)


class Calls(Client):
    """The API, as the tests of its rules call it."""

    def ask(
        self, pattern: str, *ids: str, method: str = "GET", **parts: Any
    ) -> ExpectedAnswer:
        """The answer at a path, each `{}` of which stands for an id."""
        path = pattern.format(*(quote(one, safe="") for one in ids))
        return expect(self.request(method, path, **parts))

    def upsert(self, source_id: str, **fields: Any) -> ExpectedAnswer:
        body = {"source_id": source_id, **fields}
        return self.ask(CUSTOMERS, method="POST", json=body)

    def new_customer(self, name: str = "ada", **fields: Any) -> str:
        """The source ID of a customer just made."""
        source_id = self.fresh(name)
        self.upsert(source_id, **fields).succeeds()
        return source_id

    def customer(self, any_id: str) -> Expected[Any]:
        """A customer as the vendor shows it: of its keys no more than two could be read in the vendor's pages."""
        shown: Any = self.ask(CUSTOMER, any_id).succeeds().json
        about: Expected[Any] = expect(shown, f"the customer {any_id}")
        return about

    def trigger(self, event: str, source_id: str, **metadata: str) -> None:
        body = {"event_name": event, "source_id": source_id, "metadata": metadata}
        self.ask(INVOKE, method="POST", json=body).succeeds()

    def wallet_of(self, any_id: str) -> str:
        """The ID of a customer's first wallet. Raises NotRun where there is none."""
        answer = self.ask(WALLETS, any_id).succeeds()
        for one in objects(answer.json):
            if "wallet_id" in one:
                return str(one["wallet_id"])
        raise NotRun("customers have no wallet there")


class Caller(MockCaller):
    """The mock, called by the application whose customers refer friends."""

    def reason(self, answer: Any) -> Any:
        """The error object, whose code is the status but for what is not found."""
        error = answer.json()
        assert set(error) == {"code", "message", "details", "request_id"}
        status = 400 if error["code"] == NOT_FOUND else error["code"]
        assert answer.status_code == status
        return error

    def refused(
        self, status: int, method: str, path: str, *ids: str, **options: Any
    ) -> Any:
        error = super().refused(status, method, path, *ids, **options)
        assert error["code"] == status
        return error

    def not_found(self, path: str, body: Any, **query: str) -> str:
        """The details of the error for a body that names something that is not there."""
        error = super().refused(400, "POST", path, json=body, params=query)
        assert error["code"] == NOT_FOUND
        details: str = error["details"]
        return details

    def upsert(self, source_id: str, **fields: Any) -> str:
        """The message of the answer."""
        answer = self.post(CUSTOMERS, {"source_id": source_id, **fields})
        message: str = answer["message"]
        return message

    def customer(self, any_id: str) -> Any:
        return self.get(CUSTOMER, any_id)

    def invoke(self, event_name: str, source_id: str, **metadata: Any) -> None:
        body = {"event_name": event_name, "source_id": source_id, "metadata": metadata}
        assert self.post(INVOKE, body)["message"] == PROCESSED

    def balance(self, any_id: str) -> Any:
        (wallet,) = self.get(WALLETS, any_id)
        return wallet["balance"]
