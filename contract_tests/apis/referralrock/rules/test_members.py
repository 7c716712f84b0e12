"""One test for each rule on the list of members and new ones, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from contract_tests.apis.referralrock.calls import (
    MEMBERS,
    add_member,
    add_program,
    add_referral,
    add_reward,
    found,
    ids,
    issue,
    member,
    moment,
    names,
    new_member,
    program,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed, without
from contract_tests.harness.mocking.defects import (
    Serve,
    assumes,
    ignores,
    overrides,
    shows,
    turns,
)

LIST, ADD = f"GET {MEMBERS}", f"POST {MEMBERS}"
# Three members, in the order in which they are made, from the first to the last by each column.
SORTED = {
    "Create_Dt": ["Ada", "Cleo", "Ben"],
    "Member_Full_Name": ["Ada", "Ben", "Cleo"],
    "Member_Views": ["Ben", "Ada", "Cleo"],
    "Page_Views": ["Ben", "Cleo", "Ada"],
    "Lead_Count": ["Cleo", "Ada", "Ben"],
    "Reward_Issued_Total": ["Cleo", "Ben", "Ada"],
}


def three_members(api: Client, mock: MockControl) -> None:
    """Members whose order differs by each column."""
    for name in SORTED["Create_Dt"]:
        made = add_member(api, name)
        views = [
            SORTED[column].index(name) for column in ("Member_Views", "Page_Views")
        ]
        mock.act(
            "view_member",
            member_id=made["id"],
            member_views=views[0],
            page_views=views[1],
        )
        for number in range(SORTED["Lead_Count"].index(name)):
            add_referral(api, made["referralCode"], f"Friend{number}Of{name}")
        for _ in range(3 - SORTED["Reward_Issued_Total"].index(name)):
            add_reward(api, made, 100)  # pending, and the more the less is issued
        issue(api, add_reward(api, made, 1 + SORTED["Reward_Issued_Total"].index(name)))
        mock.advance(days=1)


def descending(sort: str) -> str:
    return sort.replace("_Asc", "_Desc")


def views_for_leads(sort: str) -> str:
    return sort.replace("Lead_Count", "Page_Views")


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


@rule("RR16", broken_by=[shows(LIST, without("message"))])
def test_members_come_in_a_set(api: Client) -> None:
    response = api.get(MEMBERS)
    assert response.status_code == 200
    assert response.json().keys() >= {"members", "offset", "total", "message"}
    assert isinstance(response.json()["members"], list)


@rule(
    "RR17",
    broken_by=[
        overrides(LIST, query={"sort": descending}),
        overrides(LIST, query={"sort": views_for_leads}),
    ],
)
@pytest.mark.parametrize("column", SORTED)
def test_members_are_sorted_either_way(
    api: Client, mock: MockControl, column: str
) -> None:
    three_members(api, mock)
    assert names(found(api, MEMBERS, sort=f"{column}_Asc")) == SORTED[column]
    assert names(found(api, MEMBERS, sort=f"{column}_Desc")) == SORTED[column][::-1]


@rule("RR17", broken_by=[assumes(LIST, query={"sort": "Create_Dt_Asc"})])
def test_the_newest_members_come_first(api: Client, mock: MockControl) -> None:
    three_members(api, mock)
    assert names(found(api, MEMBERS)) == SORTED["Create_Dt"][::-1]


@rule("RR18", broken_by=[counts_from_the_end])
def test_offset_and_count_choose_members(api: Client, mock: MockControl) -> None:
    three_members(api, mock)
    for sort in ("Create_Dt_Desc", "Member_Full_Name_Asc"):
        every = found(api, MEMBERS, sort=sort)
        assert len(every) == len(SORTED["Create_Dt"])
        assert found(api, MEMBERS, sort=sort, offset=1, count=1) == every[1:2]
        assert found(api, MEMBERS, sort=sort, offset=1) == every[1:]
        assert found(api, MEMBERS, sort=sort, count=2) == every[:2]


@rule("RR19", broken_by=[overrides(LIST, query={"programId": no_title})])
@pytest.mark.parametrize("by", ["id", "name", "title"])
def test_members_of_one_program_are_listed(
    api: Client, mock: MockControl, by: str
) -> None:
    here, there = program(api), add_program(mock)
    add_member(api, "Ada", programId=here["id"])
    add_member(api, "Ben", programId=there["id"])
    assert names(found(api, MEMBERS, programId=here[by])) == ["Ada"]
    assert names(found(api, MEMBERS, programId=there[by])) == ["Ben"]


@rule("RR19", broken_by=[ignores(LIST, "query", when=by_code)])
@pytest.mark.parametrize("by", ["id", "email", "externalIdentifier", "referralCode"])
@pytest.mark.usefixtures("mock")
def test_a_query_finds_members(api: Client, by: str) -> None:
    add_member(api, "Ada", externalIdentifier="crm-2001")
    ben = add_member(api, "Ben", externalIdentifier="crm-2002")
    assert names(found(api, MEMBERS, query=ben[by])) == ["Ben"]


@rule(
    "RR20",
    broken_by=[shows(LIST, changed(members=[], total=0), when=with_a_query_and_more)],
)
@pytest.mark.parametrize("excluding", ["programId", "showDisabled", "dateTo"])
def test_no_filter_hides_a_member_from_its_id(
    api: Client, mock: MockControl, excluding: str
) -> None:
    ben = add_member(api)
    value = {
        "programId": add_program(mock)["id"],
        "showDisabled": True,
        "dateTo": f"{moment(ben['createDt']) - timedelta(days=2):%Y-%m-%d}",
    }[excluding]
    filters = {excluding: value}
    assert found(api, MEMBERS, query=ben["email"], **filters) == []
    assert ids(found(api, MEMBERS, query=ben["id"], **filters)) == [ben["id"]]


@rule("RR21", broken_by=[ignores(LIST, "showDisabled")])
@pytest.mark.usefixtures("mock")
def test_disabled_members_are_listed_if_asked_for(api: Client) -> None:
    add_member(api, "Ada", disabledFlag=True)
    add_member(api, "Ben", disabledFlag=False)
    assert names(found(api, MEMBERS, showDisabled=False)) == ["Ben"]
    # Whether the active ones are listed too, the sources tell differently.
    assert "Ada" in names(found(api, MEMBERS, showDisabled=True))


@rule("RR22", broken_by=[ignores(LIST, "dateTo")])
@pytest.mark.parametrize("form", ["%Y-%m-%d", "%m/%d/%Y %H:%M:%S"])
def test_dates_choose_members(api: Client, mock: MockControl, form: str) -> None:
    made: list[datetime] = []
    for name in ("Ada", "Ben", "Cleo"):
        made.append(moment(add_member(api, name)["createDt"]))
        mock.advance(days=4)
    after, before = (f"{one + timedelta(days=2):{form}}" for one in made[:2])
    assert names(found(api, MEMBERS, dateFrom=after)) == ["Cleo", "Ben"]
    assert names(found(api, MEMBERS, dateTo=before)) == ["Ben", "Ada"]
    assert names(found(api, MEMBERS, dateFrom=after, dateTo=before)) == ["Ben"]


@rule("RR23", broken_by=[shows(LIST, changed(members=[], total=0))])
@pytest.mark.usefixtures("mock")
def test_a_new_member_is_found_in_its_program(api: Client) -> None:
    own = program(api)["id"]
    body = {"programId": own, "firstName": "Ben", "email": "ben.sample@example.com"}
    assert api.post(MEMBERS, json=body).ok
    (listed,) = found(api, MEMBERS, programId=own)
    assert listed.items() >= body.items()


@rule("RR24", broken_by=[turns(201, into=200, to=ADD)])
@pytest.mark.usefixtures("mock")
def test_a_new_member_is_answered_201(api: Client) -> None:
    response = api.post(MEMBERS, json=new_member(api, "Ben"))
    assert response.status_code == 201
    assert response.json().keys() >= {"member", "message"}
    assert member(api, response.json()["member"]["id"])


@rule("RR25", broken_by=[assumes(ADD, body={"firstName": "Nobody"})])
@pytest.mark.parametrize("field", ["programId", "firstName", "email"])
@pytest.mark.usefixtures("mock")
def test_a_new_member_needs_three_fields(api: Client, field: str) -> None:
    body = new_member(api, "Ben")
    del body[field]
    assert api.post(MEMBERS, json=body).status_code >= 400
    assert found(api, MEMBERS) == []


@rule(
    "RR26",
    broken_by=[
        assumes(ADD, query={"shouldSendEmail": "true"}),
        ignores(ADD, "shouldSendEmail"),
    ],
)
@pytest.mark.parametrize("asked", ["", "false", "true"])
def test_the_confirmation_goes_out_if_asked_for(
    api: Client, mock: MockControl, asked: str
) -> None:
    params = {"shouldSendEmail": asked} if asked else {}
    body = new_member(api, "Ben")
    assert api.post(MEMBERS, json=body, params=params).ok
    sent_to = [email["to"] for email in mock.act("read_emails")]
    assert sent_to == ([body["email"]] if asked == "true" else [])


@rule("RR27", broken_by=[ignores(ADD, "recruiterAssignedId", when=without_a_source)])
@pytest.mark.usefixtures("mock")
def test_a_recruiter_in_charge_needs_one_of_origin(api: Client) -> None:
    recruiter = add_member(api, "Ada")["id"]
    body = new_member(api, "Ben", recruiterAssignedId=recruiter)
    assert api.post(MEMBERS, json=body).status_code >= 400
    assert names(found(api, MEMBERS)) == ["Ada"]
    assert api.post(MEMBERS, json={**body, "recruiterSourceId": recruiter}).ok
