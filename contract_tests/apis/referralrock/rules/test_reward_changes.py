"""One test for each rule on changes of rewards and on the rules that give them; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import pytest

from contract_tests.apis.referralrock.calls import (
    ISSUE,
    REMOVE_REWARDS,
    REWARDS,
    RULES,
    Fields,
    add_member,
    got,
    is_refused,
    listed,
    one_of,
    other_program,
    program,
)
from contract_tests.apis.referralrock.calls.defects import FIRST_PAYOUT, NEWEST_REWARD
from contract_tests.apis.referralrock.calls.rewards import (
    LATER_TOO,
    UPDATE_REWARDS,
    add_later_reward,
    add_reward,
    flag,
    issue,
    issued,
)
from contract_tests.harness.checks.expect import expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.changes import changed, inside
from contract_tests.harness.mocking.defects import (
    assumes,
    ignores,
    looked_up,
    misreads,
    overrides,
    shows,
)


def has_amount(api: Client, reward: Fields, amount: float) -> None:
    shown = one_of(api, REWARDS, reward["id"], memberId=reward["memberId"])
    expect(shown, "the reward").includes({"amount": amount})


@rule("RR73").broken_by(ignores(UPDATE_REWARDS, "amount"))
def test_the_amount_of_a_reward_changes(api: Client) -> None:
    member = add_member(api)
    made, kept = add_reward(api, member, 20), add_reward(api, member, 20)
    item = {"rewardId": made["id"], "payoutId": made["payoutId"], "amount": 25}
    expect(api.post(UPDATE_REWARDS, json=[item])).succeeds()
    has_amount(api, made, 25)
    has_amount(api, kept, 20)


@rule("RR74").broken_by(
    assumes(UPDATE_REWARDS, body={"payoutId": FIRST_PAYOUT}),
    assumes(UPDATE_REWARDS, body={"rewardId": NEWEST_REWARD}),
)
@pytest.mark.parametrize("lacking", ["rewardId", "payoutId"])
def test_a_change_names_reward_and_payout(api: Client, lacking: str) -> None:
    made = add_reward(api, add_member(api))
    item = {"rewardId": made["id"], "payoutId": made["payoutId"], "amount": 25}
    del item[lacking]
    is_refused(expect(api.post(UPDATE_REWARDS, json=[item])), "reward")
    has_amount(api, made, 20)


@rule("RR75").broken_by(
    shows(ISSUE, lambda answer: answer["reward"]),
    shows(f"GET {REWARDS}", inside("rewards", changed(status="Processing"))),
)
def test_one_reward_is_issued(api: Client) -> None:
    member = add_member(api)
    made, _ = add_reward(api, member), add_reward(api, member)
    answer = issue(api, made).status(200)
    expect(answer.object("reward"), "the reward").includes({"id": made["id"]})
    answer.object("resultInfo")
    issued(api, member).equals({made["id"]})


@rule("RR76").broken_by(assumes(ISSUE, body={"rewardId": NEWEST_REWARD}))
@pytest.mark.parametrize("body", [{}, {"note": "Thank you"}])
def test_no_reward_is_issued_unnamed(api: Client, body: Fields) -> None:
    member = add_member(api)
    add_reward(api, member)
    expect(api.post(ISSUE, json=body)).fails()
    issued(api, member).equals(set())


@rule("RR77").broken_by(
    overrides(ISSUE, query={"overrideIneligible": "true"}),
    ignores(ISSUE, "overrideIneligible"),
)
@pytest.mark.parametrize(("sent", "included"), LATER_TOO)
def test_a_later_reward_is_issued_when_asked_for(
    api: Client, sent: bool | None, included: bool
) -> None:
    member = add_member(api)
    later = add_later_reward(api, member)
    issue(api, later, **flag("overrideIneligible", sent))
    issued(api, member).equals({later["id"]} if included else set())


@rule("RR77").broken_by(shows(f"GET {REWARDS}", changed(rewards=[])))
def test_a_later_reward_is_issued_in_time(api: Client, mock: MockControl) -> None:
    member = add_member(api)
    later = add_later_reward(api, member)
    mock.advance(days=4)
    issue(api, later)
    issued(api, member).equals({later["id"]})


def remove_one_of_two(api: Client, method: str) -> None:
    """Which of two bodies a server takes is not settled: the other one is sent when one is refused."""
    member = add_member(api)
    removed, kept = (add_reward(api, member)["id"] for _ in range(2))
    for _ in range(2):  # the second time there is nothing to do
        answer = api.request(method, REMOVE_REWARDS, json={"rewardIds": [removed]})
        if not answer.ok:
            api.request(method, REMOVE_REWARDS, json=[removed])
        listed(api, REWARDS, memberId=member["id"]).equals([kept])


@rule("RR78").broken_by(misreads(f"POST {REMOVE_REWARDS}", lambda body: []))
def test_a_removed_reward_is_listed_no_more(api: Client) -> None:
    remove_one_of_two(api, "POST")


@rule("RR79").broken_by(misreads(f"DELETE {REMOVE_REWARDS}", lambda body: []))
def test_delete_removes_rewards_too(api: Client) -> None:
    remove_one_of_two(api, "DELETE")


@rule("RR80").broken_by(shows(RULES, lambda rules: {"rules": rules}))
def test_the_rules_of_one_program_are_listed(api: Client) -> None:
    known = program(api)["id"]
    answer = got(api, RULES, programId=known).status(200)
    programs = expect({*answer.each("programId")}, "the programs of the rules")
    if not programs.value:
        raise NotRun("the program has no rules")
    programs.equals({known})


@rule("RR80").broken_by(
    overrides(RULES, query={"programId": looked_up("/_mock", "seed", "program_id")})
)
def test_the_rules_of_another_program_are_not(api: Client) -> None:
    other = other_program(api)["id"]
    programs = got(api, RULES, programId=other).each("programId")
    expect(programs, "the programs of the rules").equals([other] * len(programs))


@rule("RR80")
def test_rules_are_those_of_a_program(api: Client) -> None:
    expect(api.get(RULES)).fails()
