"""Calls of Referral Rock: by the tests of its rules here, in `hooks` and `rewards`, by those of its mock in `caller`; `defects` has what rules share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from itertools import product
from typing import Any

from contract_tests.apis.referralrock.calls.caller import Caller as Caller
from contract_tests.apis.referralrock.calls.caller import done as done
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, Shown, expect
from contract_tests.harness.http.client import Client, MockControl
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
UNKNOWN = "00000000-0000-4000-8000-000000000000"
Fields = dict[str, Any]


def got(api: Client, path: str, **query: Any) -> ExpectedAnswer:
    """The answer to a question, which has to be one."""
    shown = {name: text(value) for name, value in query.items()}
    return expect(api.get(path, params=shown)).succeeds()


def found(api: Client, path: str, key: str = "", **query: Any) -> list[Shown]:
    """The items of a list, which stand under the last word of its path unless `key` says where."""
    return got(api, path, **query).objects(key or path.rpartition("/")[2])


def listed(api: Client, path: str, **query: Any) -> Expected[list[str]]:
    """The ids of the items of a list."""
    asked = "&".join(f"{name}={text(value)}" for name, value in query.items())
    return expect(ids(found(api, path, **query)), f"ids of {path}?{asked}".rstrip("?"))


def own_in_order(
    api: Client, path: str, own: list[str], **query: Any
) -> Expected[list[str]]:
    """Those of the ids that are listed, in the order of the list. Raises NotRun where others leave no room for them."""
    whole = listed(api, path, **query)
    mine = [one for one in whole.value if one in own]
    if len(mine) < len(own):
        raise NotRun(f"others push what was added out of {path}")
    return expect(mine, whole.what)


def in_turn(made: Sequence[Shown], date: str) -> list[str]:
    """The ids of what was made one after another. Raises NotRun where its dates do not tell."""
    if len({moment(one[date]) for one in made}) < len(made):
        raise NotRun(f"{date} is the same for what was made in turn")
    return ids(made)


def is_cut(api: Client, path: str, **query: Any) -> None:
    """Offset and count choose of what a list has without them; three items at least have to be there."""
    every = listed(api, path, count=4, **query).value
    listed(api, path, offset=1, count=1, **query).equals(every[1:2])
    listed(api, path, offset=2, count=2, **query).equals(every[2:4])
    listed(api, path, count=2, **query).equals(every[:2])
    most = listed(api, path, offset=1, **query).value
    expect(most[: len(every) - 1], f"{path} after the first").equals(every[1:])


def text(value: Any) -> str:
    """A value as it stands in a query."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def ids(items: Sequence[Shown]) -> list[str]:
    return [str(item["id"]) for item in items]


def moment(stamp: str) -> datetime:
    """A time of the vendor's, which has seven digits of a second."""
    return datetime.fromisoformat(stamp)


@lru_cache(maxsize=1)
def program(api: Client) -> Shown:
    """The program that a test adds members to, unless it says otherwise."""
    for one in found(api, PROGRAMS):
        return one
    raise NotRun("the account has no program")


def add_program(mock: MockControl, name: str = "autumn-2026") -> Shown:
    """Another program, which the vendor's API has no call for."""
    added = mock.act("add_program", name=name, title=f"Program {name}")
    return Shown(added, f"the program {name}")


def other_program(api: Client) -> Shown:
    """A second program. Raises NotRun where there is none, and no mock to add it."""
    if api.can("add_program"):
        return add_program(MockControl(api.gate))
    for one in found(api, PROGRAMS)[1:]:
        return one
    raise NotRun("the account has one program")


def new_member(api: Client, name: str = "Ben", **fields: Any) -> Fields:
    """The body that makes a member whom the server has not seen; fields that are None are left out."""
    own = api.fresh(name)
    whole = {
        "programId": fields.get("programId") or program(api)["id"],
        "firstName": own,
        "lastName": "Sample",
        "email": f"{own.lower()}.sample@example.com",
        "externalIdentifier": f"crm-{own}",
        **fields,
    }
    return {key: value for key, value in whole.items() if value is not None}


def add_member(api: Client, name: str = "Ben", **fields: Any) -> Shown:
    """A member just made, as the answer shows it."""
    body = new_member(api, name, **fields)
    return expect(api.post(MEMBERS, json=body)).succeeds().object("member")


def new_referral(api: Client, code: str, name: str = "Dora", **fields: Any) -> Fields:
    """The body that makes a referral whom the server has not seen."""
    own = api.fresh(name)
    told = {"firstName": own, "email": f"{own.lower()}.sample@example.com"}
    return {
        "referralCode": code,
        **told,
        "externalIdentifier": f"order-{own}",
        "phoneNumber": f"+1{int.from_bytes(own.encode()) % 10**10:010}",
        **fields,
    }


def add_referral(api: Client, code: str, name: str = "Dora", **fields: Any) -> Shown:
    """A referral just made with the code of a member, as the answer shows it."""
    body = new_referral(api, code, name, **fields)
    return expect(api.post(REFERRALS, json=body)).succeeds().object("referral")


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


def update_members(api: Client, wanted: Fields, **fields: Any) -> ExpectedAnswer:
    body = [{"query": wanted, "member": fields}]
    return expect(api.post(UPDATE_MEMBERS, json=body))


def update_referrals(api: Client, wanted: Fields, **fields: Any) -> ExpectedAnswer:
    body = [{"query": wanted, "referral": fields}]
    return expect(api.post(UPDATE_REFERRALS, json=body))


def remove(
    api: Client, path: str, wanted: Fields, method: str = "POST"
) -> ExpectedAnswer:
    """Remove the member or referral that a query names."""
    return expect(api.request(method, path, json=[{"query": wanted}]))


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


def member(api: Client, member_id: str) -> Shown:
    """A member as it is listed, which it has to be."""
    return one_of(api, MEMBERS, member_id)


def referral(api: Client, referral_id: str) -> Shown:
    """A referral as it is listed, which it has to be."""
    return one_of(api, REFERRALS, referral_id)


def one_of(api: Client, path: str, id: str, **query: Any) -> Shown:
    """The item that is listed under an id."""
    items = {one["id"]: one for one in found(api, path, **query or {"query": id})}
    return expect(items, f"the items of {path}").holds(id).value[id]


def stats(api: Client, query: str, **parts: str) -> Shown:
    """The figures of a member."""
    return got(api, STATS, query=query, **parts).object()
