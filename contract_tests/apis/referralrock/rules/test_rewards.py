"""One test for each rule on the list of rewards and on new ones, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from requests import Response

from contract_tests.apis.referralrock.calls import (
    MEMBER_QUERIES,
    REFERRAL_QUERIES,
    REWARDS,
    Fields,
    add_member,
    add_program,
    add_referral,
    approve,
    found,
    ids,
    issue,
    moment,
    query,
    succeeded,
)
from contract_tests.apis.referralrock.calls.defects import (
    FIRST_PAYOUT,
    knows_no,
    only_says,
)
from contract_tests.apis.referralrock.calls.rewards import (
    add_reward,
    payout_id,
)
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


def ada(api: Client, **fields: Any) -> Fields:
    """A member with everything by which one can be found."""
    return add_member(api, "Ada", externalIdentifier="crm-7001", **fields)


def dora(api: Client, member: Fields) -> Fields:
    """A referral of that member, with the same."""
    own = {"externalIdentifier": "order-7001", "phoneNumber": "+12025550107"}
    return add_referral(api, member["referralCode"], **own)


def recipients(api: Client, **query: Any) -> list[str]:
    """Whom the rewards are for that are listed."""
    return [one["recipientId"] for one in found(api, REWARDS, **query)]


def of_its_member(reward: Any) -> Any:
    return {**reward, "recipientId": reward["memberId"]}


async def rewards_by_the_first_payout(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(ADD):
        first = added(payoutId=await FIRST_PAYOUT.ask(asked, serve))
        asked = asked.with_changed(inside("newReward", first))
    return await serve(asked)


@rule("RR67", broken_by=[shows(LIST, without("message"))])
def test_rewards_come_in_a_set(api: Client) -> None:
    response = api.get(REWARDS)
    assert response.status_code == 200
    assert response.json().keys() >= {"rewards", "offset", "total", "message"}
    assert isinstance(response.json()["rewards"], list)


@rule(
    "RR68",
    broken_by=[assumes(LIST, query={"sort": "Create_Dt_Asc"}), ignores(LIST, "count")],
)
def test_the_newest_rewards_come_first_and_are_cut(
    api: Client, mock: MockControl
) -> None:
    made = []
    for name in ("Ben", "Ada", "Cleo"):
        made.append(add_reward(api, add_member(api, name))["id"])
        mock.advance(1)
    every = found(api, REWARDS)
    assert ids(every) == made[::-1]
    assert found(api, REWARDS, sort="Create_Dt_Desc") == every
    assert found(api, REWARDS, offset=1, count=1) == every[1:2]
    assert found(api, REWARDS, offset=1) == every[1:]
    assert found(api, REWARDS, count=2) == every[:2]


@rule("RR69", broken_by=[ignores(LIST, "programId")])
@pytest.mark.parametrize("by", ["id", "name", "title"])
def test_the_rewards_of_one_program_are_listed(
    api: Client, mock: MockControl, by: str
) -> None:
    other = add_program(mock)
    add_reward(api, add_member(api, "Ben"))
    there = add_reward(api, ada(api, programId=other["id"]))
    assert ids(found(api, REWARDS, programId=other[by])) == [there["id"]]


@rule("RR69", broken_by=[ignores(LIST, "memberId")])
@pytest.mark.usefixtures("mock")
def test_the_rewards_of_one_member_are_listed(api: Client) -> None:
    add_reward(api, add_member(api, "Ben"))
    member = ada(api)
    add_reward(api, member)
    assert recipients(api, memberId=member["id"]) == [member["id"]]


@rule("RR69")
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier", "referralCode"])
@pytest.mark.usefixtures("mock")
def test_a_query_finds_the_rewards_of_a_member(api: Client, by: str) -> None:
    add_reward(api, add_member(api, "Ben"))
    member = ada(api)
    add_reward(api, member)
    assert recipients(api, query=member[by]) == [member["id"]]


@rule("RR69", broken_by=[ignores(LIST, "query")])
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier"])
@pytest.mark.usefixtures("mock")
def test_a_query_finds_the_rewards_of_a_referral(api: Client, by: str) -> None:
    member = ada(api)
    referral = dora(api, member)
    for one in (member, referral):
        add_reward(api, one)
    assert recipients(api, query=referral[by]) == [referral["id"]]


@rule(
    "RR69",
    broken_by=[
        ignores(LIST, "status"),
        confuses(LIST, "status", "Processing", "Pending"),
    ],
)
def test_the_rewards_in_one_state_are_listed(api: Client, mock: MockControl) -> None:
    member = ada(api)
    pending, processing, done = (add_reward(api, member) for _ in range(3))
    mock.act("process_reward", reward_id=processing["id"])
    issue(api, done)
    assert ids(found(api, REWARDS, status="Pending")) == [pending["id"]]
    assert ids(found(api, REWARDS, status="Processing")) == [processing["id"]]
    assert ids(found(api, REWARDS, status="Issued")) == [done["id"]]


@rule("RR69", broken_by=[ignores(LIST, "dateFrom")])
@pytest.mark.parametrize("form", ["%Y-%m-%d", "%m/%d/%Y %H:%M:%S"])
def test_dates_choose_rewards(api: Client, mock: MockControl, form: str) -> None:
    member, made = ada(api), []
    for _ in range(3):
        made.append(add_reward(api, member))
        mock.advance(days=4)
    first, second, third = ids(made)
    after, before = (
        f"{moment(one['createDate']) + timedelta(days=2):{form}}" for one in made[:2]
    )
    assert ids(found(api, REWARDS, dateFrom=after)) == [third, second]
    assert ids(found(api, REWARDS, dateTo=before)) == [second, first]
    assert ids(found(api, REWARDS, dateFrom=after, dateTo=before)) == [second]


@rule("RR70", broken_by=[shows(LIST, inside("rewards", of_objects(of_its_member)))])
@pytest.mark.usefixtures("mock")
def test_a_recipient_is_a_member_or_a_referral(api: Client) -> None:
    member = ada(api)
    referral = dora(api, member)
    approve(api, referral)  # gives the member a reward for the referral
    for one in (member, referral):
        add_reward(api, one)
    listed = found(api, REWARDS)
    for one in listed:
        owner = {"Member": "memberId", "Referral": "referralId"}[one["type"]]
        assert one["recipientId"] == one[owner]
    assert {one["type"] for one in listed} == {"Member", "Referral"}
    assert set(recipients(api)) == {member["id"], referral["id"]}


def create(api: Client, **item: Any) -> Response:
    """Create the reward of one item; what it lacks is added unless it is None."""
    new = {"amount": 15, "payoutId": payout_id(api)}
    whole = {"newReward": new, **item}
    sent = {key: value for key, value in whole.items() if value is not None}
    return api.post(REWARDS, json=[sent])


@rule("RR71", broken_by=[only_says(ADD, reward=None)])
@pytest.mark.parametrize(("own", "place"), MEMBER_QUERIES)
@pytest.mark.usefixtures("mock")
def test_a_member_is_rewarded(api: Client, own: str, place: str) -> None:
    member, _ = ada(api), add_member(api, "Ben")
    answer = create(api, memberQuery=query(member, own, place))
    assert answer.ok
    assert succeeded(answer)
    (made,) = found(api, REWARDS)
    assert (made["type"], made["amount"]) == ("Member", 15)
    assert made["recipientId"] == member["id"]


@rule("RR71", broken_by=[knows_no("phoneNumber", ADD, "referralQuery")])
@pytest.mark.parametrize(("own", "place"), REFERRAL_QUERIES)
@pytest.mark.usefixtures("mock")
def test_a_referral_is_rewarded(api: Client, own: str, place: str) -> None:
    referral = dora(api, ada(api))
    answer = create(api, referralQuery=query(referral, own, place))
    assert answer.ok
    assert succeeded(answer)
    (made,) = found(api, REWARDS)
    assert (made["type"], made["amount"]) == ("Referral", 15)
    assert made["recipientId"] == referral["id"]


@rule(
    "RR72",
    broken_by=[
        misreads(ADD, inside("newReward", added(amount=0))),
        rewards_by_the_first_payout,
    ],
)
@pytest.mark.parametrize("lacking", ["newReward", "amount", "payoutId"])
@pytest.mark.usefixtures("mock")
def test_a_reward_needs_an_amount_and_a_payout(api: Client, lacking: str) -> None:
    new = {"amount": 15, "payoutId": payout_id(api)}
    new.pop(lacking, None)
    sent = None if lacking == "newReward" else new
    answer = create(api, memberQuery=query(ada(api), "memberId"), newReward=sent)
    assert answer.status_code >= 400
    assert found(api, REWARDS) == []
