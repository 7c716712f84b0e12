"""One test for each rule on the list of rewards and on new ones, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import (
    DATES,
    MEMBER_QUERIES,
    REFERRAL_QUERIES,
    REWARDS,
    Fields,
    ids,
    in_turn,
    is_refused,
    query,
)
from contract_tests.apis.referralrock.calls.defects import (
    FIRST_PAYOUT,
    knows_no,
    only_says,
)
from contract_tests.harness.checks.expect import Shown, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
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


def dora(api: Calls, member: Fields) -> Shown:
    """A referral of that member."""
    return api.add_referral(member["referralCode"])


def of_its_member(reward: Any) -> Any:
    return {**reward, "recipientId": reward["memberId"]}


async def rewards_by_the_first_payout(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(ADD):
        first = added(payoutId=await FIRST_PAYOUT.ask(asked, serve))
        asked = asked.with_changed(inside("newReward", first))
    return await serve(asked)


@rule("RR67").broken_by(shows(LIST, without("message")))
def test_rewards_come_in_a_set(api: Calls) -> None:
    answer = expect(api.get(REWARDS)).status(200)
    expect(answer.object(), "the set").holds("rewards", "offset", "total", "message")
    answer.objects("rewards")


@rule("RR68").broken_by(
    assumes(LIST, query={"sort": "Create_Dt_Asc"}), ignores(LIST, "count")
)
def test_the_newest_rewards_come_first_and_are_cut(api: Calls) -> None:
    made = [api.add_reward(api.add_member()) for _ in range(3)]
    newest = in_turn(made, "createDate")[::-1]
    api.own_in_order(REWARDS, newest).equals(newest)
    api.own_in_order(REWARDS, newest, sort="Create_Dt_Desc").equals(newest)
    api.is_cut(REWARDS)


@rule("RR69").broken_by(ignores(LIST, "programId"))
@pytest.mark.parametrize("by", ["id", "name", "title"])
def test_the_rewards_of_one_program_are_listed(api: Calls, by: str) -> None:
    other = api.other_program()
    here = api.add_reward(api.add_member())
    there = api.add_reward(api.add_member(programId=other["id"]))
    rewards = api.listed(REWARDS, programId=other[by])
    rewards.holds(there["id"]).lacks(here["id"])


@rule("RR69").broken_by(ignores(LIST, "memberId"))
def test_the_rewards_of_one_member_are_listed(api: Calls) -> None:
    ada, ben = api.add_member("Ada"), api.add_member("Ben")
    own, other = (api.add_reward(one)["id"] for one in (ada, ben))
    api.listed(REWARDS, memberId=ada["id"]).holds(own).lacks(other)
    api.listed(REWARDS, programId=ada["programId"]).holds(own)


@rule("RR69").broken_by(ignores(LIST, "query"))
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier", "referralCode"])
def test_a_query_finds_the_rewards_of_a_member(api: Calls, by: str) -> None:
    ada, ben = api.add_member("Ada"), api.add_member("Ben")
    own, other = (api.add_reward(one)["id"] for one in (ada, ben))
    api.listed(REWARDS, query=ada[by]).holds(own).lacks(other)


@rule("RR69").broken_by(ignores(LIST, "query"))
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier"])
def test_a_query_finds_the_rewards_of_a_referral(api: Calls, by: str) -> None:
    member = api.add_member()
    referral = dora(api, member)
    other, own = (api.add_reward(one)["id"] for one in (member, referral))
    api.listed(REWARDS, query=referral[by]).holds(own).lacks(other)


@rule("RR69").broken_by(ignores(LIST, "status"))
def test_the_rewards_in_one_state_are_listed(api: Calls) -> None:
    member = api.add_member()
    pending, done = (api.add_reward(member) for _ in range(2))
    api.issue(done).succeeds()
    api.listed(REWARDS, status="Pending").holds(pending["id"]).lacks(done["id"])
    api.listed(REWARDS, status="Issued").holds(done["id"]).lacks(pending["id"])


@rule("RR69").broken_by(confuses(LIST, "status", "Processing", "Pending"))
def test_the_rewards_under_way_are_listed(api: Calls, mock: MockControl) -> None:
    pending, processing = (api.add_reward(api.add_member()) for _ in range(2))
    mock.act("process_reward", reward_id=processing["id"])
    rewards = api.listed(REWARDS, status="Processing")
    rewards.holds(processing["id"]).lacks(pending["id"])


@rule("RR69").broken_by(ignores(LIST, "dateFrom"), ignores(LIST, "dateTo"))
@pytest.mark.parametrize("form", DATES)
def test_dates_choose_rewards(api: Calls, form: str) -> None:
    own = api.add_reward(api.add_member())
    api.dates_choose(REWARDS, own["id"], own["createDate"], form)


@rule("RR70").broken_by(shows(LIST, inside("rewards", of_objects(of_its_member))))
def test_a_recipient_is_a_member_or_a_referral(api: Calls) -> None:
    member = api.add_member()
    referral = dora(api, member)
    approved = query(referral, "referralId")
    api.update_referrals(approved, status="approved")  # which may earn a reward
    own = ids([api.add_reward(one) for one in (member, referral)])
    every = {one["id"]: one for one in api.found(REWARDS)}
    owners = {"Member": "memberId", "Referral": "referralId"}
    for one in every.values():
        if owner := owners.get(one["type"]):
            shown = expect(one, f"a reward of the type {one['type']}")
            shown.includes({"recipientId": one[owner]})
    types = [every[one]["type"] for one in own if one in every]
    expect(types, "the types of two rewards").equals([*owners])


def is_rewarded(api: Calls, recipient: Fields, kind: str, **named: Fields) -> None:
    """The item makes one reward, for the recipient and nobody else."""
    item = api.new_reward(recipient, 15)
    body = [{"newReward": item["newReward"], **named}]
    expect(api.post(REWARDS, json=body)).succeeds()
    made = api.found(REWARDS, query=recipient["id"])
    (reward,) = expect(made, f"the rewards of the {kind}").counts(1).value
    wanted = {"type": kind, "amount": 15, "recipientId": recipient["id"]}
    expect(reward, "the reward").includes(wanted)


@rule("RR71").broken_by(only_says(ADD, reward=None))
@pytest.mark.parametrize(("own", "place"), MEMBER_QUERIES)
def test_a_member_is_rewarded(api: Calls, own: str, place: str) -> None:
    member, _ = api.add_member(), api.add_member()
    named = query(member, own, place, api.program)
    is_rewarded(api, member, "Member", memberQuery=named)


@rule("RR71").broken_by(knows_no("phoneNumber", ADD, "referralQuery"))
@pytest.mark.parametrize(("own", "place"), REFERRAL_QUERIES)
def test_a_referral_is_rewarded(api: Calls, own: str, place: str) -> None:
    referral = dora(api, api.add_member())
    named = query(referral, own, place, api.program)
    is_rewarded(api, referral, "Referral", referralQuery=named)


@rule("RR72").broken_by(
    misreads(ADD, inside("newReward", added(amount=0))), rewards_by_the_first_payout
)
@pytest.mark.parametrize("lacking", ["newReward", "amount", "payoutId"])
def test_a_reward_needs_an_amount_and_a_payout(api: Calls, lacking: str) -> None:
    member = api.add_member()
    item: dict[str, Any] = api.new_reward(member)
    (item if lacking == "newReward" else item["newReward"]).pop(lacking)
    is_refused(expect(api.post(REWARDS, json=[item])), "reward")
    api.listed(REWARDS, memberId=member["id"]).equals([])
