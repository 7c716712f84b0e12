"""Who may call the Rex mock."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from contract_tests.apis.rex.mock.records import User
from contract_tests.apis.rex.mock.store import Store
from contract_tests.harness.mocking import Refused, found

KEY_HEADER = "api-key"


@dataclass(frozen=True, slots=True)
class Access:
    store: Store

    def caller(self, request: Request) -> User:
        """Whose key it is; Refused with 401, before anything else is looked at.

        The vendor's line on 401 still says "token", from before there were keys; it can only mean
        the key now. That 401 goes before 400 and 413 is an assumption.
        """
        key = request.headers.get(KEY_HEADER)
        if not key:
            raise Refused(401, f"the header {KEY_HEADER} is missing")
        reason = f"the key in {KEY_HEADER} is not valid, or no longer"
        return found(self.store.users.get(key), reason, 401)
