"""The paths of Referral Rock, and how its ids, moments and queries are read and written; for all tests of the API."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import product
from typing import Any

from contract_tests.harness.checks.expect import ExpectedAnswer, Shown, expect
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.http.target import NotRun

PROGRAMS, PROGRAM = "/api/programs", "/api/program/getsingle"
MEMBERS, STATS = "/api/members", "/api/memberstats/getsingle"
UPDATE_MEMBERS, REMOVE_MEMBERS = "/api/members/update", "/api/members/remove"
REFERRALS, REFERRAL = "/api/referrals", "/api/referral/single"
REFERRAL_BY_QUERY = "/api/referral/getsingle"
UPDATE_REFERRALS = "/api/referral/update"
REMOVE_REFERRALS = "/api/referral/remove"
STATUS, ACTION = "/api/referrals/status", "/api/referralaction"
REWARDS, ISSUE = "/api/rewards", "/api/rewards/issue"
REMOVE_REWARDS, RULES = "/api/rewards/remove", "/api/rewardrules"
PAYOUTS, PENDING = "/api/payouts", "/api/payouts/pending"
TRANSACTIONS, UPDATE_REWARDS = "/api/payouts/transactions", "/api/rewards/update"
HOOKS, HISTORY = "/api/hooks", "/api/hooks/history"
UNSUBSCRIBE = "/api/email/unsubscribe"
# Each way to name one in a batch, the arguments of `query`: in a query for referrals
# the names of the program's fields have a capital.
MEMBER_QUERIES = [
    ("memberId", ""),
    ("referralCode", ""),
    *product(
        ("email", "externalIdentifier"), ("programId", "programName", "programTitle")
    ),
]
REFERRAL_QUERIES = [
    ("referralId", ""),
    *product(
        ("email", "externalIdentifier", "phoneNumber"),
        ("ProgramId", "ProgramName", "ProgramTitle"),
    ),
]
# Whether what becomes eligible only later is included, by what is sent.
LATER_TOO = [(None, False), (False, False), (True, True)]
# How a date is written in a query.
DATES = ["%Y-%m-%d", "%m/%d/%Y %H:%M:%S"]
UNKNOWN = "00000000-0000-4000-8000-000000000000"
Fields = dict[str, Any]


def in_turn(made: Sequence[Shown], date: str) -> list[str]:
    """The ids of what was made one after another. Raises NotRun where its dates do not tell."""
    if len({moment(one[date]) for one in made}) < len(made):
        raise NotRun(f"{date} is the same for what was made in turn")
    return ids(made)


def text(value: Any) -> str:
    """A value as it stands in a query."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def ids(items: Sequence[Shown]) -> list[str]:
    return [str(item["id"]) for item in items]


def moment(stamp: str) -> datetime:
    """A time of the vendor's, which has seven digits of a second."""
    return datetime.fromisoformat(stamp)


def add_program(mock: MockControl, name: str = "autumn-2026") -> Shown:
    """Another program, which the vendor's API has no call for."""
    added = mock.act("add_program", name=name, title=f"Program {name}")
    return Shown(added, f"the program {name}")


def query(
    one: Fields, own: str, place: str = "", where: Fields | None = None
) -> Fields:
    """A query for a member or referral in a batch: by one of its ids, or by another value together with the `place` of its program.

    `where` is that program, for a server that shows no names of programs in what belongs to them.
    """
    capital = {f"{name[:1].upper()}{name[1:]}": one[name] for name in one}
    known = {**capital, **one, "memberId": one["id"], "referralId": one["id"]}
    if not place:
        return {"primaryInfo": {own: known[own]}}
    if where:
        known[place] = where[place.lower().removeprefix("program")]
    return {"secondaryInfo": {own: known[own]}, "tertiaryInfo": {place: known[place]}}


def words(answer: ExpectedAnswer) -> list[str]:
    """How each item of a batch went; of the case of the key the sources differ."""
    infos = [
        Shown({key.lower(): value for key, value in one.items()}, answer.what)
        for one in (
            answer.object(n, "resultInfo") for n in range(len(answer.objects()))
        )
    ]
    return [str(one["status"]) for one in infos]


def is_refused(answer: ExpectedAnswer, thing: str) -> None:
    """The status says so or, as a message may tell an error under a status of success, there is nothing where the thing would be."""
    if answer.value.ok:
        items = answer.json if isinstance(answer.json, list) else [answer.json]
        made = [one for one in items if isinstance(one, dict) and one.get(thing)]
        expect(made, f"what came of {answer.what}").equals([])


def days_after(stamp: str, days: float) -> str:
    """A moment so long after another, as the vendor writes one."""
    later = moment(stamp) + timedelta(days=days)
    return f"{later:%Y-%m-%dT%H:%M:%S}.0000000Z"


def flag(name: str, value: bool | None) -> dict[str, str]:
    """A query with that parameter, or without any."""
    return {} if value is None else {name: text(value)}
