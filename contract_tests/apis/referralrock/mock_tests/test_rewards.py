"""The Referral Rock mock's rewards: created and listed."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import UNKNOWN, Caller

REWARDS, ISSUE, AHEAD = "/api/rewards", "/api/rewards/issue", "2125-01-31"


@pytest.fixture
def ada(caller: Caller) -> dict[str, Any]:
    return dict(caller.add_member("Ada", externalIdentifier="crm-1"))


def of_member(member: dict[str, Any]) -> dict[str, Any]:
    return {"memberQuery": {"primaryInfo": {"memberId": member["id"]}}}


def of_referral(referral: dict[str, Any]) -> dict[str, Any]:
    return {"referralQuery": {"primaryInfo": {"referralId": referral["id"]}}}


def new(caller: Caller, **fields: Any) -> dict[str, Any]:
    return {"amount": 20, "payoutId": caller.seed["payout_id"], **fields}


def create(caller: Caller, recipient: dict[str, Any], **fields: Any) -> dict[str, Any]:
    item = {**recipient, "newReward": new(caller, **fields)}
    (result,) = caller.post(REWARDS, [item])
    assert result["resultInfo"]["Status"] == "Success"
    reward: dict[str, Any] = result["reward"]
    return reward


def ids(caller: Caller, **query: Any) -> list[str]:
    return [one["id"] for one in caller.listed("rewards", **query)]


# Creating


def test_a_member_gets_a_reward(caller: Caller, ada: dict[str, Any]) -> None:
    reward = create(caller, of_member(ada), description="Thanks")
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


def test_a_referral_gets_a_reward(caller: Caller, ada: dict[str, Any]) -> None:
    dora = caller.add_referral(
        ada["referralCode"], "Dora", externalIdentifier="order-1"
    )
    reward = create(caller, of_referral(dora), eligibilityDate=AHEAD)
    assert (reward["type"], reward["memberId"]) == ("Referral", ada["id"])
    assert reward["recipientId"] == reward["referralId"] == dora["id"]
    assert reward["recipientExternalIdentifier"] == "order-1"
    assert reward["eligibilityDate"].startswith("2125-01-31T00:00:00.0000000Z")


def test_an_item_that_names_nobody_fails_alone(
    caller: Caller, ada: dict[str, Any]
) -> None:
    dora = caller.add_referral(ada["referralCode"], "Dora")
    nobody = {"memberQuery": {"primaryInfo": {"memberId": UNKNOWN}}}
    email = {"memberQuery": {"secondaryInfo": {"email": ada["email"]}}}
    both = {**of_member(ada), **of_referral(dora)}
    who = [nobody, of_member(ada), email, {}, both, of_referral(dora)]
    items = [{**one, "newReward": new(caller)} for one in who]
    items.append({**of_member(ada), "newReward": new(caller, payoutId=UNKNOWN)})
    results = caller.post(REWARDS, items)
    done = [one["resultInfo"]["Status"] == "Success" for one in results]
    assert done == [False, True, False, False, False, True, False]
    assert [one.get("memberQuery") for one in results] == [
        one.get("memberQuery") for one in items
    ]
    assert [one["referralQuery"] for one in results] == [
        one.get("referralQuery") for one in items
    ]
    assert ["reward" in one for one in results] == done
    assert caller.get(REWARDS)["total"] == 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"newReward": None},
        {"newReward": {}},
        {"newReward": {"amount": 20}},
        {"newReward": {"payoutId": UNKNOWN}},
        {"newReward": {"payoutId": UNKNOWN, "amount": "20"}},
        {"newReward": {"payoutId": 1, "amount": 20}},
        {"newReward": {"payoutId": "a", "amount": 20, "eligibilityDate": "soon"}},
        {"newReward": {"payoutId": "a", "amount": 20, "description": 1}},
        {"memberQuery": "ADA20"},
        {"memberQuery": {"primaryInfo": {"memberId": 1}}},
        {"referralQuery": {"primaryInfo": 1}},
    ],
    ids=str,
)
def test_one_bad_item_refuses_the_whole_call(
    caller: Caller, ada: dict[str, Any], wrong: dict[str, Any]
) -> None:
    good = {**of_member(ada), "newReward": new(caller)}
    bad = {
        name: value for name, value in {**good, **wrong}.items() if value is not None
    }
    caller.refused(400, "POST", REWARDS, json=[good, bad])
    caller.refused(400, "POST", REWARDS, json=good)
    assert ids(caller) == []


# Listing


def test_filters_narrow_the_list(caller: Caller, ada: dict[str, Any]) -> None:
    ben = caller.add_member("Ben")
    dora = caller.add_referral(
        ada["referralCode"], "Dora", externalIdentifier="order-1"
    )
    for_ada = create(caller, of_member(ada))["id"]
    for_ben = create(caller, of_member(ben))["id"]
    for_dora = create(caller, of_referral(dora))["id"]
    caller.post(ISSUE, {"rewardId": for_ben})
    everything = [for_dora, for_ben, for_ada]
    assert ids(caller) == everything
    for text in (ada["programId"], ada["programName"], ada["programTitle"]):
        assert ids(caller, programId=text) == everything
    assert ids(caller, memberId=ada["id"]) == [for_dora, for_ada]
    for text in (ada["email"], ada["id"], "crm-1", ada["referralCode"], for_ada):
        assert ids(caller, query=text) == [for_ada]
    for text in (dora["email"], dora["id"], "order-1"):
        assert ids(caller, query=text) == [for_dora]
    assert ids(caller, status="Issued") == [for_ben]
    assert ids(caller, status="Pending") == [for_dora, for_ada]
    assert ids(caller, dateTo="2001-01-31") == []
    for name in ("programId", "query", "memberId"):
        assert ids(caller, **{name: UNKNOWN}) == []
    page = caller.get(REWARDS, offset=1, count=1)
    assert (page["offset"], page["total"], page["message"]) == (1, 3, "")
    assert [one["id"] for one in page["rewards"]] == [for_ben]


def test_the_list_is_sorted_by_four_columns(
    caller: Caller, ada: dict[str, Any]
) -> None:
    ben = caller.add_member("Ben")
    caller.add_referral(ada["referralCode"], "Dora", status="approved")
    names = {ids(caller)[0]: "status"}
    for name, member in [("ben", ben), ("ada", ada)]:
        names[create(caller, of_member(member))["id"]] = name
    caller.post(ISSUE, {"rewardId": next(id for id in names if names[id] == "ben")})

    def order(sort: str) -> list[str]:
        return [names[id] for id in ids(caller, sort=sort)]

    assert order("Create_Dt_Asc") == ["status", "ben", "ada"]
    assert order("Reward_Action_Desc")[0] == "status"
    assert order("Recipient_Name_Desc")[0] == "ben"
    assert order("Complete_Dt_Desc")[0] == "ben"
    for column in ("Create_Dt", "Reward_Action", "Recipient_Name", "Complete_Dt"):
        assert order(f"{column}_Desc") == order(f"{column}_Asc")[::-1]


@pytest.mark.parametrize(
    "query",
    [
        {"memberId": "ADA20"},
        {"status": "pending"},
        {"sort": "Amount_Asc"},
        {"offset": "a"},
        {"dateFrom": "a"},
    ],
    ids=str,
)
def test_a_query_that_is_none_is_400(caller: Caller, query: dict[str, str]) -> None:
    assert next(iter(query)) in caller.refused(400, "GET", REWARDS, params=query)
