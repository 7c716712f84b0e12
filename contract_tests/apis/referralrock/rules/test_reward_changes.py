"""One test for each rule on changes of rewards and on the rules that give them; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import (
    ISSUE,
    LATER_TOO,
    REMOVE_REWARDS,
    REWARDS,
    RULES,
    UPDATE_REWARDS,
    Fields,
    flag,
    is_refused,
)
from contract_tests.apis.referralrock.calls.defects import FIRST_PAYOUT, NEWEST_REWARD
from contract_tests.harness.checks.expect import expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
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


def has_amount(api: Calls, reward: Fields, amount: float) -> None:
    shown = api.one_of(REWARDS, reward["id"], memberId=reward["memberId"])
    expect(shown, "the reward").includes({"amount": amount})


@rule("RR73").broken_by(ignores(UPDATE_REWARDS, "amount"))
def test_the_amount_of_a_reward_changes(api: Calls) -> None:
    member = api.add_member()
    made, kept = api.add_reward(member, 20), api.add_reward(member, 20)
    item = {"rewardId": made["id"], "payoutId": made["payoutId"], "amount": 25}
    expect(api.post(UPDATE_REWARDS, json=[item])).succeeds()
    has_amount(api, made, 25)
    has_amount(api, kept, 20)


@rule("RR74").broken_by(
    assumes(UPDATE_REWARDS, body={"payoutId": FIRST_PAYOUT}),
    assumes(UPDATE_REWARDS, body={"rewardId": NEWEST_REWARD}),
)
@pytest.mark.parametrize("lacking", ["rewardId", "payoutId"])
def test_a_change_names_reward_and_payout(api: Calls, lacking: str) -> None:
    made = api.add_reward(api.add_member())
    item = {"rewardId": made["id"], "payoutId": made["payoutId"], "amount": 25}
    del item[lacking]
    is_refused(expect(api.post(UPDATE_REWARDS, json=[item])), "reward")
    has_amount(api, made, 20)


@rule("RR75").broken_by(
    shows(ISSUE, lambda answer: answer["reward"]),
    shows(f"GET {REWARDS}", inside("rewards", changed(status="Processing"))),
)
def test_one_reward_is_issued(api: Calls) -> None:
    member = api.add_member()
    made, _ = api.add_reward(member), api.add_reward(member)
    answer = api.issue(made).status(200)
    expect(answer.object("reward"), "the reward").includes({"id": made["id"]})
    answer.object("resultInfo")
    api.issued(member).equals({made["id"]})


@rule("RR76").broken_by(assumes(ISSUE, body={"rewardId": NEWEST_REWARD}))
@pytest.mark.parametrize("body", [{}, {"note": "Thank you"}])
def test_no_reward_is_issued_unnamed(api: Calls, body: Fields) -> None:
    member = api.add_member()
    api.add_reward(member)
    expect(api.post(ISSUE, json=body)).fails()
    api.issued(member).equals(set())


@rule("RR77").broken_by(
    overrides(ISSUE, query={"overrideIneligible": "true"}),
    ignores(ISSUE, "overrideIneligible"),
)
@pytest.mark.parametrize(("sent", "included"), LATER_TOO)
def test_a_later_reward_is_issued_when_asked_for(
    api: Calls, sent: bool | None, included: bool
) -> None:
    member = api.add_member()
    later = api.add_later_reward(member)
    api.issue(later, **flag("overrideIneligible", sent))
    api.issued(member).equals({later["id"]} if included else set())


@rule("RR77").broken_by(shows(f"GET {REWARDS}", changed(rewards=[])))
def test_a_later_reward_is_issued_in_time(api: Calls, mock: MockControl) -> None:
    member = api.add_member()
    later = api.add_later_reward(member)
    mock.advance(days=4)
    api.issue(later)
    api.issued(member).equals({later["id"]})


def remove_one_of_two(api: Calls, method: str) -> None:
    """Which of two bodies a server takes is not settled: the other one is sent when one is refused."""
    member = api.add_member()
    removed, kept = (api.add_reward(member)["id"] for _ in range(2))
    for _ in range(2):  # the second time there is nothing to do
        answer = api.request(method, REMOVE_REWARDS, json={"rewardIds": [removed]})
        if not answer.ok:
            api.request(method, REMOVE_REWARDS, json=[removed])
        api.listed(REWARDS, memberId=member["id"]).equals([kept])


@rule("RR78").broken_by(misreads(f"POST {REMOVE_REWARDS}", lambda body: []))
def test_a_removed_reward_is_listed_no_more(api: Calls) -> None:
    remove_one_of_two(api, "POST")


@rule("RR79").broken_by(misreads(f"DELETE {REMOVE_REWARDS}", lambda body: []))
def test_delete_removes_rewards_too(api: Calls) -> None:
    remove_one_of_two(api, "DELETE")


@rule("RR80").broken_by(shows(RULES, lambda rules: {"rules": rules}))
def test_the_rules_of_one_program_are_listed(api: Calls) -> None:
    known = api.program["id"]
    answer = api.got(RULES, programId=known).status(200)
    programs = expect({*answer.each("programId")}, "the programs of the rules")
    if not programs.value:
        raise NotRun("the program has no rules")
    programs.equals({known})


@rule("RR80").broken_by(
    overrides(RULES, query={"programId": looked_up("/_mock", "seed", "program_id")})
)
def test_the_rules_of_another_program_are_not(api: Calls) -> None:
    other = api.other_program()["id"]
    programs = api.got(RULES, programId=other).each("programId")
    expect(programs, "the programs of the rules").equals([other] * len(programs))


@rule("RR80")
def test_rules_are_those_of_a_program(api: Calls) -> None:
    expect(api.get(RULES)).fails()
