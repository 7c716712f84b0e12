"""Calls of Rehook: its paths, and the mock as the tests of the mock and of the client call it."""

from __future__ import annotations

from typing import Any

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
