"""Actions of the Rex mock: what happens outside the vendor\'s API but shows in it."""

from __future__ import annotations

from dataclasses import dataclass

from contract_tests.apis.rex.mock.records import Message, Referral
from contract_tests.apis.rex.mock.seed import KEY, OWNER_ID, USERS
from contract_tests.apis.rex.mock.store import Store
from contract_tests.harness.mocking import Refused


@dataclass(frozen=True, slots=True)
class Actions:
    """Each public method is an action; its docstring is what `GET /_mock` says of it."""

    store: Store

    def expire_key(self) -> None:
        """The key of the test account is no longer valid, until a reset."""
        self.store.users.pop(KEY, None)

    def give_referral(
        self, owner_id: int = OWNER_ID, response_id: int | None = None
    ) -> Referral:
        """A friend is referred to the account owner_id, after the review request response_id if
        one is given; answers the referral."""
        if not any(user.owns(owner_id) for user in USERS.values()):
            raise Refused(400, f"no account has the owner_id {owner_id}")
        cause = self._message(owner_id, response_id)
        return self.store.refer(owner_id, cause)

    def read_messages(self) -> list[Message]:
        """Answers the messages queued for customers so far, oldest first."""
        return self.store.messages

    def _message(self, owner_id: int, response_id: int | None) -> Message | None:
        if response_id is None:
            return None
        for message in self.store.messages:
            if (message.OwnerID, message.ResponseID) == (owner_id, response_id):
                return message
        raise Refused(400, f"account {owner_id} has no review request {response_id}")
