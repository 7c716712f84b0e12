"""The state of the Rex mock: users and their accounts, messages, referrals."""

from __future__ import annotations

from dataclasses import dataclass, field

from contract_tests.apis.rex.mock.records import Message, Referral, User
from contract_tests.harness.mocking import SECRET_KEYS, State


@dataclass(slots=True)
class Store(State):
    users: dict[str, User] = field(default_factory=dict, metadata=SECRET_KEYS)
    messages: list[Message] = field(default_factory=list)
    referrals: list[Referral] = field(default_factory=list)

    def refer(self, owner_id: int, cause: Message | None) -> Referral:
        """A customer refers a friend to an account, asked by the message `cause` or on their own."""
        referral = Referral(
            Id=self.referrals[-1].Id + 1,
            OwnerID=owner_id,
            ResponseID=cause.ResponseID if cause else None,
            ReferringName=cause.Name if cause else "Kim Poe",
            ReferringEmail=cause.Email if cause else "kim.poe@example.com",
            ReferringPhone=cause.Phone if cause else "5550100",
            ReferralName="Robin Low",
            ReferralEmail="robin.low@example.com",
            ReferralPhone="5550101",
            ReferralDateTime=f"{self.clock.now():%Y-%m-%dT%H:%M:%SZ}",
        )
        self.referrals.append(referral)
        return referral
