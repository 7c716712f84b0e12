"""What the Referral Rock mock remembers between two resets, and where it is looked up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import uuid4

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
from contract_tests.apis.referralrock.mock.table import Table
from contract_tests.harness.mocking import Clock, Delivery

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


@dataclass(slots=True)
class Store:
    """Tables hold things by id, oldest first; emails are compared without case (`folded`)."""

    clock: Clock
    programs: Table[Program] = field(init=False)
    members: Table[Member] = field(init=False)
    referrals: Table[Referral] = field(init=False)
    rewards: Table[Reward] = field(init=False)
    rules: Table[RewardRule] = field(init=False)
    payouts: Table[Payout] = field(init=False)
    transactions: Table[PayoutTransaction] = field(init=False)
    hooks: Table[Hook] = field(init=False)
    visits: dict[str, list[Visit]] = field(init=False)  # by member
    recorded_actions: set[str] = field(init=False)  # external ids of referral actions
    unsubscribed: dict[str, str] = field(init=False)  # as sent, by folded address
    invited: list[Any] = field(init=False)  # contacts of the invite feed
    emails: list[Email] = field(init=False)
    links: dict[str, Link] = field(init=False)  # by token
    history: list[Sent] = field(init=False)

    def __post_init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Empty; `seed` fills it."""
        self.programs = Table(name=lambda one: one.name, title=lambda one: one.title)
        self.members = Table(
            email=lambda one: folded(one.email),
            code=lambda one: one.referralCode,
            external=lambda one: one.externalIdentifier,
            program=lambda one: one.programId,
        )
        self.referrals = Table(
            email=lambda one: folded(one.email),
            phone=lambda one: one.phoneNumber,
            external=lambda one: one.externalIdentifier,
            program=lambda one: one.programId,
            member=lambda one: one.referringMemberId,
        )
        self.rewards = Table(
            recipient=lambda one: one.recipientId,
            member=lambda one: one.memberId,
            referral=lambda one: one.referralId or "",
            program=lambda one: one.programId,
        )
        self.rules = Table(program=lambda one: one.programId)
        self.payouts, self.hooks = Table(), Table(event=lambda one: one.event)
        self.transactions = Table(recipient=lambda one: one.recipientId)
        self.visits, self.unsubscribed, self.links = {}, {}, {}
        self.recorded_actions, self.invited = set(), []
        self.emails, self.history = [], []

    def now(self) -> datetime:
        return self.clock.now()

    def visit(self, member: Member, kind: VisitKind) -> None:
        self.visits.setdefault(member.id, []).append(Visit(kind, self.now()))

    def send_email(self, to: str, kind: str) -> None:
        """To nobody who has unsubscribed."""
        if folded(to) not in self.unsubscribed:
            self.emails.append(Email(to, kind, self.now()))


def new_id() -> str:
    return str(uuid4())


def folded(email: str) -> str:
    """An address as it is compared. That case does not count is an assumption."""
    return email.strip().casefold()
