"""The Referral Rock mock's payouts: kinds, what is owed, what was paid, and paying."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.caller import done
from contract_tests.apis.referralrock.calls.common import (
    PAYOUTS,
    PENDING,
    TRANSACTIONS,
    UNKNOWN,
)
from contract_tests.harness.http.receiver import Receiver

AHEAD = "2125-01-31"


class Owed(NamedTuple):
    """Ada is owed 20 and 5.1, her referral Dora 7, Ben 1 that is not yet eligible."""

    ada: Any
    ben: Any
    dora: Any


@pytest.fixture
def owed(caller: Caller) -> Owed:
    ada, ben = caller.add_member("Ada"), caller.add_member("Ben")
    dora = caller.add_referral(ada["referralCode"], "Dora")
    for one, amount in ((ada, 20), (ada, 5.1), (dora, 7)):
        caller.add_reward(one, amount)
    caller.add_reward(ben, 1, eligibilityDate=AHEAD)
    return Owed(ada, ben, dora)


def pending(caller: Caller, **query: str) -> dict[str, float]:
    """The sums that are owed, by the name of the recipient."""
    answer = caller.get(PENDING, **query)
    groups = answer["payoutsPending"]
    assert (answer["total"], answer["offset"]) == (len(groups), 0)
    return {one["RecipientName"]: one["amount"] for one in groups}


def pay(caller: Caller, override: str = "False", **fields: str) -> list[Any]:
    body = {"payoutId": caller.seed["payout_id"], **fields}
    answer = caller.post(TRANSACTIONS, body, overrideIneligible=override)
    results = answer.pop("issuePayoutTransactionResults")
    assert set(answer) == {"offset", "total", "message"}
    assert all(done(results))
    return [one["payoutTransaction"] for one in results]


# Kinds


@pytest.mark.parametrize("with_id", [False, True])
def test_kinds_are_listed_with_and_without_an_id(caller: Caller, with_id: bool) -> None:
    path = f"{PAYOUTS}/{caller.seed['payout_id']}" if with_id else PAYOUTS
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
    caller.refused(404, "GET", f"{PAYOUTS}/{UNKNOWN}")


def test_a_kind_that_is_set_up_is_listed_too(caller: Caller) -> None:
    made = caller.act("add_payout", description="Points", payout_type="Cash")
    listed = caller.get(PAYOUTS)
    assert listed["total"] == 2
    assert listed["payouts"][1] == made
    assert (made["description"], made["payoutType"]) == ("Points", "Cash")


def test_what_is_owed_is_grouped_by_recipient(caller: Caller, owed: Owed) -> None:
    groups = caller.get(PENDING)["payoutsPending"]
    rewards = caller.listed("rewards", sort="Create_Dt_Asc", memberId=owed.ada["id"])
    assert groups[0] == {
        "payoutId": caller.seed["payout_id"],
        "Description": "Gift card",
        "rewardCount": 2,
        "amount": 25.1,
        "rewardsList": f"{rewards[0]['id']},{rewards[1]['id']}",
        "programId": caller.seed["program_id"],
        "programName": caller.seed["program_name"],
        "memberId": owed.ada["id"],
        "memberName": "Ada",
        "recipientId": owed.ada["id"],
        "RecipientName": "Ada",
        "RecipientType": "Member",
    }
    assert (groups[1]["RecipientType"], groups[1]["memberName"]) == ("Referral", "Ada")


# Paying


def test_each_recipient_is_paid_with_one_transaction(
    caller: Caller, owed: Owed
) -> None:
    before = caller.get(TRANSACTIONS)
    assert (before["payoutTransactions"], before["total"]) == ([], 0)
    paid = pay(caller, note="Enjoy")
    shown = {one["recipientId"]: one["amount"] for one in paid}
    assert shown == {owed.ada["id"]: 25.1, owed.dora["id"]: 7}
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
def test_one_recipient_can_be_paid_alone(caller: Caller, owed: Owed, name: str) -> None:
    assert pay(caller, **{name: UNKNOWN}) == []
    (paid,) = pay(caller, **{name: owed.dora["id"]})
    assert (paid["recipientId"], paid["amount"]) == (owed.dora["id"], 7)
    assert pending(caller) == {"Ada": 25.1}


def test_huge_sums_are_told_as_numbers(caller: Caller) -> None:
    ada = caller.add_member("Ada")
    for amount in (1.7e308, 1.7e308):
        caller.add_reward(ada, amount=amount)
    assert pending(caller)["Ada"] > 1.6e308
    assert pay(caller)[0]["amount"] > 1.6e308
    assert caller.get(TRANSACTIONS)["balance"] < -1.6e308


def test_every_reward_paid_is_told(
    caller: Caller, owed: Owed, receiver: Receiver
) -> None:
    caller.subscribe(receiver.url, "RewardIssue")
    paid = pay(caller)
    caller.deliveries()
    bodies = [receiver.take().body for _ in range(receiver.requests.qsize())]
    assert sorted(one["Amount"] for one in bodies) == [5.1, 7, 20]
    assert {one["TransactionID"] for one in bodies} == {one["id"] for one in paid}
