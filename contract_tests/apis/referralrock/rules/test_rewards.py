"""One test for each rule on the list of rewards and on new ones, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import (
    MEMBER_QUERIES,
    REFERRAL_QUERIES,
    REWARDS,
    Fields,
    add_member,
    add_referral,
    found,
    ids,
    in_turn,
    is_cut,
    is_refused,
    listed,
    moment,
    other_program,
    own_in_order,
    program,
    query,
    update_referrals,
)
from contract_tests.apis.referralrock.calls.defects import (
    FIRST_PAYOUT,
    knows_no,
    only_says,
)
from contract_tests.apis.referralrock.calls.rewards import add_reward, issue, new_reward
from contract_tests.harness.checks.expect import Shown, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import added, inside, of_objects, without
from contract_tests.harness.mocking.defects import (
    Serve,
    assumes,
    confuses,
    ignores,
    misreads,
    shows,
)

LIST, ADD = f"GET {REWARDS}", f"POST {REWARDS}"


def dora(api: Client, member: Fields) -> Shown:
    """A referral of that member."""
    return add_referral(api, member["referralCode"])


def of_its_member(reward: Any) -> Any:
    return {**reward, "recipientId": reward["memberId"]}


async def rewards_by_the_first_payout(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(ADD):
        first = added(payoutId=await FIRST_PAYOUT.ask(asked, serve))
        asked = asked.with_changed(inside("newReward", first))
    return await serve(asked)


@rule("RR67").broken_by(shows(LIST, without("message")))
def test_rewards_come_in_a_set(api: Client) -> None:
    answer = expect(api.get(REWARDS)).status(200)
    expect(answer.object(), "the set").holds("rewards", "offset", "total", "message")
    answer.objects("rewards")


@rule("RR68").broken_by(
    assumes(LIST, query={"sort": "Create_Dt_Asc"}), ignores(LIST, "count")
)
def test_the_newest_rewards_come_first_and_are_cut(api: Client) -> None:
    made = [add_reward(api, add_member(api)) for _ in range(3)]
    newest = in_turn(made, "createDate")[::-1]
    own_in_order(api, REWARDS, newest).equals(newest)
    own_in_order(api, REWARDS, newest, sort="Create_Dt_Desc").equals(newest)
    is_cut(api, REWARDS)


@rule("RR69").broken_by(ignores(LIST, "programId"))
@pytest.mark.parametrize("by", ["id", "name", "title"])
def test_the_rewards_of_one_program_are_listed(api: Client, by: str) -> None:
    other = other_program(api)
    here = add_reward(api, add_member(api))
    there = add_reward(api, add_member(api, programId=other["id"]))
    rewards = listed(api, REWARDS, programId=other[by])
    rewards.holds(there["id"]).lacks(here["id"])


@rule("RR69").broken_by(ignores(LIST, "memberId"))
def test_the_rewards_of_one_member_are_listed(api: Client) -> None:
    ada, ben = add_member(api, "Ada"), add_member(api, "Ben")
    own, other = (add_reward(api, one)["id"] for one in (ada, ben))
    listed(api, REWARDS, memberId=ada["id"]).holds(own).lacks(other)
    listed(api, REWARDS, programId=ada["programId"]).holds(own)


@rule("RR69").broken_by(ignores(LIST, "query"))
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier", "referralCode"])
def test_a_query_finds_the_rewards_of_a_member(api: Client, by: str) -> None:
    ada, ben = add_member(api, "Ada"), add_member(api, "Ben")
    own, other = (add_reward(api, one)["id"] for one in (ada, ben))
    listed(api, REWARDS, query=ada[by]).holds(own).lacks(other)


@rule("RR69").broken_by(ignores(LIST, "query"))
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier"])
def test_a_query_finds_the_rewards_of_a_referral(api: Client, by: str) -> None:
    member = add_member(api)
    referral = dora(api, member)
    other, own = (add_reward(api, one)["id"] for one in (member, referral))
    listed(api, REWARDS, query=referral[by]).holds(own).lacks(other)


@rule("RR69").broken_by(ignores(LIST, "status"))
def test_the_rewards_in_one_state_are_listed(api: Client) -> None:
    member = add_member(api)
    pending, done = (add_reward(api, member) for _ in range(2))
    issue(api, done).succeeds()
    listed(api, REWARDS, status="Pending").holds(pending["id"]).lacks(done["id"])
    listed(api, REWARDS, status="Issued").holds(done["id"]).lacks(pending["id"])


@rule("RR69").broken_by(confuses(LIST, "status", "Processing", "Pending"))
def test_the_rewards_under_way_are_listed(api: Client, mock: MockControl) -> None:
    pending, processing = (add_reward(api, add_member(api)) for _ in range(2))
    mock.act("process_reward", reward_id=processing["id"])
    rewards = listed(api, REWARDS, status="Processing")
    rewards.holds(processing["id"]).lacks(pending["id"])


@rule("RR69").broken_by(ignores(LIST, "dateFrom"), ignores(LIST, "dateTo"))
@pytest.mark.parametrize("form", ["%Y-%m-%d", "%m/%d/%Y %H:%M:%S"])
def test_dates_choose_rewards(api: Client, form: str) -> None:
    own = add_reward(api, add_member(api))
    made, days = moment(own["createDate"]), timedelta(days=2)
    before, after = f"{made - days:{form}}", f"{made + days:{form}}"
    listed(api, REWARDS, dateFrom=before, dateTo=after).holds(own["id"])
    listed(api, REWARDS, dateFrom=after).lacks(own["id"])
    listed(api, REWARDS, dateTo=before).lacks(own["id"])


@rule("RR70").broken_by(shows(LIST, inside("rewards", of_objects(of_its_member))))
def test_a_recipient_is_a_member_or_a_referral(api: Client) -> None:
    member = add_member(api)
    referral = dora(api, member)
    approved = query(referral, "referralId")
    update_referrals(api, approved, status="approved")  # which may earn a reward
    own = ids([add_reward(api, one) for one in (member, referral)])
    every = {one["id"]: one for one in found(api, REWARDS)}
    owners = {"Member": "memberId", "Referral": "referralId"}
    for one in every.values():
        if owner := owners.get(one["type"]):
            shown = expect(one, f"a reward of the type {one['type']}")
            shown.includes({"recipientId": one[owner]})
    types = [every[one]["type"] for one in own if one in every]
    expect(types, "the types of two rewards").equals([*owners])


def is_rewarded(api: Client, recipient: Fields, kind: str, **named: Fields) -> None:
    """The item makes one reward, for the recipient and nobody else."""
    item = new_reward(api, recipient, 15)
    body = [{"newReward": item["newReward"], **named}]
    expect(api.post(REWARDS, json=body)).succeeds()
    made = found(api, REWARDS, query=recipient["id"])
    (reward,) = expect(made, f"the rewards of the {kind}").counts(1).value
    wanted = {"type": kind, "amount": 15, "recipientId": recipient["id"]}
    expect(reward, "the reward").includes(wanted)


@rule("RR71").broken_by(only_says(ADD, reward=None))
@pytest.mark.parametrize(("own", "place"), MEMBER_QUERIES)
def test_a_member_is_rewarded(api: Client, own: str, place: str) -> None:
    member, _ = add_member(api), add_member(api)
    named = query(member, own, place, program(api))
    is_rewarded(api, member, "Member", memberQuery=named)


@rule("RR71").broken_by(knows_no("phoneNumber", ADD, "referralQuery"))
@pytest.mark.parametrize(("own", "place"), REFERRAL_QUERIES)
def test_a_referral_is_rewarded(api: Client, own: str, place: str) -> None:
    referral = dora(api, add_member(api))
    named = query(referral, own, place, program(api))
    is_rewarded(api, referral, "Referral", referralQuery=named)


@rule("RR72").broken_by(
    misreads(ADD, inside("newReward", added(amount=0))), rewards_by_the_first_payout
)
@pytest.mark.parametrize("lacking", ["newReward", "amount", "payoutId"])
def test_a_reward_needs_an_amount_and_a_payout(api: Client, lacking: str) -> None:
    member = add_member(api)
    item: dict[str, Any] = new_reward(api, member)
    (item if lacking == "newReward" else item["newReward"]).pop(lacking)
    is_refused(expect(api.post(REWARDS, json=[item])), "reward")
    listed(api, REWARDS, memberId=member["id"]).equals([])
