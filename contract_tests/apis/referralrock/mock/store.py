"""The state of the Referral Rock mock between two resets, and where it is looked up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from contract_tests.apis.referralrock.mock.records import (
    Hook,
    Member,
    Payout,
    PayoutTransaction,
    Program,
    Referral,
    Reward,
    RewardRule,
)
from contract_tests.harness.mocking import (
    SECRET_KEYS,
    Delivery,
    RateLimit,
    State,
    Table,
    keyed_by,
)

VisitKind = Literal["member_view", "page_view", "email_share", "social_share"]


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody looked at a member's portal or shared page, or the member shared the link."""

    kind: VisitKind
    at: datetime


@dataclass(frozen=True, slots=True)
class Email:
    """A mail that the vendor would have sent."""

    to: str
    kind: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Link:
    """A pre-authenticated link of a member, known by the token in it."""

    member_id: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class Sent:
    """A delivery as the history of its event lists it."""

    hook: Hook
    at: datetime
    delivery: Delivery


def folded(email: str) -> str:
    """An address as it is compared. That case does not count is an assumption."""
    return email.strip().casefold()


EMAIL = {"email": folded}


@dataclass(slots=True)
class Store(State):
    programs: Table[Program] = field(
        default_factory=keyed_by(name="name", title="title")
    )
    members: Table[Member] = field(
        default_factory=keyed_by(
            same=EMAIL,
            email="email",
            code="referralCode",
            external="externalIdentifier",
            program="programId",
        )
    )
    referrals: Table[Referral] = field(
        default_factory=keyed_by(
            same=EMAIL,
            email="email",
            phone="phoneNumber",
            external="externalIdentifier",
            program="programId",
            member="referringMemberId",
        )
    )
    rewards: Table[Reward] = field(
        default_factory=keyed_by(
            recipient="recipientId",
            member="memberId",
            referral="referralId",
            program="programId",
        )
    )
    rules: Table[RewardRule] = field(
        default_factory=keyed_by("ruleId", program="programId")
    )
    payouts: Table[Payout] = field(default_factory=keyed_by())
    transactions: Table[PayoutTransaction] = field(default_factory=keyed_by())
    hooks: Table[Hook] = field(default_factory=keyed_by(event="event"))
    visits: dict[str, list[Visit]] = field(default_factory=dict)  # by member
    recorded_actions: set[str] = field(default_factory=set)  # by their external ids
    unsubscribed: dict[str, str] = field(default_factory=dict)  # as sent, by folded
    invited: list[Any] = field(default_factory=list)  # contacts of the invite feed
    emails: list[Email] = field(default_factory=list)
    links: dict[str, Link] = field(default_factory=dict, metadata=SECRET_KEYS)
    history: list[Sent] = field(default_factory=list)
    rate_limit: RateLimit = field(default_factory=RateLimit)  # none is documented

    def now(self) -> datetime:
        return self.clock.now()

    def visit(self, member: Member, kind: VisitKind) -> None:
        self.visits.setdefault(member.id, []).append(Visit(kind, self.now()))

    def send_email(self, to: str, kind: str) -> None:
        """To nobody who has unsubscribed."""
        if folded(to) not in self.unsubscribed:
            self.emails.append(Email(to, kind, self.now()))
