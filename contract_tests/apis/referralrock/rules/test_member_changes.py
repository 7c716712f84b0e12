"""One test for each rule on changes of members and on their figures, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import timedelta

import pytest

from contract_tests.apis.referralrock.calls import (
    MEMBER_QUERIES,
    MEMBERS,
    REMOVE_MEMBERS,
    STATS,
    UNKNOWN,
    UPDATE_MEMBERS,
    Fields,
    add_member,
    add_referral,
    add_reward,
    found,
    member,
    moment,
    names,
    new_member,
    query,
    remove,
    stats,
    succeeded,
    update_members,
)
from contract_tests.apis.referralrock.calls.defects import (
    NEWEST_MEMBER,
    guesses_the_program,
    knows_no,
    only_says,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import added, changed, inside, without
from contract_tests.harness.mocking.defects import (
    Serve,
    answers,
    assumes,
    confuses,
    misreads,
    shows,
)

FIGURES = {
    "sharing": {"memberViews", "memberShares"},
    "referrals": {
        "referralsCount",
        "referralsPending",
        "referralsQualified",
        "referralsApproved",
    },
    "rewards": {
        "rewardsCount",
        "rewardsPendingAmount",
        "rewardsIssuedAmount",
        "rewardAmountTotal",
    },
}
# What came in on the 15th of a month is counted in a period, so and so many days later.
DAYS_LATER = [1, 10, 25, 80]
COUNTED = {
    "": DAYS_LATER,
    "All": DAYS_LATER,
    "MonthToDate": [1, 10],
    "LastMonth": [25],
    "Last7Days": [1],
    "Last30Days": [1, 10, 25],
}
SECONDARY = ("email", "externalIdentifier")


def two_members(api: Client) -> tuple[Fields, Fields]:
    """Two members of one program who share nothing."""
    ada = add_member(api, "Ada", externalIdentifier="crm-2001")
    return ada, add_member(api, "Ben", externalIdentifier="crm-2002")


def unclear(api: Client) -> list[Fields]:
    """Queries that do not name one member."""
    ada, ben = two_members(api)
    cleo = add_member(api, "Cleo", externalIdentifier=ben["externalIdentifier"])
    alone = [
        {"secondaryInfo": query(ada, own, "programId")["secondaryInfo"]}
        for own in SECONDARY
    ]
    assert cleo["externalIdentifier"] == ben["externalIdentifier"]
    return [*alone, query(ben, "externalIdentifier", "programId")]


def has_several_items(asked: Asked) -> bool:
    return len(asked.json) > 1


def is_by_code_or_external_id(asked: Asked) -> bool:
    return "@" not in asked.query["query"] and len(asked.query["query"]) != 36


async def removes_the_newest_unasked(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(REMOVE_MEMBERS):
        newest = {"primaryInfo": {"memberId": await NEWEST_MEMBER.ask(asked, serve)}}
        asked = asked.with_changed(added(query=newest))
    return await serve(asked)


@rule(
    "RR28",
    broken_by=[
        knows_no("referralCode", UPDATE_MEMBERS),
        knows_no("programTitle", UPDATE_MEMBERS),
    ],
)
@pytest.mark.parametrize(("own", "place"), MEMBER_QUERIES)
@pytest.mark.usefixtures("mock")
def test_the_member_that_a_query_names_is_changed(
    api: Client, own: str, place: str
) -> None:
    _, ben = two_members(api)
    assert update_members(api, query(ben, own, place), firstName="Benno").ok
    assert sorted(names(found(api, MEMBERS))) == ["Ada", "Benno"]


@rule("RR29", broken_by=[guesses_the_program(UPDATE_MEMBERS)])
@pytest.mark.usefixtures("mock")
def test_an_unclear_query_changes_nobody(api: Client) -> None:
    queries = unclear(api)
    before = found(api, MEMBERS)
    for wanted in queries:
        update_members(api, wanted, firstName="Nobody")
        assert found(api, MEMBERS) == before


@rule("RR30", broken_by=[misreads(UPDATE_MEMBERS, inside("member", added(phone="")))])
@pytest.mark.usefixtures("mock")
def test_fields_that_are_not_sent_stay(api: Client) -> None:
    made = add_member(
        api, phone="+12025550101", city="Springfield", externalIdentifier="crm-2002"
    )
    before = member(api, made["id"]) or {}
    update_members(api, query(made, "memberId"), city="Shelbyville")
    after = member(api, made["id"]) or {}
    own = new_member(api, "Ben").keys() | {
        "phone",
        "externalIdentifier",
        "referralCode",
    }
    assert after["city"] == "Shelbyville"
    assert {name: after[name] for name in own} == {name: before[name] for name in own}


@rule("RR31", broken_by=[answers(400, [], to=UPDATE_MEMBERS, when=has_several_items)])
@pytest.mark.parametrize("good", [0, 1])
@pytest.mark.usefixtures("mock")
def test_one_bad_item_does_not_stop_the_others(api: Client, good: int) -> None:
    made = add_member(api)
    bad = query({**made, "id": UNKNOWN}, "memberId")
    items = [
        {"query": one, "member": {"firstName": "Benno"}}
        for one in (query(made, "memberId"), bad)
    ]
    api.post(UPDATE_MEMBERS, json=items if good == 0 else items[::-1])
    assert names(found(api, MEMBERS)) == ["Benno"]


@rule("RR32", broken_by=[only_says(f"POST {REMOVE_MEMBERS}")])
@pytest.mark.parametrize(("own", "place"), MEMBER_QUERIES)
@pytest.mark.usefixtures("mock")
def test_the_member_that_a_query_names_is_removed(
    api: Client, own: str, place: str
) -> None:
    _, ben = two_members(api)
    assert remove(api, REMOVE_MEMBERS, query(ben, own, place)).ok
    assert names(found(api, MEMBERS)) == ["Ada"]


@rule("RR33", broken_by=[guesses_the_program(REMOVE_MEMBERS)])
@pytest.mark.usefixtures("mock")
def test_an_unclear_query_removes_nobody(api: Client) -> None:
    queries = unclear(api)
    before = found(api, MEMBERS)
    for wanted in queries:
        remove(api, REMOVE_MEMBERS, wanted)
        assert found(api, MEMBERS) == before


@rule("RR34", broken_by=[removes_the_newest_unasked])
@pytest.mark.usefixtures("mock")
def test_a_removal_needs_a_query(api: Client) -> None:
    add_member(api)
    response = api.post(REMOVE_MEMBERS, json=[{}])
    # A batch may tell of it item by item.
    assert response.status_code >= 400 or not succeeded(response)
    assert names(found(api, MEMBERS)) == ["Ben"]


@rule("RR35", broken_by=[only_says(f"DELETE {REMOVE_MEMBERS}")])
@pytest.mark.parametrize(("own", "place"), MEMBER_QUERIES)
@pytest.mark.usefixtures("mock")
def test_delete_removes_members_too(api: Client, own: str, place: str) -> None:
    _, ben = two_members(api)
    assert remove(api, REMOVE_MEMBERS, query(ben, own, place), "DELETE").ok
    assert names(found(api, MEMBERS)) == ["Ada"]


@rule("RR35")
@pytest.mark.usefixtures("mock")
def test_delete_removes_nobody_by_an_unclear_query(api: Client) -> None:
    queries = unclear(api)
    before = found(api, MEMBERS)
    for wanted in queries:
        remove(api, REMOVE_MEMBERS, wanted, "DELETE")
        assert found(api, MEMBERS) == before


@rule("RR36", broken_by=[shows(STATS, without("memberShares"))])
@pytest.mark.parametrize("kind", FIGURES)
@pytest.mark.usefixtures("mock")
def test_a_member_has_figures(api: Client, kind: str) -> None:
    made = add_member(api)
    response = api.get(STATS, params={"query": made["id"], "timePeriod": "All"})
    assert response.status_code == 200
    figures = response.json()
    assert figures.keys() >= FIGURES[kind]
    assert all(isinstance(figures[name], int | float) for name in FIGURES[kind])


@rule("RR36", broken_by=[shows(STATS, changed(referralsCount=1))])
@pytest.mark.usefixtures("mock")
def test_the_figures_are_those_of_one_member(api: Client) -> None:
    ada, ben = two_members(api)
    add_referral(api, ben["referralCode"])
    counted = [stats(api, one["id"])["referralsCount"] for one in (ada, ben)]
    assert counted == [0, 1]


@rule("RR37", broken_by=[answers(404, to=STATS, when=is_by_code_or_external_id)])
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier", "referralCode"])
@pytest.mark.usefixtures("mock")
def test_a_query_finds_the_figures_of_a_member(api: Client, by: str) -> None:
    _, ben = two_members(api)
    add_referral(api, ben["referralCode"])
    assert stats(api, ben[by])["referralsCount"] == 1


@rule("RR38", broken_by=[shows(STATS, changed(rewardsCount=0))])
@pytest.mark.usefixtures("mock")
def test_referrals_and_rewards_are_counted(api: Client) -> None:
    ben = add_member(api)
    for number in (1, 2):
        add_referral(api, ben["referralCode"], f"Dora{number}")
        assert stats(api, ben["id"])["referralsCount"] == number
    before = stats(api, ben["id"])["rewardsCount"]
    add_reward(api, ben)
    assert stats(api, ben["id"])["rewardsCount"] == before + 1


@rule(
    "RR39",
    broken_by=[
        assumes(STATS, query={"timePeriod": "Last30Days"}),
        confuses(STATS, "timePeriod", "MonthToDate", "Last30Days"),
    ],
)
@pytest.mark.parametrize("period", COUNTED)
def test_a_period_bounds_the_figures(
    api: Client, mock: MockControl, period: str
) -> None:
    ben = add_member(api)
    made = moment(ben["createDt"])
    next_month = made.replace(day=1) + timedelta(days=32)
    mock.advance((next_month.replace(day=15, hour=12) - made).total_seconds())
    add_referral(api, ben["referralCode"])
    parts = {"timePeriod": period} if period else {}
    counted: list[int] = []
    for passed, day in zip([0, *DAYS_LATER], DAYS_LATER, strict=False):
        mock.advance(days=day - passed)
        if stats(api, ben["id"], **parts)["referralsCount"]:
            counted.append(day)
    assert counted == COUNTED[period]
