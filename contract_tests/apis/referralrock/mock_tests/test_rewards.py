"""The Referral Rock mock's rewards: created and listed."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.caller import done
from contract_tests.apis.referralrock.calls.common import ISSUE, REWARDS, UNKNOWN, query

AHEAD = "2125-01-31"


@pytest.fixture
def ada(caller: Caller) -> dict[str, Any]:
    return dict(caller.add_member("Ada", externalIdentifier="crm-1"))


@pytest.fixture
def dora(caller: Caller, ada: dict[str, Any]) -> dict[str, Any]:
    external = {"externalIdentifier": "order-1"}
    return dict(caller.add_referral(ada["referralCode"], "Dora", **external))


def test_a_member_gets_a_reward(caller: Caller, ada: dict[str, Any]) -> None:
    reward = caller.add_reward(ada, description="Thanks")
    kept = {
        "payoutId": caller.seed["payout_id"],
        "payoutDescription": "Gift card",
        "programId": ada["programId"],
        "programName": ada["programName"],
        "memberId": ada["id"],
        "referralId": None,
        "type": "Member",
        "recipientId": ada["id"],
        "recipientName": "Ada",
        "recipientEmailAddress": ada["email"],
        "recipientExternalIdentifier": "crm-1",
        "status": "Pending",
        "amount": 20,
        "issueDate": None,
        "description": "Thanks",
        "transactionID": None,
        "currencyCode": "USD",
        "source": "Manual",
    }
    assert {name: reward[name] for name in kept} == kept
    assert reward["createDate"] == reward["eligibilityDate"] == reward["updateDate"]
    assert caller.listed("rewards") == [reward]


def test_a_referral_gets_a_reward(
    caller: Caller, ada: dict[str, Any], dora: dict[str, Any]
) -> None:
    reward = caller.add_reward(dora, eligibilityDate=AHEAD)
    assert (reward["type"], reward["memberId"]) == ("Referral", ada["id"])
    assert reward["recipientId"] == reward["referralId"] == dora["id"]
    assert reward["recipientExternalIdentifier"] == "order-1"
    assert reward["eligibilityDate"].startswith("2125-01-31T00:00:00.0000000Z")


def test_an_item_that_names_nobody_fails_alone(
    caller: Caller, ada: dict[str, Any], dora: dict[str, Any]
) -> None:
    member = {"memberQuery": query(ada, "memberId")}
    referral = {"referralQuery": query(dora, "referralId")}
    nobody = {"memberQuery": {"primaryInfo": {"memberId": UNKNOWN}}}
    email = {"memberQuery": {"secondaryInfo": {"email": ada["email"]}}}
    who = [nobody, member, email, {}, {**member, **referral}, referral]
    new = {"amount": 20, "payoutId": caller.seed["payout_id"]}
    items = [{**one, "newReward": new} for one in who]
    items.append({**member, "newReward": {**new, "payoutId": UNKNOWN}})
    results = caller.post(REWARDS, items)
    assert done(results) == [False, True, False, False, False, True, False]
    assert done(results) == ["reward" in one for one in results]
    for name in ("memberQuery", "referralQuery"):
        assert [one.get(name) for one in results] == [one.get(name) for one in items]
    assert len(caller.listed("rewards")) == 2


def test_the_list_is_sorted_by_four_columns(
    caller: Caller, ada: dict[str, Any]
) -> None:
    ben = caller.add_member("Ben")
    caller.add_referral(ada["referralCode"], "Dora", status="approved")
    names = {caller.ids("rewards")[0]: "status"}
    for name, member in [("ben", ben), ("ada", ada)]:
        names[caller.add_reward(member)["id"]] = name
    caller.post(ISSUE, {"rewardId": next(id for id in names if names[id] == "ben")})

    def order(sort: str) -> list[str]:
        return [names[id] for id in caller.ids("rewards", sort=sort)]

    assert order("Create_Dt_Asc") == ["status", "ben", "ada"]
    assert order("Reward_Action_Desc")[0] == "status"
    assert order("Recipient_Name_Desc")[0] == "ben"
    assert order("Complete_Dt_Desc")[0] == "ben"
    for column in ("Create_Dt", "Reward_Action", "Recipient_Name", "Complete_Dt"):
        assert order(f"{column}_Desc") == order(f"{column}_Asc")[::-1]
