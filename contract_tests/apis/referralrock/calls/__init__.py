"""Calls of Referral Rock: by the tests of its rules here, in `hooks` and `rewards`, by those of its mock in `caller`; `defects` has what rules share."""

from __future__ import annotations

from datetime import datetime
from itertools import product
from typing import Any

from requests import Response

from contract_tests.apis.referralrock.calls.caller import Caller as Caller
from contract_tests.apis.referralrock.calls.caller import done as done
from contract_tests.harness.http.client import Client, MockControl

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


def found(api: Client, path: str, key: str = "", **query: Any) -> list[Fields]:
    """The items of a list, which stand under the last word of its path unless `key` says where."""
    shown = {name: text(value) for name, value in query.items()}
    answer = api.get(path, params=shown).json()
    return list(answer[key or path.rpartition("/")[2]])


def text(value: Any) -> str:
    """A value as it stands in a query."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def ids(items: list[Fields]) -> list[str]:
    return [str(item["id"]) for item in items]


def names(people: list[Fields]) -> list[str]:
    """The first names of members or referrals."""
    return [str(one["firstName"]) for one in people]


def moment(stamp: str) -> datetime:
    """A time of the vendor's, which has seven digits of a second."""
    return datetime.fromisoformat(stamp)


def program(api: Client) -> Fields:
    """The program that these tests add members to, unless they say otherwise."""
    return found(api, PROGRAMS)[0]


def add_program(mock: MockControl, name: str = "autumn-2026") -> Fields:
    """Another program, which the vendor's API has no call for."""
    return dict(mock.act("add_program", name=name, title=f"Program {name}"))


def new_member(api: Client, name: str, **fields: Any) -> Fields:
    """The body that makes a member; fields that are None are left out."""
    whole = {
        "programId": fields.get("programId") or program(api)["id"],
        "firstName": name,
        "lastName": "Sample",
        "email": f"{name.lower()}.sample@example.com",
        **fields,
    }
    return {key: value for key, value in whole.items() if value is not None}


def add_member(api: Client, name: str = "Ben", **fields: Any) -> Fields:
    """A member just made, as the answer shows it."""
    answer = api.post(MEMBERS, json=new_member(api, name, **fields))
    assert answer.ok, answer.text
    return dict(answer.json()["member"])


def add_referral(api: Client, code: str, name: str = "Dora", **fields: Any) -> Fields:
    """A referral just made with the code of a member, as the answer shows it."""
    email = f"{name.lower()}.sample@example.com"
    body = {"referralCode": code, "firstName": name, "email": email, **fields}
    answer = api.post(REFERRALS, json=body)
    assert answer.ok, answer.text
    return dict(answer.json()["referral"])


def add_reward(api: Client, member: Fields, amount: float = 20) -> Fields:
    """A reward just made for a member, to be paid out as the program's rules say."""
    rules = api.get(RULES, params={"programId": member["programId"]}).json()
    reward = {"amount": amount, "payoutId": rules[0]["payoutId"]}
    item = {"memberQuery": query(member, "memberId"), "newReward": reward}
    return dict(api.post(REWARDS, json=[item]).json()[0]["reward"])


def issue(api: Client, reward: Fields) -> Response:
    return api.post(ISSUE, json={"rewardId": reward["id"]})


def query(one: Fields, own: str, place: str = "") -> Fields:
    """A query for a member or referral in a batch: by one of its ids, or by another value together with its program's `place`."""
    capital = {f"{name[:1].upper()}{name[1:]}": one[name] for name in one}
    known = {**capital, **one, "memberId": one["id"], "referralId": one["id"]}
    if not place:
        return {"primaryInfo": {own: known[own]}}
    return {"secondaryInfo": {own: known[own]}, "tertiaryInfo": {place: known[place]}}


def update_members(api: Client, wanted: Fields, **fields: Any) -> Response:
    return api.post(UPDATE_MEMBERS, json=[{"query": wanted, "member": fields}])


def update_referrals(api: Client, wanted: Fields, **fields: Any) -> Response:
    return api.post(UPDATE_REFERRALS, json=[{"query": wanted, "referral": fields}])


def approve(api: Client, referral: Fields) -> Response:
    return update_referrals(api, query(referral, "referralId"), status="approved")


def remove(api: Client, path: str, wanted: Fields, method: str = "POST") -> Response:
    """Remove the member or referral that a query names."""
    return api.request(method, path, json=[{"query": wanted}])


def succeeded(response: Response) -> bool:
    """Whether each item of a batch did, as its resultInfo tells; of the case of its keys and of the word the sources differ."""
    told = [
        {key.lower(): value for key, value in one["resultInfo"].items()}
        for one in response.json()
    ]
    return all(str(one["status"]).lower().startswith("succe") for one in told)


def member(api: Client, member_id: str) -> Fields | None:
    """A member as it is listed, if it is."""
    listed = found(api, MEMBERS)
    return next((one for one in listed if one["id"] == member_id), None)


def referral(api: Client, referral_id: str) -> Fields | None:
    """A referral as it is listed, if it is."""
    listed = found(api, REFERRALS)
    return next((one for one in listed if one["id"] == referral_id), None)


def stats(api: Client, query: str, **parts: str) -> Fields:
    """The figures of a member."""
    answer = api.get(STATS, params={"query": query, **parts})
    assert answer.ok, answer.text
    return dict(answer.json())
