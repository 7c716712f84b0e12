"""One test for each rule on the access links of members, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import Fields
from contract_tests.apis.referralrock.calls.defects import FIRST_MEMBER, NEWEST_MEMBER
from contract_tests.harness.checks.expect import Expected, Shown, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import without
from contract_tests.harness.mocking.defects import (
    Serve,
    answers,
    assumes,
    demands,
    ignores,
    misreads,
    overrides,
    shows,
)

ACCESS, OLDER = "/api/memberaccessurls", "/api/memberaccess"
# The four search fields, and what a member calls the same.
FIELDS = {
    "memberId": "id",
    "referralCode": "referralCode",
    "emailAddress": "email",
    "externalId": "externalIdentifier",
}
SHARES = ("shareEmbedUrl", "fullEmbedUrl")  # with the member logged in
MINUTE = 60
SHORTEST, LONGEST = 5, 43200


def search(member: Fields, *fields: str) -> Fields:
    """The member as these search fields have it."""
    return {field: member[FIELDS[field]] for field in fields}


def links(api: Calls, path: str = ACCESS, /, **body: Any) -> Shown:
    return expect(api.post(path, json=body)).status(200).object()


def let_in(api: Calls, answer: Fields) -> Expected[list[str | None]]:
    """Whom the two links let in at this moment, which a mock alone can tell."""
    mock = MockControl(api.gate)
    members = [mock.act("open_link", url=answer[one])["member_id"] for one in SHARES]
    return expect(members, "whom the two links let in")


def lead_to(api: Calls, answer: Shown, one: Fields) -> None:
    """The links are those of this member."""
    shown = expect(answer, "the links").holds(*SHARES)
    shown.includes({"referralCode": one["referralCode"]})
    if api.can("open_link"):
        let_in(api, answer).equals([one["id"], one["id"]])


async def links_to_whoever_came_first(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(ACCESS):
        first = await FIRST_MEMBER.ask(asked, serve)
        asked = asked.with_json({"memberId": first})
    return await serve(asked)


def by_the_first_field(body: Fields) -> Any:
    named = [field for field in FIELDS if field in body]
    return without(*named[1:])(body)


def names_nobody(asked: Asked) -> bool:
    return not asked.json.keys() & FIELDS.keys()


def within_the_limits(minutes: int) -> int:
    return min(max(minutes, SHORTEST), LONGEST)


def trimmed(text: str) -> str:
    return text.strip()


@rule("RR95").broken_by(
    answers(404, to=ACCESS, when=lambda asked: asked.has("externalId")),
    links_to_whoever_came_first,
)
@pytest.mark.parametrize("field", FIELDS)
def test_each_search_field_leads_to_the_links_of_a_member(
    api: Calls, field: str
) -> None:
    for one in (api.add_member("Ada"), api.add_member("Ben")):
        answer = links(api, **search(one, field))
        expect(answer, "the links").includes({"shareUrl": one["referralUrl"]})
        lead_to(api, answer, one)


@rule("RR96").broken_by(
    misreads(ACCESS, by_the_first_field),
    assumes(ACCESS, body={"memberId": NEWEST_MEMBER}, when=names_nobody),
)
@pytest.mark.parametrize(
    "fields",
    [(), *combinations(FIELDS, 2), tuple(FIELDS)],
    ids=lambda fields: " and ".join(fields) or "none",
)
def test_one_search_field_is_needed(api: Calls, fields: tuple[str, ...]) -> None:
    ada = api.add_member("Ada")
    for lasting in ({}, {"expireInMinutes": 30}):
        body = {**search(ada, *fields), **lasting}
        expect(api.post(ACCESS, json=body)).fails()


@rule("RR97").broken_by(
    assumes(ACCESS, body={"expireInMinutes": 60}), ignores(ACCESS, "expireInMinutes")
)
@pytest.mark.parametrize(
    ("sent", "minutes"),
    [(None, 20), (SHORTEST, SHORTEST), (60, 60), (LONGEST, LONGEST)],
)
def test_links_last_for_so_many_minutes(
    api: Calls, mock: MockControl, sent: int | None, minutes: int
) -> None:
    ada = api.add_member("Ada")
    lasting = {} if sent is None else {"expireInMinutes": sent}
    answer = links(api, **search(ada, "memberId"), **lasting)
    mock.advance((minutes - 1) * MINUTE)
    let_in(api, answer).equals([ada["id"], ada["id"]])
    mock.advance(2 * MINUTE)
    let_in(api, answer).equals([None, None])


@rule("RR98").broken_by(overrides(ACCESS, body={"expireInMinutes": within_the_limits}))
@pytest.mark.parametrize("minutes", [SHORTEST - 1, 0, -20, LONGEST + 1])
def test_links_last_neither_shorter_nor_longer(api: Calls, minutes: int) -> None:
    body = search(api.add_member("Ada"), "memberId")
    expect(api.post(ACCESS, json={**body, "expireInMinutes": minutes})).fails()


@rule("RR98").broken_by(overrides(ACCESS, body={"memberId": trimmed}))
@pytest.mark.parametrize("change", ["one too few", "one too many"])
def test_the_id_of_a_member_is_36_characters_long(api: Calls, change: str) -> None:
    whole = str(api.add_member("Ada")["id"])
    other = whole[:-1] if change == "one too few" else f"{whole} "
    expect(api.post(ACCESS, json={"memberId": other})).fails()


@rule("RR99").broken_by(answers(410, to=OLDER), shows(OLDER, without("fullEmbedUrl")))
@pytest.mark.parametrize("by", FIELDS.values())
def test_the_older_form_answers_the_same(api: Calls, by: str) -> None:
    for one in (api.add_member("Ada"), api.add_member("Ben")):
        answer = links(api, OLDER, memberQuery=one[by])
        newer = links(api, memberId=one["id"])
        expect({*answer}, "the names of the older links").equals({*newer})
        lead_to(api, answer, one)


@rule("RR100").broken_by(demands("memberQuery", of=OLDER, status=200, body={}))
@pytest.mark.parametrize("body", [{}, {"expireInMinutes": 30}])
def test_the_older_form_names_a_member(api: Calls, body: Fields) -> None:
    api.add_member("Ada")
    expect(api.post(OLDER, json=body)).fails()
