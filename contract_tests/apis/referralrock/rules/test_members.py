"""One test for each rule on the list of members and new ones, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import (
    DATES,
    MEMBERS,
    Fields,
    in_turn,
    is_refused,
    moment,
)
from contract_tests.harness.checks.expect import ExpectedAnswer, Shown, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import GARBLED, changed, without
from contract_tests.harness.mocking.defects import (
    Serve,
    assumes,
    ignores,
    misreads,
    overrides,
    shows,
    turns,
)
from contract_tests.harness.values.odd_texts import ODD_TEXTS

LIST, ADD = f"GET {MEMBERS}", f"POST {MEMBERS}"
# Three members, in the order in which they are made, from the first to the last by each column.
SORTED = {
    "Create_Dt": ["Ada", "Cleo", "Ben"],
    "Member_Full_Name": ["Ada", "Ben", "Cleo"],
    "Lead_Count": ["Cleo", "Ada", "Ben"],
    "Reward_Issued_Total": ["Cleo", "Ben", "Ada"],
}
VIEWED = {"Member_Views": ["Ben", "Ada", "Cleo"], "Page_Views": ["Ben", "Cleo", "Ada"]}


def three_members(api: Calls) -> dict[str, Shown]:
    """Members whose order differs by each column of SORTED."""
    made = {}
    for name in SORTED["Create_Dt"]:
        made[name] = one = api.add_member(name)
        for _ in range(SORTED["Lead_Count"].index(name)):
            api.add_referral(one["referralCode"])
        for _ in range(3 - SORTED["Reward_Issued_Total"].index(name)):
            api.add_reward(one, 100)  # pending, and the more the less is issued
        amount = 1 + SORTED["Reward_Issued_Total"].index(name)
        api.issue(api.add_reward(one, amount)).succeeds()
    return made


def is_sorted(api: Calls, made: dict[str, Shown], column: str) -> None:
    order = {**SORTED, **VIEWED}[column]
    own = [str(made[name]["id"]) for name in order]
    api.own_in_order(MEMBERS, own, sort=f"{column}_Asc").equals(own)
    api.own_in_order(MEMBERS, own, sort=f"{column}_Desc").equals(own[::-1])


def create(api: Calls, body: Fields, **params: str) -> ExpectedAnswer:
    return expect(api.post(MEMBERS, params=params, json=body))


def descending(sort: str) -> str:
    return sort.replace("_Asc", "_Desc")


def views_for_leads(sort: str) -> str:
    return sort.replace("Lead_Count", "Page_Views")


def leads_for_views(sort: str) -> str:
    return sort.replace("Member_Views", "Lead_Count").replace("Page_", "Member_")


async def counts_from_the_end(asked: Asked, serve: Serve) -> Reply:
    if not asked.is_at(LIST):
        return await serve(asked)
    reply = await serve(asked.with_query({"count": None}))
    count = int(asked.query.get("count", "1000"))
    return reply.with_changed(changed(members=lambda members: members[-count:]))


def no_title(program: str) -> str:
    return "none" if " " in program else program


def by_code(asked: Asked) -> bool:
    return asked.query.get("query", "-").isalnum()


def with_a_query_and_more(asked: Asked) -> bool:
    return asked.has("query") and len(asked.query) > 1


def without_a_source(asked: Asked) -> bool:
    return not asked.has("recruiterSourceId")


@rule("RR16").broken_by(shows(LIST, without("message")))
def test_members_come_in_a_set(api: Calls) -> None:
    answer = expect(api.get(MEMBERS)).status(200)
    expect(answer.object(), "the set").holds("members", "offset", "total", "message")
    answer.objects("members")


@rule("RR17").broken_by(
    overrides(LIST, query={"sort": descending}),
    overrides(LIST, query={"sort": views_for_leads}),
    assumes(LIST, query={"sort": "Create_Dt_Asc"}),
)
def test_members_are_sorted_either_way_and_the_newest_come_first(api: Calls) -> None:
    made = three_members(api)
    newest = in_turn([*made.values()], "createDt")[::-1]
    for column in SORTED:
        is_sorted(api, made, column)
    api.own_in_order(MEMBERS, newest).equals(newest)


@rule("RR17").broken_by(overrides(LIST, query={"sort": leads_for_views}))
@pytest.mark.parametrize("column", VIEWED)
def test_members_are_sorted_by_views(
    api: Calls, mock: MockControl, column: str
) -> None:
    made = three_members(api)
    for name, one in made.items():
        member, page = (VIEWED[by].index(name) for by in VIEWED)
        views = {"member_views": member, "page_views": page}
        mock.act("view_member", member_id=one["id"], **views)
    is_sorted(api, made, column)


@rule("RR18").broken_by(counts_from_the_end)
def test_offset_and_count_choose_members(api: Calls) -> None:
    three_members(api)
    for sort in ("Create_Dt_Desc", "Member_Full_Name_Asc"):
        api.is_cut(MEMBERS, sort=sort)


@rule("RR19").broken_by(overrides(LIST, query={"programId": no_title}))
@pytest.mark.parametrize("by", ["id", "name", "title"])
def test_members_of_one_program_are_listed(api: Calls, by: str) -> None:
    here = api.program
    ada = api.add_member("Ada", programId=here["id"])
    api.listed(MEMBERS, programId=here[by]).holds(ada["id"])


@rule("RR19").broken_by(ignores(LIST, "programId"))
@pytest.mark.parametrize("by", ["id", "name", "title"])
def test_members_of_another_program_are_not(api: Calls, by: str) -> None:
    there = api.other_program()
    ada = api.add_member("Ada")
    ben = api.add_member("Ben", programId=there["id"])
    api.listed(MEMBERS, programId=there[by]).holds(ben["id"]).lacks(ada["id"])


@rule("RR19").broken_by(ignores(LIST, "query", when=by_code))
@pytest.mark.parametrize("by", ["id", "email", "externalIdentifier", "referralCode"])
def test_a_query_finds_members(api: Calls, by: str) -> None:
    _, ben = api.add_member("Ada"), api.add_member("Ben")
    api.listed(MEMBERS, query=ben[by]).equals([ben["id"]])


@rule("RR20").broken_by(
    shows(LIST, changed(members=[], total=0), when=with_a_query_and_more)
)
@pytest.mark.parametrize("excluding", ["programId", "showDisabled", "dateTo"])
def test_no_filter_hides_a_member_from_its_id(api: Calls, excluding: str) -> None:
    there = api.other_program()["id"] if excluding == "programId" else ""
    ben = api.add_member()
    before = f"{moment(ben['createDt']) - timedelta(days=2):%Y-%m-%d}"
    value = {"programId": there, "showDisabled": True, "dateTo": before}[excluding]
    filters = {excluding: value}
    api.listed(MEMBERS, query=ben["id"], **filters).equals([ben["id"]])


@rule("RR21").broken_by(ignores(LIST, "showDisabled"))
def test_disabled_members_are_listed_if_asked_for(api: Calls) -> None:
    ada = api.add_member("Ada", disabledFlag=True)["id"]
    ben = api.add_member("Ben", disabledFlag=False)["id"]
    api.listed(MEMBERS, showDisabled=False).holds(ben).lacks(ada)
    # Whether the active ones are listed too, the sources tell differently.
    api.listed(MEMBERS, showDisabled=True).holds(ada)


@rule("RR22").broken_by(ignores(LIST, "dateTo"), ignores(LIST, "dateFrom"))
@pytest.mark.parametrize("form", DATES)
def test_dates_choose_members(api: Calls, form: str) -> None:
    ben = api.add_member()
    api.dates_choose(MEMBERS, ben["id"], ben["createDt"], form)


@rule("RR23").broken_by(shows(LIST, changed(members=[], total=0)))
def test_a_new_member_is_found_in_its_program(api: Calls) -> None:
    own = api.program["id"]
    whole = api.new_member()
    body = {name: whole[name] for name in ("programId", "firstName", "email")}
    made = create(api, body).succeeds().object("member")
    shown = api.one_of(MEMBERS, made["id"], programId=own)
    expect(shown, "the member listed").includes(body)


@rule("RR23").broken_by(*(misreads(ADD, one) for one in GARBLED))
@pytest.mark.parametrize("text", ODD_TEXTS)
@pytest.mark.parametrize("field", ["firstName", "lastName", "city"])
def test_a_member_keeps_any_text(api: Calls, field: str, text: str) -> None:
    made = api.add_member(**{field: text})
    shown = api.one_of(MEMBERS, made["id"], query=made["id"])
    expect(shown, "the member listed").includes({field: text})


@rule("RR24").broken_by(turns(201, into=200, to=ADD))
def test_a_new_member_is_answered_201(api: Calls) -> None:
    answer = create(api, api.new_member()).status(201)
    api.listed(MEMBERS, query=answer.at("member", "id")).counts(1)


@rule("RR25").broken_by(assumes(ADD, body={"firstName": "Nobody"}))
@pytest.mark.parametrize("field", ["programId", "firstName", "email"])
def test_a_new_member_needs_three_fields(api: Calls, field: str) -> None:
    body = api.new_member()
    del body[field]
    is_refused(create(api, body), "member")
    api.listed(MEMBERS, query=body["externalIdentifier"]).equals([])


@rule("RR26").broken_by(
    assumes(ADD, query={"shouldSendEmail": "true"}), ignores(ADD, "shouldSendEmail")
)
@pytest.mark.parametrize("asked", ["", "false", "true"])
def test_the_confirmation_goes_out_if_asked_for(
    api: Calls, mock: MockControl, asked: str
) -> None:
    params: dict[str, Any] = {"shouldSendEmail": asked} if asked else {}
    body = api.new_member()
    create(api, body, **params).succeeds()
    sent_to = [email["to"] for email in mock.act("read_emails")]
    wanted = [body["email"]] if asked == "true" else []
    expect(sent_to, "who has got a mail").equals(wanted)


@rule("RR27").broken_by(ignores(ADD, "recruiterAssignedId", when=without_a_source))
def test_a_recruiter_in_charge_needs_one_of_origin(api: Calls) -> None:
    recruiter = api.add_member("Ada")["id"]
    body = api.new_member(recruiterAssignedId=recruiter)
    is_refused(create(api, body), "member")
    api.listed(MEMBERS, query=body["email"]).equals([])
    create(api, {**body, "recruiterSourceId": recruiter}).succeeds().object("member")
