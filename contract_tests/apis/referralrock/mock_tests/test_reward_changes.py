"""The Referral Rock mock's rewards: changed, issued and removed; the rules of a program."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import UNKNOWN, Caller
from contract_tests.harness.http.receiver import receiving

REWARDS, RULES = "/api/rewards", "/api/rewardrules"
UPDATE, ISSUE, REMOVE = f"{REWARDS}/update", f"{REWARDS}/issue", f"{REWARDS}/remove"
AHEAD, BEHIND = "2125-01-31", "2026-01-09T01:16:59.3936863Z"


@pytest.fixture
def ada(caller: Caller) -> dict[str, Any]:
    return dict(caller.add_member("Ada", externalIdentifier="crm-1"))


def create(caller: Caller, member: dict[str, Any], **fields: Any) -> dict[str, Any]:
    new = {"amount": 20, "payoutId": caller.seed["payout_id"], **fields}
    query = {"primaryInfo": {"memberId": member["id"]}}
    (result,) = caller.post(REWARDS, [{"memberQuery": query, "newReward": new}])
    return dict(result["reward"])


def ids(caller: Caller, **query: Any) -> list[str]:
    return [one["id"] for one in caller.listed("rewards", **query)]


# Changing


def test_a_reward_changes_what_is_sent(caller: Caller, ada: dict[str, Any]) -> None:
    reward = create(caller, ada, description="Thanks")
    same = {"rewardId": reward["id"], "payoutId": reward["payoutId"]}
    answer = caller.post(UPDATE, [{**same, "amount": 30, "eligibilityDate": BEHIND}])
    changed = answer["reward"]
    assert set(answer) == {"reward", "message"}
    assert changed == {
        **reward,
        "amount": 30,
        "eligibilityDate": "2026-01-09T01:16:59.3936860Z",
        "updateDate": changed["updateDate"],
    }
    assert changed["updateDate"] > reward["updateDate"]
    answer = caller.post(UPDATE, [{**same, "eligibilityDate": ""}])
    assert answer["reward"]["eligibilityDate"] == changed["eligibilityDate"]


def test_good_items_change_beside_unknown_ones(
    caller: Caller, ada: dict[str, Any]
) -> None:
    reward = create(caller, ada)
    good = {"rewardId": reward["id"], "payoutId": reward["payoutId"], "amount": 5}
    unknown = {**good, "rewardId": UNKNOWN}
    kindless = {**good, "payoutId": UNKNOWN, "amount": 6}
    answer = caller.post(UPDATE, [good, unknown, kindless])
    assert answer["reward"]["amount"] == 5
    assert answer["message"].count(UNKNOWN) == 2
    caller.refused(404, "POST", UPDATE, json=[unknown])
    caller.refused(404, "POST", UPDATE, json=[kindless])
    caller.refused(404, "POST", UPDATE, json=[])


@pytest.mark.parametrize(
    "wrong",
    [
        {"rewardId": None},
        {"payoutId": None},
        {"payoutId": 1},
        {"amount": "5"},
        {"eligibilityDate": "soon"},
        {"eligibilityDate": 5},
        {"description": {}},
    ],
    ids=str,
)
def test_a_change_that_is_none_is_400(
    caller: Caller, ada: dict[str, Any], wrong: dict[str, Any]
) -> None:
    reward = create(caller, ada)
    good = {"rewardId": reward["id"], "payoutId": reward["payoutId"], "amount": 5}
    bad = {
        name: value for name, value in {**good, **wrong}.items() if value is not None
    }
    caller.refused(400, "POST", UPDATE, json=[good, bad])
    caller.refused(400, "POST", UPDATE, json=good)
    assert caller.listed("rewards") == [reward]


# Issuing


def test_a_reward_is_issued_once(caller: Caller, ada: dict[str, Any]) -> None:
    reward = create(caller, ada)
    answer = caller.post(ISSUE, {"rewardId": reward["id"], "note": "Enjoy"})
    issued = answer["reward"]
    assert answer["resultInfo"] == {"Status": "Success", "Message": None}
    assert (issued["status"], issued["completeNote"]) == ("Issued", "Enjoy")
    assert issued["issueDate"] == issued["updateDate"] > reward["createDate"]
    (paid,) = caller.get("/api/payouts/transactions")["payoutTransactions"]
    assert (paid["id"], paid["amount"]) == (issued["transactionID"], 20)
    again = caller.post(ISSUE, {"rewardId": reward["id"]})
    assert again["resultInfo"]["Status"] != "Success"
    assert again["reward"] == issued
    assert caller.get("/api/payouts/transactions")["total"] == 1


def test_what_is_not_yet_eligible_waits(caller: Caller, ada: dict[str, Any]) -> None:
    body = {
        "rewardId": create(caller, ada, eligibilityDate=AHEAD)["id"],
        "recipientInfo": "paypal@example.com",
    }
    for answer in (
        caller.post(ISSUE, body),
        caller.post(ISSUE, body, overrideIneligible="false"),
    ):
        assert answer["resultInfo"]["Status"] != "Success"
        assert answer["reward"]["status"] == "Pending"
    query = {"overrideIneligible": "maybe"}
    caller.refused(400, "POST", ISSUE, json=body, params=query)
    answer = caller.post(ISSUE, body, overrideIneligible="True")
    assert answer["reward"]["status"] == "Issued"


def test_time_makes_eligible(caller: Caller, ada: dict[str, Any]) -> None:
    soon = datetime.now(UTC) + timedelta(days=2)
    reward = create(caller, ada, eligibilityDate=soon.isoformat())
    body = {"rewardId": reward["id"]}
    caller.advance(days=1)
    assert caller.post(ISSUE, body)["reward"]["status"] == "Pending"
    caller.advance(days=2)
    assert caller.post(ISSUE, body)["reward"]["status"] == "Issued"


@pytest.mark.parametrize(
    "body", [{}, [], {"rewardId": 1}, {"rewardId": "a", "note": 1}, "a"], ids=str
)
def test_a_reward_to_issue_is_named(caller: Caller, body: Any) -> None:
    caller.refused(400, "POST", ISSUE, json=body)
    caller.refused(404, "POST", ISSUE, json={"rewardId": UNKNOWN})


# Removing


@pytest.mark.parametrize("method", ["POST", "DELETE"])
@pytest.mark.parametrize("wrapped", [True, False])
def test_both_bodies_remove_both_ways(
    caller: Caller, ada: dict[str, Any], method: str, wrapped: bool
) -> None:
    one, other, kept = (create(caller, ada)["id"] for _ in range(3))
    wanted = [one, UNKNOWN, other.upper(), one]
    body = {"rewardIds": wanted} if wrapped else wanted
    results = caller.call(method, REMOVE, json=body).json()
    assert [result["rewardId"] for result in results] == wanted
    done = [result["resultInfo"]["Status"] == "Success" for result in results]
    assert done == [True, False, True, False]
    assert ids(caller) == [kept]


@pytest.mark.parametrize(
    "body", [{}, {"rewardIds": "a"}, {"rewardIds": [1]}, [{}], [None], "a", 1], ids=str
)
def test_a_removal_that_is_none_is_400(caller: Caller, body: Any) -> None:
    for method in ("POST", "DELETE"):
        caller.refused(400, method, REMOVE, json=body)


# Rules and events


def test_the_rules_of_a_program_are_a_bare_array(caller: Caller) -> None:
    rules = caller.get(RULES, programId=caller.seed["program_id"])
    assert rules
    for rule in rules:
        assert rule["programId"] == caller.seed["program_id"]
        assert rule["payoutDescription"] == "Gift card"
        assert "id" not in rule
    assert {rule["trigger"]["referralStatus"] for rule in rules} == {"approved", ""}
    caller.refused(400, "GET", RULES)
    caller.refused(404, "GET", RULES, params={"programId": UNKNOWN})


def test_the_events_of_a_reward(caller: Caller, ada: dict[str, Any]) -> None:
    with receiving() as receiver:
        for event in ("RewardAdd", "RewardUpdate", "RewardIssue", "RewardDelete"):
            body = {"target_url": f"{receiver.url}/{event}", "event": event}
            assert caller.call("POST", "/api/hooks", json=body).status_code == 201
        reward = create(caller, ada)
        same = {"rewardId": reward["id"], "payoutId": reward["payoutId"]}
        changes: list[tuple[str, str, Any]] = [
            ("RewardAdd", UPDATE, [same]),
            ("RewardUpdate", UPDATE, [{**same, "amount": 5}]),
            ("RewardIssue", ISSUE, same),
            ("RewardDelete", REMOVE, [reward["id"]]),
        ]
        for event, path, change in changes:
            caller.post(path, change)
            received = receiver.take()
            assert received.path == f"/{event}"
            assert received.body["Id"] == reward["id"]
        caller.deliveries()
        assert receiver.requests.empty()
