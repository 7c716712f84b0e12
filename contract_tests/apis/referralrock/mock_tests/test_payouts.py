"""The Referral Rock mock's payouts: kinds, what is owed, what was paid, and paying."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import UNKNOWN, Caller
from contract_tests.harness.http.receiver import receiving

KINDS, PENDING = "/api/payouts", "/api/payouts/pending"
TRANSACTIONS, REWARDS = "/api/payouts/transactions", "/api/rewards"
AHEAD = "2125-01-31"


@pytest.fixture
def owed(caller: Caller) -> dict[str, str]:
    """Ada is owed 20 and 5.1, her referral Dora 7, Ben 1 that is not yet eligible; answers who they are."""
    ada, ben = caller.add_member("Ada"), caller.add_member("Ben")
    dora = caller.add_referral(ada["referralCode"], "Dora")
    reward(caller, "member", ada["id"], amount=20)
    reward(caller, "member", ada["id"], amount=5.1)
    reward(caller, "referral", dora["id"], amount=7)
    reward(caller, "member", ben["id"], amount=1, eligibilityDate=AHEAD)
    return {"ada": ada["id"], "ben": ben["id"], "dora": dora["id"]}


def reward(caller: Caller, who: str, id: str, **fields: Any) -> None:
    item = {
        f"{who}Query": {"primaryInfo": {f"{who}Id": id}},
        "newReward": {"payoutId": caller.seed["payout_id"], **fields},
    }
    (result,) = caller.post(REWARDS, [item])
    assert result["resultInfo"]["Status"] == "Success"


def pending(caller: Caller, **query: str) -> dict[str, float]:
    """What is owed to whom."""
    answer = caller.get(PENDING, **query)
    groups = answer["payoutsPending"]
    assert (answer["total"], answer["offset"]) == (len(groups), 0)
    return {one["RecipientName"]: one["amount"] for one in groups}


def pay(caller: Caller, override: str = "false", **fields: str) -> list[Any]:
    body = {"payoutId": caller.seed["payout_id"], **fields}
    answer = caller.post(TRANSACTIONS, body, overrideIneligible=override)
    assert set(answer) == {
        "issuePayoutTransactionResults",
        "offset",
        "total",
        "message",
    }
    results = answer["issuePayoutTransactionResults"]
    assert {one["resultInfo"]["Status"] for one in results} <= {"Success"}
    return [one["payoutTransaction"] for one in results]


# Kinds


@pytest.mark.parametrize("with_id", [False, True])
def test_kinds_are_listed_with_and_without_an_id(caller: Caller, with_id: bool) -> None:
    path = f"{KINDS}/{caller.seed['payout_id']}" if with_id else KINDS
    assert caller.get(path) == {
        "payouts": [
            {
                "id": caller.seed["payout_id"],
                "payoutType": "Custom",
                "description": "Gift card",
                "payoutPrograms": [],
            }
        ],
        "offset": 0,
        "total": 1,
        "message": "",
    }
    caller.refused(404, "GET", f"{KINDS}/{UNKNOWN}")


def test_a_kind_that_is_set_up_is_listed_too(caller: Caller) -> None:
    made = caller.act("add_payout", description="Points", payout_type="Cash")
    listed = caller.get(KINDS)
    assert listed["total"] == 2
    assert listed["payouts"][1] == made
    assert (made["description"], made["payoutType"]) == ("Points", "Cash")


# Pending


def test_what_is_owed_is_grouped_by_recipient(
    caller: Caller, owed: dict[str, str]
) -> None:
    groups = caller.get(PENDING)["payoutsPending"]
    rewards = caller.listed("rewards", sort="Create_Dt_Asc", memberId=owed["ada"])
    assert groups[0] == {
        "payoutId": caller.seed["payout_id"],
        "Description": "Gift card",
        "rewardCount": 2,
        "amount": 25.1,
        "rewardsList": f"{rewards[0]['id']},{rewards[1]['id']}",
        "programId": caller.seed["program_id"],
        "programName": caller.seed["program_name"],
        "memberId": owed["ada"],
        "memberName": "Ada",
        "recipientId": owed["ada"],
        "RecipientName": "Ada",
        "RecipientType": "Member",
    }
    assert (groups[1]["RecipientType"], groups[1]["memberName"]) == ("Referral", "Ada")


def test_what_is_owed_can_be_chosen(caller: Caller, owed: dict[str, str]) -> None:
    assert pending(caller) == {"Ada": 25.1, "Dora": 7}
    assert pending(caller, includeIneligible="false") == {"Ada": 25.1, "Dora": 7}
    assert pending(caller, includeIneligible="true") == {
        "Ada": 25.1,
        "Dora": 7,
        "Ben": 1,
    }
    for name in ("recipientId", "memberId"):
        assert pending(caller, **{name: owed["ada"].upper()}) == {"Ada": 25.1}
        assert pending(caller, **{name: owed["dora"]}) == {"Dora": 7}
        assert pending(caller, **{name: UNKNOWN}) == {}
    assert pending(caller, recipientId=owed["ada"], memberId=owed["dora"]) == {}
    assert pending(caller, offset="1", count="0") == {"Ada": 25.1, "Dora": 7}
    query = {"includeIneligible": "1"}
    caller.refused(400, "GET", PENDING, params=query)


def test_issued_rewards_are_owed_no_more(caller: Caller, owed: dict[str, str]) -> None:
    (first, *_) = caller.listed("rewards", query=owed["ada"])
    caller.post("/api/rewards/issue", {"rewardId": first["id"]})
    assert pending(caller) == {"Ada": 20, "Dora": 7}


# Paying


def test_each_recipient_is_paid_with_one_transaction(
    caller: Caller, owed: dict[str, str]
) -> None:
    before = caller.get(TRANSACTIONS)
    assert (before["payoutTransactions"], before["total"]) == ([], 0)
    paid = pay(caller, note="Enjoy")
    shown = {one["recipientId"]: one["amount"] for one in paid}
    assert shown == {owed["ada"]: 25.1, owed["dora"]: 7}
    assert [one["transactionDestination"] for one in paid] == [
        "ada@example.com",
        "dora@example.com",
    ]
    assert {one["currencyCode"] for one in paid} == {"USD"}
    assert pending(caller) == {}
    issued = caller.listed("rewards", status="Issued")
    numbers = [one["id"] for one in paid]
    assert {one["transactionID"] for one in issued} == set(numbers)
    assert {one["completeNote"] for one in issued} == {"Enjoy"}
    after = caller.get(TRANSACTIONS)
    assert [one["id"] for one in after["payoutTransactions"]] == numbers[::-1]
    assert before["balance"] - after["balance"] == pytest.approx(32.1)
    assert pay(caller) == []


@pytest.mark.parametrize("name", ["recipientId", "memberId"])
def test_one_recipient_can_be_paid_alone(
    caller: Caller, owed: dict[str, str], name: str
) -> None:
    assert pay(caller, **{name: UNKNOWN}) == []
    (paid,) = pay(caller, **{name: owed["dora"]})
    assert (paid["recipientId"], paid["amount"]) == (owed["dora"], 7)
    assert pending(caller) == {"Ada": 25.1}


def test_what_is_not_yet_eligible_waits(caller: Caller, owed: dict[str, str]) -> None:
    assert pay(caller, override="false", recipientId=owed["ben"]) == []
    (paid,) = pay(caller, override="true", recipientId=owed["ben"])
    assert paid["amount"] == 1
    caller.advance(days=36_500)
    reward(caller, "member", owed["ben"], amount=2, eligibilityDate=AHEAD)
    assert [one["amount"] for one in pay(caller, recipientId=owed["ben"])] == [2]


def test_transactions_can_be_chosen(caller: Caller, owed: dict[str, str]) -> None:
    for_ada, for_dora = pay(caller)

    def chosen(**query: str) -> list[Any]:
        found: list[Any] = caller.get(TRANSACTIONS, **query)["payoutTransactions"]
        return found

    assert chosen(recipientId=owed["ada"]) == [for_ada]
    assert chosen(transactionId=for_dora["id"]) == [for_dora]
    assert chosen(recipientId=owed["ada"], transactionId=for_dora["id"]) == []
    for name in ("recipientId", "transactionId"):
        assert chosen(**{name: UNKNOWN}) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"payoutId": None},
        {"payoutId": 1},
        {"payoutId": []},
        {"recipientId": 1},
        {"memberId": {}},
        {"note": 1},
    ],
    ids=str,
)
def test_an_order_to_pay_that_is_none_is_400(
    caller: Caller, owed: dict[str, str], wrong: dict[str, Any]
) -> None:
    whole = {"payoutId": caller.seed["payout_id"], **wrong}
    body = {name: value for name, value in whole.items() if value is not None}
    caller.refused(400, "POST", TRANSACTIONS, json=body)
    caller.refused(400, "POST", TRANSACTIONS, json=[body])
    assert pending(caller) == {"Ada": 25.1, "Dora": 7}


def test_an_unknown_kind_is_404(caller: Caller, owed: dict[str, str]) -> None:
    caller.refused(404, "POST", TRANSACTIONS, json={"payoutId": UNKNOWN})
    query, body = {"overrideIneligible": "x"}, {"payoutId": caller.seed["payout_id"]}
    caller.refused(400, "POST", TRANSACTIONS, json=body, params=query)


def test_huge_sums_are_told_as_numbers(caller: Caller) -> None:
    ada = caller.add_member("Ada")
    for amount in (1.7e308, 1.7e308):
        reward(caller, "member", ada["id"], amount=amount)
    assert pending(caller)["Ada"] > 1.6e308
    assert pay(caller)[0]["amount"] > 1.6e308
    assert caller.get(TRANSACTIONS)["balance"] < -1.6e308


def test_every_reward_paid_is_told(caller: Caller, owed: dict[str, str]) -> None:
    with receiving() as receiver:
        hook = {"target_url": receiver.url, "event": "RewardIssue"}
        caller.post("/api/hooks", hook, status=201)
        paid = pay(caller)
        bodies = [receiver.take().body for _ in range(3)]
        caller.deliveries()
        assert receiver.requests.empty()
    assert sorted(one["Amount"] for one in bodies) == [5.1, 7, 20]
    assert {one["TransactionID"] for one in bodies} == {one["id"] for one in paid}
