"""The Referral Rock mock's rewards: changed, issued and removed; the rules of a program."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.referralrock.caller import DAY, ReferralRock
from contract_tests.harness.http.receiver import receiving

REWARDS, RULES = "/api/rewards", "/api/rewardrules"
UPDATE, ISSUE, REMOVE = f"{REWARDS}/update", f"{REWARDS}/issue", f"{REWARDS}/remove"
AHEAD, BEHIND = "2125-01-31", "2026-01-09T01:16:59.3936863Z"
NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def ada(rock: ReferralRock) -> dict[str, Any]:
    return dict(rock.add_member("Ada", externalIdentifier="crm-1"))


def create(rock: ReferralRock, member: dict[str, Any], **fields: Any) -> dict[str, Any]:
    new = {"amount": 20, "payoutId": rock.seed["payout_id"], **fields}
    query = {"primaryInfo": {"memberId": member["id"]}}
    (result,) = rock.post(REWARDS, [{"memberQuery": query, "newReward": new}])
    return dict(result["reward"])


def ids(rock: ReferralRock, **query: Any) -> list[str]:
    return [one["id"] for one in rock.get(REWARDS, **query)["rewards"]]


# Changing


def test_a_reward_changes_what_is_sent(rock: ReferralRock, ada: dict[str, Any]) -> None:
    reward = create(rock, ada, description="Thanks")
    same = {"rewardId": reward["id"], "payoutId": reward["payoutId"]}
    answer = rock.post(UPDATE, [{**same, "amount": 30, "eligibilityDate": BEHIND}])
    changed = answer["reward"]
    assert set(answer) == {"reward", "message"}
    assert changed == {
        **reward,
        "amount": 30,
        "eligibilityDate": "2026-01-09T01:16:59.3936860Z",
        "updateDate": changed["updateDate"],
    }
    assert changed["updateDate"] > reward["updateDate"]
    answer = rock.post(UPDATE, [{**same, "eligibilityDate": ""}])
    assert answer["reward"]["eligibilityDate"] == changed["eligibilityDate"]


def test_good_items_change_beside_unknown_ones(
    rock: ReferralRock, ada: dict[str, Any]
) -> None:
    reward = create(rock, ada)
    good = {"rewardId": reward["id"], "payoutId": reward["payoutId"], "amount": 5}
    unknown = {**good, "rewardId": NOBODY}
    kindless = {**good, "payoutId": NOBODY, "amount": 6}
    answer = rock.post(UPDATE, [good, unknown, kindless])
    assert answer["reward"]["amount"] == 5
    assert answer["message"].count(NOBODY) == 2
    rock.refused(404, "POST", UPDATE, json=[unknown])
    rock.refused(404, "POST", UPDATE, json=[kindless])
    rock.refused(404, "POST", UPDATE, json=[])


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
    rock: ReferralRock, ada: dict[str, Any], wrong: dict[str, Any]
) -> None:
    reward = create(rock, ada)
    good = {"rewardId": reward["id"], "payoutId": reward["payoutId"], "amount": 5}
    bad = {
        name: value for name, value in {**good, **wrong}.items() if value is not None
    }
    rock.refused(400, "POST", UPDATE, json=[good, bad])
    rock.refused(400, "POST", UPDATE, json=good)
    assert rock.get(REWARDS)["rewards"] == [reward]


# Issuing


def test_a_reward_is_issued_once(rock: ReferralRock, ada: dict[str, Any]) -> None:
    reward = create(rock, ada)
    answer = rock.post(ISSUE, {"rewardId": reward["id"], "note": "Enjoy"})
    issued = answer["reward"]
    assert answer["resultInfo"] == {"Status": "Success", "Message": None}
    assert (issued["status"], issued["completeNote"]) == ("Issued", "Enjoy")
    assert issued["issueDate"] == issued["updateDate"] > reward["createDate"]
    (paid,) = rock.get("/api/payouts/transactions")["payoutTransactions"]
    assert (paid["id"], paid["amount"]) == (issued["transactionID"], 20)
    again = rock.post(ISSUE, {"rewardId": reward["id"]})
    assert again["resultInfo"]["Status"] != "Success"
    assert again["reward"] == issued
    assert rock.get("/api/payouts/transactions")["total"] == 1


def test_what_is_not_yet_eligible_waits(
    rock: ReferralRock, ada: dict[str, Any]
) -> None:
    body = {
        "rewardId": create(rock, ada, eligibilityDate=AHEAD)["id"],
        "recipientInfo": "paypal@example.com",
    }
    for answer in (
        rock.post(ISSUE, body),
        rock.post(ISSUE, body, overrideIneligible="false"),
    ):
        assert answer["resultInfo"]["Status"] != "Success"
        assert answer["reward"]["status"] == "Pending"
    query = {"overrideIneligible": "maybe"}
    rock.refused(400, "POST", ISSUE, json=body, params=query)
    answer = rock.post(ISSUE, body, overrideIneligible="True")
    assert answer["reward"]["status"] == "Issued"


def test_time_makes_eligible(rock: ReferralRock, ada: dict[str, Any]) -> None:
    soon = datetime.now(UTC) + timedelta(days=2)
    reward = create(rock, ada, eligibilityDate=soon.isoformat())
    body = {"rewardId": reward["id"]}
    rock.advance(DAY)
    assert rock.post(ISSUE, body)["reward"]["status"] == "Pending"
    rock.advance(2 * DAY)
    assert rock.post(ISSUE, body)["reward"]["status"] == "Issued"


@pytest.mark.parametrize(
    "body", [{}, [], {"rewardId": 1}, {"rewardId": "a", "note": 1}, "a"], ids=str
)
def test_a_reward_to_issue_is_named(rock: ReferralRock, body: Any) -> None:
    rock.refused(400, "POST", ISSUE, json=body)
    rock.refused(404, "POST", ISSUE, json={"rewardId": NOBODY})


# Removing


@pytest.mark.parametrize("method", ["POST", "DELETE"])
@pytest.mark.parametrize("wrapped", [True, False])
def test_both_bodies_remove_both_ways(
    rock: ReferralRock, ada: dict[str, Any], method: str, wrapped: bool
) -> None:
    one, other, kept = (create(rock, ada)["id"] for _ in range(3))
    wanted = [one, NOBODY, other.upper(), one]
    body = {"rewardIds": wanted} if wrapped else wanted
    results = rock.call(method, REMOVE, json=body).json()
    assert [result["rewardId"] for result in results] == wanted
    done = [result["resultInfo"]["Status"] == "Success" for result in results]
    assert done == [True, False, True, False]
    assert ids(rock) == [kept]


@pytest.mark.parametrize(
    "body", [{}, {"rewardIds": "a"}, {"rewardIds": [1]}, [{}], [None], "a", 1], ids=str
)
def test_a_removal_that_is_none_is_400(rock: ReferralRock, body: Any) -> None:
    for method in ("POST", "DELETE"):
        rock.refused(400, method, REMOVE, json=body)


# Rules and events


def test_the_rules_of_a_program_are_a_bare_array(rock: ReferralRock) -> None:
    rules = rock.get(RULES, programId=rock.seed["program_id"])
    assert rules
    for rule in rules:
        assert rule["programId"] == rock.seed["program_id"]
        assert rule["payoutDescription"] == "Gift card"
        assert "id" not in rule
    assert {rule["trigger"]["referralStatus"] for rule in rules} == {"approved", ""}
    rock.refused(400, "GET", RULES)
    rock.refused(404, "GET", RULES, params={"programId": NOBODY})


def test_the_events_of_a_reward(rock: ReferralRock, ada: dict[str, Any]) -> None:
    with receiving() as receiver:
        for event in ("RewardAdd", "RewardUpdate", "RewardIssue", "RewardDelete"):
            body = {"target_url": f"{receiver.url}/{event}", "event": event}
            assert rock.call("POST", "/api/hooks", json=body).status_code == 201
        reward = create(rock, ada)
        same = {"rewardId": reward["id"], "payoutId": reward["payoutId"]}
        changes: list[tuple[str, str, Any]] = [
            ("RewardAdd", UPDATE, [same]),
            ("RewardUpdate", UPDATE, [{**same, "amount": 5}]),
            ("RewardIssue", ISSUE, same),
            ("RewardDelete", REMOVE, [reward["id"]]),
        ]
        for event, path, change in changes:
            rock.post(path, change)
            received = receiver.take()
            assert received.path == f"/{event}"
            assert received.body["Id"] == reward["id"]
        rock.act("read_deliveries")
        assert receiver.requests.empty()
