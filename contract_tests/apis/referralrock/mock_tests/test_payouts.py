"""The Referral Rock mock's payouts: kinds, what is owed, what was paid, and paying."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.caller import DAY, ReferralRock
from contract_tests.harness.http.receiver import receiving

KINDS, PENDING = "/api/payouts", "/api/payouts/pending"
TRANSACTIONS, REWARDS = "/api/payouts/transactions", "/api/rewards"
AHEAD = "2125-01-31"
NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def owed(rock: ReferralRock) -> dict[str, str]:
    """Ada is owed 20 and 5.1, her referral Dora 7, Ben 1 that is not yet eligible; answers who they are."""
    ada, ben = rock.add_member("Ada"), rock.add_member("Ben")
    dora = rock.add_referral(ada["referralCode"], "Dora")
    reward(rock, "member", ada["id"], amount=20)
    reward(rock, "member", ada["id"], amount=5.1)
    reward(rock, "referral", dora["id"], amount=7)
    reward(rock, "member", ben["id"], amount=1, eligibilityDate=AHEAD)
    return {"ada": ada["id"], "ben": ben["id"], "dora": dora["id"]}


def reward(rock: ReferralRock, who: str, id: str, **fields: Any) -> None:
    item = {
        f"{who}Query": {"primaryInfo": {f"{who}Id": id}},
        "newReward": {"payoutId": rock.seed["payout_id"], **fields},
    }
    (result,) = rock.post(REWARDS, [item])
    assert result["resultInfo"]["Status"] == "Success"


def pending(rock: ReferralRock, **query: str) -> dict[str, float]:
    """What is owed to whom."""
    answer = rock.get(PENDING, **query)
    groups = answer["payoutsPending"]
    assert (answer["total"], answer["offset"]) == (len(groups), 0)
    return {one["RecipientName"]: one["amount"] for one in groups}


def pay(rock: ReferralRock, override: str = "false", **fields: str) -> list[Any]:
    body = {"payoutId": rock.seed["payout_id"], **fields}
    answer = rock.post(TRANSACTIONS, body, overrideIneligible=override)
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
def test_kinds_are_listed_with_and_without_an_id(
    rock: ReferralRock, with_id: bool
) -> None:
    path = f"{KINDS}/{rock.seed['payout_id']}" if with_id else KINDS
    assert rock.get(path) == {
        "payouts": [
            {
                "id": rock.seed["payout_id"],
                "payoutType": "Custom",
                "description": "Gift card",
                "payoutPrograms": [],
            }
        ],
        "offset": 0,
        "total": 1,
        "message": "",
    }
    rock.refused(404, "GET", f"{KINDS}/{NOBODY}")


def test_a_kind_that_is_set_up_is_listed_too(rock: ReferralRock) -> None:
    made = rock.act("add_payout", description="Points", payout_type="Cash")
    listed = rock.get(KINDS)
    assert listed["total"] == 2
    assert listed["payouts"][1] == made
    assert (made["description"], made["payoutType"]) == ("Points", "Cash")


# Pending


def test_what_is_owed_is_grouped_by_recipient(
    rock: ReferralRock, owed: dict[str, str]
) -> None:
    groups = rock.get(PENDING)["payoutsPending"]
    rewards = rock.get(REWARDS, sort="Create_Dt_Asc", memberId=owed["ada"])["rewards"]
    assert groups[0] == {
        "payoutId": rock.seed["payout_id"],
        "Description": "Gift card",
        "rewardCount": 2,
        "amount": 25.1,
        "rewardsList": f"{rewards[0]['id']},{rewards[1]['id']}",
        "programId": rock.seed["program_id"],
        "programName": rock.seed["program_name"],
        "memberId": owed["ada"],
        "memberName": "Ada",
        "recipientId": owed["ada"],
        "RecipientName": "Ada",
        "RecipientType": "Member",
    }
    assert (groups[1]["RecipientType"], groups[1]["memberName"]) == ("Referral", "Ada")


def test_what_is_owed_can_be_chosen(rock: ReferralRock, owed: dict[str, str]) -> None:
    assert pending(rock) == {"Ada": 25.1, "Dora": 7}
    assert pending(rock, includeIneligible="false") == {"Ada": 25.1, "Dora": 7}
    assert pending(rock, includeIneligible="true") == {"Ada": 25.1, "Dora": 7, "Ben": 1}
    for name in ("recipientId", "memberId"):
        assert pending(rock, **{name: owed["ada"].upper()}) == {"Ada": 25.1}
        assert pending(rock, **{name: owed["dora"]}) == {"Dora": 7}
        assert pending(rock, **{name: NOBODY}) == {}
    assert pending(rock, recipientId=owed["ada"], memberId=owed["dora"]) == {}
    assert pending(rock, offset="1", count="0") == {"Ada": 25.1, "Dora": 7}
    query = {"includeIneligible": "1"}
    rock.refused(400, "GET", PENDING, params=query)


def test_issued_rewards_are_owed_no_more(
    rock: ReferralRock, owed: dict[str, str]
) -> None:
    (first, *_) = rock.get(REWARDS, query=owed["ada"])["rewards"]
    rock.post("/api/rewards/issue", {"rewardId": first["id"]})
    assert pending(rock) == {"Ada": 20, "Dora": 7}


# Paying


def test_each_recipient_is_paid_with_one_transaction(
    rock: ReferralRock, owed: dict[str, str]
) -> None:
    before = rock.get(TRANSACTIONS)
    assert (before["payoutTransactions"], before["total"]) == ([], 0)
    paid = pay(rock, note="Enjoy")
    shown = {one["recipientId"]: one["amount"] for one in paid}
    assert shown == {owed["ada"]: 25.1, owed["dora"]: 7}
    assert [one["transactionDestination"] for one in paid] == [
        "ada@example.com",
        "dora@example.com",
    ]
    assert {one["currencyCode"] for one in paid} == {"USD"}
    assert pending(rock) == {}
    issued = rock.get(REWARDS, status="Issued")["rewards"]
    numbers = [one["id"] for one in paid]
    assert {one["transactionID"] for one in issued} == set(numbers)
    assert {one["completeNote"] for one in issued} == {"Enjoy"}
    after = rock.get(TRANSACTIONS)
    assert [one["id"] for one in after["payoutTransactions"]] == numbers[::-1]
    assert before["balance"] - after["balance"] == pytest.approx(32.1)
    assert pay(rock) == []


@pytest.mark.parametrize("name", ["recipientId", "memberId"])
def test_one_recipient_can_be_paid_alone(
    rock: ReferralRock, owed: dict[str, str], name: str
) -> None:
    assert pay(rock, **{name: NOBODY}) == []
    (paid,) = pay(rock, **{name: owed["dora"]})
    assert (paid["recipientId"], paid["amount"]) == (owed["dora"], 7)
    assert pending(rock) == {"Ada": 25.1}


def test_what_is_not_yet_eligible_waits(
    rock: ReferralRock, owed: dict[str, str]
) -> None:
    assert pay(rock, override="false", recipientId=owed["ben"]) == []
    (paid,) = pay(rock, override="true", recipientId=owed["ben"])
    assert paid["amount"] == 1
    rock.advance(36_500 * DAY)
    reward(rock, "member", owed["ben"], amount=2, eligibilityDate=AHEAD)
    assert [one["amount"] for one in pay(rock, recipientId=owed["ben"])] == [2]


def test_transactions_can_be_chosen(rock: ReferralRock, owed: dict[str, str]) -> None:
    for_ada, for_dora = pay(rock)

    def chosen(**query: str) -> list[Any]:
        found: list[Any] = rock.get(TRANSACTIONS, **query)["payoutTransactions"]
        return found

    assert chosen(recipientId=owed["ada"]) == [for_ada]
    assert chosen(transactionId=for_dora["id"]) == [for_dora]
    assert chosen(recipientId=owed["ada"], transactionId=for_dora["id"]) == []
    for name in ("recipientId", "transactionId"):
        assert chosen(**{name: NOBODY}) == []


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
    rock: ReferralRock, owed: dict[str, str], wrong: dict[str, Any]
) -> None:
    whole = {"payoutId": rock.seed["payout_id"], **wrong}
    body = {name: value for name, value in whole.items() if value is not None}
    rock.refused(400, "POST", TRANSACTIONS, json=body)
    rock.refused(400, "POST", TRANSACTIONS, json=[body])
    assert pending(rock) == {"Ada": 25.1, "Dora": 7}


def test_an_unknown_kind_is_404(rock: ReferralRock, owed: dict[str, str]) -> None:
    rock.refused(404, "POST", TRANSACTIONS, json={"payoutId": NOBODY})
    query, body = {"overrideIneligible": "x"}, {"payoutId": rock.seed["payout_id"]}
    rock.refused(400, "POST", TRANSACTIONS, json=body, params=query)


def test_huge_sums_are_told_as_numbers(rock: ReferralRock) -> None:
    ada = rock.add_member("Ada")
    for amount in (1.7e308, 1.7e308):
        reward(rock, "member", ada["id"], amount=amount)
    assert pending(rock)["Ada"] > 1.6e308
    assert pay(rock)[0]["amount"] > 1.6e308
    assert rock.get(TRANSACTIONS)["balance"] < -1.6e308


def test_every_reward_paid_is_told(rock: ReferralRock, owed: dict[str, str]) -> None:
    with receiving() as receiver:
        hook = {"target_url": receiver.url, "event": "RewardIssue"}
        rock.post("/api/hooks", hook, status=201)
        paid = pay(rock)
        bodies = [receiver.take().body for _ in range(3)]
        rock.act("read_deliveries")
        assert receiver.requests.empty()
    assert sorted(one["Amount"] for one in bodies) == [5.1, 7, 20]
    assert {one["TransactionID"] for one in bodies} == {one["id"] for one in paid}
