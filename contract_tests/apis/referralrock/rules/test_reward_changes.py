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
    add_program,
    found,
    issue,
)
from contract_tests.apis.referralrock.calls.defects import FIRST_PAYOUT, NEWEST_REWARD
from contract_tests.apis.referralrock.calls.rewards import (
    LATER_TOO,
    UPDATE_REWARDS,
    add_later_reward,
    add_reward,
    flag,
    issued,
    states,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.changes import changed, inside
from contract_tests.harness.mocking.defects import (
    assumes,
    ignores,
    looked_up,
    misreads,
    overrides,
    shows,
)


def reward(api: Client, reward_id: str) -> Fields:
    """A reward as it is listed."""
    (one,) = (one for one in found(api, REWARDS) if one["id"] == reward_id)
    return one


@rule("RR73", broken_by=[ignores(UPDATE_REWARDS, "amount")])
@pytest.mark.usefixtures("mock")
def test_the_amount_of_a_reward_changes(api: Client) -> None:
    member = add_member(api)
    changed, kept = add_reward(api, member, 20), add_reward(api, member, 20)
    item = {"rewardId": changed["id"], "payoutId": changed["payoutId"], "amount": 25}
    assert api.post(UPDATE_REWARDS, json=[item]).ok
    assert reward(api, changed["id"])["amount"] == 25
    assert reward(api, kept["id"]) == kept


@rule(
    "RR74",
    broken_by=[
        assumes(UPDATE_REWARDS, body={"payoutId": FIRST_PAYOUT}),
        assumes(UPDATE_REWARDS, body={"rewardId": NEWEST_REWARD}),
    ],
)
@pytest.mark.parametrize("lacking", ["rewardId", "payoutId"])
@pytest.mark.usefixtures("mock")
def test_a_change_names_reward_and_payout(api: Client, lacking: str) -> None:
    made = add_reward(api, add_member(api))
    item = {"rewardId": made["id"], "payoutId": made["payoutId"], "amount": 25}
    del item[lacking]
    assert api.post(UPDATE_REWARDS, json=[item]).status_code >= 400
    assert found(api, REWARDS) == [made]


@rule(
    "RR75",
    broken_by=[
        shows(ISSUE, lambda answer: answer["reward"]),
        shows(f"GET {REWARDS}", inside("rewards", changed(status="Processing"))),
    ],
)
@pytest.mark.usefixtures("mock")
def test_one_reward_is_issued(api: Client) -> None:
    member = add_member(api)
    made, _ = add_reward(api, member), add_reward(api, member)
    response = issue(api, made)
    assert response.status_code == 200
    assert response.json().keys() >= {"reward", "resultInfo"}
    assert response.json()["reward"]["id"] == made["id"]
    assert isinstance(response.json()["resultInfo"], dict)
    assert issued(api) == {made["id"]}


@rule("RR76", broken_by=[assumes(ISSUE, body={"rewardId": NEWEST_REWARD})])
@pytest.mark.parametrize("body", [{}, {"note": "Thank you"}])
@pytest.mark.usefixtures("mock")
def test_no_reward_is_issued_unnamed(api: Client, body: Fields) -> None:
    add_reward(api, add_member(api))
    assert api.post(ISSUE, json=body).status_code >= 400
    assert issued(api) == set()


@rule(
    "RR77",
    broken_by=[
        overrides(ISSUE, query={"overrideIneligible": "true"}),
        ignores(ISSUE, "overrideIneligible"),
    ],
)
@pytest.mark.parametrize(("sent", "included"), LATER_TOO)
def test_a_later_reward_is_issued_when_asked_for(
    api: Client, mock: MockControl, sent: bool | None, included: bool
) -> None:
    later = add_later_reward(api, add_member(api))["id"]
    params = flag("overrideIneligible", sent)
    api.post(ISSUE, params=params, json={"rewardId": later})
    assert issued(api) == ({later} if included else set())
    mock.advance(days=4)
    api.post(ISSUE, params=params, json={"rewardId": later})
    assert issued(api) == {later}


def remove_one_of_two(api: Client, method: str) -> None:
    """Which of two bodies a server takes is not settled: the other one is sent when one is refused."""
    member = add_member(api)
    removed, kept = (add_reward(api, member)["id"] for _ in range(2))
    answer = api.request(method, REMOVE_REWARDS, json={"rewardIds": [removed]})
    if answer.status_code >= 400:
        answer = api.request(method, REMOVE_REWARDS, json=[removed])
    assert answer.ok
    assert states(api).keys() == {kept}


@rule("RR78", broken_by=[misreads(f"POST {REMOVE_REWARDS}", lambda body: [])])
@pytest.mark.usefixtures("mock")
def test_a_removed_reward_is_listed_no_more(api: Client) -> None:
    remove_one_of_two(api, "POST")


@rule("RR79", broken_by=[misreads(f"DELETE {REMOVE_REWARDS}", lambda body: [])])
@pytest.mark.usefixtures("mock")
def test_delete_removes_rewards_too(api: Client) -> None:
    remove_one_of_two(api, "DELETE")


@rule(
    "RR80",
    broken_by=[
        shows(RULES, lambda rules: {"rules": rules}),
        overrides(
            RULES, query={"programId": looked_up("/_mock", "seed", "program_id")}
        ),
    ],
)
def test_the_rules_of_one_program_are_listed(api: Client, mock: MockControl) -> None:
    known = mock.seed["program_id"]
    response = api.get(RULES, params={"programId": known})
    assert response.status_code == 200
    assert [one["programId"] for one in response.json()] == [known, known]
    other = add_program(mock)["id"]  # without any
    assert api.get(RULES, params={"programId": other}).json() == []


@rule("RR80")
def test_rules_are_those_of_a_program(api: Client) -> None:
    assert api.get(RULES).status_code >= 400
