"""The Referral Rock mock's rewards: changed, issued and removed; the rules of a program."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.caller import done
from contract_tests.apis.referralrock.calls.common import (
    ISSUE,
    REMOVE_REWARDS,
    RULES,
    TRANSACTIONS,
    UNKNOWN,
    UPDATE_REWARDS,
)

BEHIND = "2026-01-09T01:16:59.3936863Z"


@pytest.fixture
def ada(caller: Caller) -> dict[str, Any]:
    return dict(caller.add_member("Ada", externalIdentifier="crm-1"))


def of(reward: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A change of a reward."""
    return {"rewardId": reward["id"], "payoutId": reward["payoutId"], **fields}


def test_a_reward_changes_what_is_sent(caller: Caller, ada: dict[str, Any]) -> None:
    reward = caller.add_reward(ada, description="Thanks")
    change = of(reward, amount=30, eligibilityDate=BEHIND)
    answer = caller.post(UPDATE_REWARDS, [change])
    changed = answer["reward"]
    assert set(answer) == {"reward", "message"}
    assert changed == {
        **reward,
        "amount": 30,
        "eligibilityDate": "2026-01-09T01:16:59.3936860Z",
        "updateDate": changed["updateDate"],
    }
    assert changed["updateDate"] > reward["updateDate"]
    answer = caller.post(UPDATE_REWARDS, [of(reward, eligibilityDate="")])
    assert answer["reward"]["eligibilityDate"] == changed["eligibilityDate"]


def test_good_items_change_beside_unknown_ones(
    caller: Caller, ada: dict[str, Any]
) -> None:
    good = of(caller.add_reward(ada), amount=5)
    unknown = {**good, "rewardId": UNKNOWN}
    kindless = {**good, "payoutId": UNKNOWN, "amount": 6}
    answer = caller.post(UPDATE_REWARDS, [good, unknown, kindless])
    assert answer["reward"]["amount"] == 5
    assert answer["message"].count(UNKNOWN) == 2
    for nothing in ([unknown], [kindless], []):
        caller.refused(404, "POST", UPDATE_REWARDS, json=nothing)


def test_a_reward_is_issued_once(caller: Caller, ada: dict[str, Any]) -> None:
    reward = caller.add_reward(ada)
    answer = caller.post(ISSUE, {"rewardId": reward["id"], "note": "Enjoy"})
    issued = answer["reward"]
    assert done([answer]) == [True]
    assert (issued["status"], issued["completeNote"]) == ("Issued", "Enjoy")
    assert issued["issueDate"] == issued["updateDate"] > reward["createDate"]
    (paid,) = caller.get(TRANSACTIONS)["payoutTransactions"]
    assert (paid["id"], paid["amount"]) == (issued["transactionID"], 20)
    again = caller.post(ISSUE, {"rewardId": reward["id"]})
    assert done([again]) == [False]
    assert again["reward"] == issued
    assert caller.get(TRANSACTIONS)["total"] == 1


@pytest.mark.parametrize("method", ["POST", "DELETE"])
@pytest.mark.parametrize("wrapped", [True, False])
def test_both_bodies_remove_both_ways(
    caller: Caller, ada: dict[str, Any], method: str, wrapped: bool
) -> None:
    one, other, kept = (caller.add_reward(ada)["id"] for _ in range(3))
    wanted = [one, UNKNOWN, other.upper(), one]
    body = {"rewardIds": wanted} if wrapped else wanted
    results = caller.send(method, REMOVE_REWARDS, body)
    assert [result["rewardId"] for result in results] == wanted
    assert done(results) == [True, False, True, False]
    assert caller.ids("rewards") == [kept]


def test_the_rules_of_a_program_are_a_bare_array(caller: Caller) -> None:
    rules = caller.get(RULES, programId=caller.seed["program_id"])
    assert rules
    for rule in rules:
        assert rule["programId"] == caller.seed["program_id"]
        assert rule["payoutDescription"] == "Gift card"
        assert "id" not in rule
    assert {rule["trigger"]["referralStatus"] for rule in rules} == {"approved", ""}
