"""One test for each rule on changes of members and on their figures, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import (
    MEMBER_QUERIES,
    MEMBERS,
    REMOVE_MEMBERS,
    STATS,
    UNKNOWN,
    UPDATE_MEMBERS,
    Fields,
    moment,
    query,
    words,
)
from contract_tests.apis.referralrock.calls.defects import (
    NEWEST_MEMBER,
    guesses_the_program,
    knows_no,
    only_says,
)
from contract_tests.harness.checks.expect import Shown, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import (
    GARBLED,
    added,
    changed,
    inside,
    without,
)
from contract_tests.harness.mocking.defects import (
    Serve,
    answers,
    assumes,
    confuses,
    misreads,
    shows,
)
from contract_tests.harness.values.odd_texts import ODD_TEXTS

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


def two_members(api: Calls) -> tuple[Shown, Shown]:
    """Two members of one program who share nothing."""
    return api.add_member("Ada"), api.add_member("Ben")


def leaves_all_as_they_are(api: Calls, act: Callable[[Fields], object]) -> None:
    """No query that fails to name one member does anything."""
    ada, ben = two_members(api)
    other = api.add_member("Cleo", externalIdentifier=ben["externalIdentifier"])
    alone = [
        {"secondaryInfo": query(ada, own, "programId")["secondaryInfo"]}
        for own in SECONDARY
    ]
    for wanted in (*alone, query(ben, "externalIdentifier", "programId")):
        act(wanted)
        for one in (ada, ben, other):
            shown = expect(api.member(one["id"]), f"a member after {wanted}")
            shown.includes({"firstName": one["firstName"]})


def is_removed(api: Calls, method: str, own: str, place: str) -> None:
    """The member that a query names, and nobody else; a second time there is nobody to remove."""
    ada, ben = two_members(api)
    wanted = query(ben, own, place, api.program)
    api.remove(REMOVE_MEMBERS, wanted, method).succeeds()
    for _ in range(2):
        api.listed(MEMBERS, query=ben["id"]).equals([])
        api.listed(MEMBERS, query=ada["id"]).equals([ada["id"]])
        api.remove(REMOVE_MEMBERS, wanted, method)


def has_several_items(asked: Asked) -> bool:
    return len(asked.json) > 1


def is_by_code_or_external_id(asked: Asked) -> bool:
    return "@" not in asked.query["query"] and len(asked.query["query"]) != 36


def asks_for_the_last_month(asked: Asked) -> bool:
    return asked.query.get("timePeriod") == "LastMonth"


async def removes_the_newest_unasked(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(REMOVE_MEMBERS):
        newest = {"primaryInfo": {"memberId": await NEWEST_MEMBER.ask(asked, serve)}}
        asked = asked.with_changed(added(query=newest))
    return await serve(asked)


@rule("RR28").broken_by(
    knows_no("referralCode", UPDATE_MEMBERS), knows_no("programTitle", UPDATE_MEMBERS)
)
@pytest.mark.parametrize(("own", "place"), MEMBER_QUERIES)
def test_the_member_that_a_query_names_is_changed(
    api: Calls, own: str, place: str
) -> None:
    ada, ben = two_members(api)
    wanted = query(ben, own, place, api.program)
    api.update_members(wanted, firstName="Benno").succeeds()
    for one, name in ((ben, "Benno"), (ada, ada["firstName"])):
        shown = expect(api.member(one["id"]), f"the member {one['firstName']}")
        shown.includes({"firstName": name})


@rule("RR28").broken_by(*(misreads(UPDATE_MEMBERS, one) for one in GARBLED))
@pytest.mark.parametrize("text", ODD_TEXTS)
def test_a_member_is_changed_to_any_text(api: Calls, text: str) -> None:
    ben = api.add_member()
    told = {"firstName": text, "city": text}
    api.update_members(query(ben, "memberId"), **told).succeeds()
    expect(api.member(ben["id"]), "the member changed").includes(told)


@rule("RR29").broken_by(guesses_the_program(UPDATE_MEMBERS))
def test_an_unclear_query_changes_nobody(api: Calls) -> None:
    leaves_all_as_they_are(
        api, lambda wanted: api.update_members(wanted, firstName="Nobody")
    )


@rule("RR30").broken_by(misreads(UPDATE_MEMBERS, inside("member", added(phone=""))))
def test_fields_that_are_not_sent_stay(api: Calls) -> None:
    told = {"phone": "+12025550101", "city": "Springfield"}
    made = api.add_member(**told)
    before = api.member(made["id"])
    own = ("firstName", "lastName", "email", "externalIdentifier", "referralCode")
    kept = {name: before[name] for name in (*own, "phone")}
    api.update_members(query(made, "memberId"), city="Shelbyville").succeeds()
    after = expect(api.member(made["id"]), "the member changed")
    after.includes({**kept, "city": "Shelbyville"})


@rule("RR31").broken_by(answers(400, [], to=UPDATE_MEMBERS, when=has_several_items))
@pytest.mark.parametrize("good", [0, 1])
def test_one_bad_item_does_not_stop_the_others(api: Calls, good: int) -> None:
    made = api.add_member()
    bad = query({**made, "id": UNKNOWN}, "memberId")
    items = [
        {"query": one, "member": {"firstName": "Benno"}}
        for one in (query(made, "memberId"), bad)
    ]
    api.post(UPDATE_MEMBERS, json=items if good == 0 else items[::-1])
    expect(api.member(made["id"]), "the member").includes({"firstName": "Benno"})


@rule("RR32").broken_by(only_says(f"POST {REMOVE_MEMBERS}"))
@pytest.mark.parametrize(("own", "place"), MEMBER_QUERIES)
def test_the_member_that_a_query_names_is_removed(
    api: Calls, own: str, place: str
) -> None:
    is_removed(api, "POST", own, place)


@rule("RR33").broken_by(guesses_the_program(REMOVE_MEMBERS))
def test_an_unclear_query_removes_nobody(api: Calls) -> None:
    leaves_all_as_they_are(api, lambda wanted: api.remove(REMOVE_MEMBERS, wanted))


@rule("RR34").broken_by(removes_the_newest_unasked)
def test_a_removal_needs_a_query(api: Calls) -> None:
    ben = api.add_member()
    answer = expect(api.post(REMOVE_MEMBERS, json=[{}]))
    if answer.value.ok:  # a batch may tell of it item by item
        told = expect(words(answer)[0].lower(), "how the item went")
        told.fits("no success", lambda word: not word.startswith("succe"))
    api.listed(MEMBERS, query=ben["id"]).counts(1)


@rule("RR35").broken_by(only_says(f"DELETE {REMOVE_MEMBERS}"))
@pytest.mark.parametrize(("own", "place"), MEMBER_QUERIES)
def test_delete_removes_members_too(api: Calls, own: str, place: str) -> None:
    is_removed(api, "DELETE", own, place)


@rule("RR35").broken_by(guesses_the_program(f"{REMOVE_MEMBERS}"))
def test_delete_removes_nobody_by_an_unclear_query(api: Calls) -> None:
    leaves_all_as_they_are(
        api, lambda wanted: api.remove(REMOVE_MEMBERS, wanted, "DELETE")
    )


@rule("RR36").broken_by(shows(STATS, without("memberShares", "memberViews")))
@pytest.mark.parametrize("kind", FIGURES)
def test_a_member_has_figures(api: Calls, kind: str) -> None:
    made = api.add_member()
    answer = api.got(STATS, query=made["id"], timePeriod="All").status(200)
    figures = {name for name in answer.object() if name in FIGURES[kind]}
    expect(figures, f"the figures on {kind}").differs_from(set())


@rule("RR36").broken_by(shows(STATS, changed(referralsCount=1)))
def test_the_figures_are_those_of_one_member(api: Calls) -> None:
    ada, ben = two_members(api)
    api.add_referral(ben["referralCode"])
    counted = [api.stats(one["id"])["referralsCount"] for one in (ada, ben)]
    expect(counted, "the referrals of two members").equals([0, 1])


@rule("RR37").broken_by(answers(404, to=STATS, when=is_by_code_or_external_id))
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier", "referralCode"])
def test_a_query_finds_the_figures_of_a_member(api: Calls, by: str) -> None:
    _, ben = two_members(api)
    api.add_referral(ben["referralCode"])
    expect(api.stats(ben[by]), f"figures by {by}").includes({"referralsCount": 1})


@rule("RR38").broken_by(shows(STATS, changed(rewardsCount=0)))
def test_referrals_and_rewards_are_counted(api: Calls) -> None:
    ben = api.add_member()
    for number in (1, 2):
        api.add_referral(ben["referralCode"])
        shown = expect(api.stats(ben["id"]), f"figures after {number} referrals")
        shown.includes({"referralsCount": number})
    before = api.stats(ben["id"])["rewardsCount"]
    api.add_reward(ben)
    after = expect(api.stats(ben["id"]), "figures after a reward")
    after.includes({"rewardsCount": before + 1})


@rule("RR39").broken_by(answers(400, to=STATS, when=asks_for_the_last_month))
@pytest.mark.parametrize("period", COUNTED)
def test_each_period_is_taken_and_what_came_in_today_is_recent(
    api: Calls, period: str
) -> None:
    ben = api.add_member()
    api.add_referral(ben["referralCode"])
    parts: dict[str, Any] = {"timePeriod": period} if period else {}
    shown = expect(api.stats(ben["id"], **parts), f"figures of {period}")
    if "Month" not in period:  # which may just have begun
        shown.includes({"referralsCount": 1})


@rule("RR39").broken_by(
    assumes(STATS, query={"timePeriod": "Last30Days"}),
    confuses(STATS, "timePeriod", "MonthToDate", "Last30Days"),
)
@pytest.mark.parametrize("period", COUNTED)
def test_a_period_bounds_the_figures(
    api: Calls, mock: MockControl, period: str
) -> None:
    ben = api.add_member()
    made = moment(ben["createDt"])
    next_month = made.replace(day=1) + timedelta(days=32)
    mock.advance((next_month.replace(day=15, hour=12) - made).total_seconds())
    api.add_referral(ben["referralCode"])
    parts: dict[str, Any] = {"timePeriod": period} if period else {}
    counted: list[int] = []
    for passed, day in zip([0, *DAYS_LATER], DAYS_LATER, strict=False):
        mock.advance(days=day - passed)
        if api.stats(ben["id"], **parts)["referralsCount"]:
            counted.append(day)
    expect(counted, f"the days on which {period} counts it").equals(COUNTED[period])
