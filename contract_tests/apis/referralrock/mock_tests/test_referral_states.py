"""The Referral Rock mock's referrals: what they do, which states they come into, and what follows from it."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import UNKNOWN, Caller
from contract_tests.harness.http.receiver import receiving

LIST, UPDATE = "/api/referrals", "/api/referral/update"
STATUS, REMOVE = "/api/referrals/status", "/api/referral/remove"
ACTION = "/api/referralaction"


@pytest.fixture
def dora(caller: Caller) -> dict[str, Any]:
    code = caller.add_member("Ada")["referralCode"]
    return dict(caller.add_referral(code, "Dora", note="VIP"))


def by_id(referral: dict[str, Any]) -> dict[str, Any]:
    return {"primaryInfo": {"referralId": referral["id"]}}


def listed(caller: Caller) -> list[Any]:
    referrals: list[Any] = caller.listed("referrals")
    return referrals


# Actions


@pytest.mark.parametrize("field", ["id", "email", "externalIdentifier"])
def test_an_action_earns_the_member_a_percentage(caller: Caller, field: str) -> None:
    ada = caller.add_member("Ada")
    dora = caller.add_referral(
        ada["referralCode"], "Dora", externalIdentifier="order-1"
    )
    answer = caller.call(
        "POST", ACTION, json={"amount": 59.9, "referralQuery": dora[field]}
    )
    assert (answer.status_code, answer.content) == (200, b"")
    (reward,) = caller.listed("rewards")
    assert (reward["amount"], reward["source"]) == (5.99, "Referral Action")
    assert (reward["recipientId"], reward["referralId"]) == (ada["id"], dora["id"])
    assert (reward["status"], reward["type"]) == ("Pending", "Member")
    assert reward["referralDisplayName"] == "Dora"


def test_an_action_with_a_known_identifier_counts_once(caller: Caller) -> None:
    dora = caller.add_referral(caller.add_member("Ada")["referralCode"], "Dora")
    action = {"amount": 100, "referralQuery": dora["id"]}
    for identifier in ({}, {}, *[{"externalIdentifier": "again-1"}] * 3):
        answer = caller.call("POST", ACTION, json={**action, **identifier})
        assert answer.status_code == 200
    assert caller.get("/api/rewards")["total"] == 3


def test_an_action_needs_amount_and_one_referral(caller: Caller) -> None:
    code = caller.add_member("Ada")["referralCode"]
    dora = caller.add_referral(code, "Dora")
    whole = {"amount": 1, "referralQuery": dora["email"]}
    for name in whole:
        rest = {key: value for key, value in whole.items() if key != name}
        assert name in caller.refused(400, "POST", ACTION, json=rest)
    for name, wrong in [("amount", "1"), ("referralQuery", {}), ("programQuery", 1)]:
        caller.refused(400, "POST", ACTION, json={**whole, name: wrong})
    for absent in ({"referralQuery": "none"}, {"programQuery": "none"}):
        caller.refused(404, "POST", ACTION, json={**whole, **absent})
    assert caller.get("/api/rewards")["total"] == 0
    program = {"programQuery": dora["programTitle"]}
    assert caller.call("POST", ACTION, json={**whole, **program}).status_code == 200
    caller.add_referral(code, "Dora")
    assert "2 referrals" in caller.refused(400, "POST", ACTION, json=whole)
    assert caller.get("/api/rewards")["total"] == 1


# States


def test_states_leave_their_dates(caller: Caller, dora: dict[str, Any]) -> None:
    for state in ("qualified", "approved", "denied"):
        change = {"query": by_id(dora), "referral": {"status": state}}
        (result,) = caller.post(UPDATE, [change])
        assert result["referral"]["status"] == state
    assert dora["createDate"] < result["referral"]["qualifiedDate"]
    assert result["referral"]["qualifiedDate"] < result["referral"]["approvedDate"]


@pytest.mark.parametrize("state", ["pending", "qualified", "approved", "denied"])
def test_the_older_call_sets_the_state_too(
    caller: Caller, dora: dict[str, Any], state: str
) -> None:
    fields = {"amount": 5, "publicNote": "Hello", "programId": dora["programName"]}
    body = {"referralId": dora["id"], "status": state, **fields}
    answer = caller.call("POST", STATUS, json=body)
    assert (answer.status_code, answer.content) == (200, b"")
    (now,) = listed(caller)
    assert (now["status"], now["amount"], now["publicNote"]) == (state, 5, "Hello")
    assert now["note"] == "VIP"


def test_the_older_call_needs_a_referral_and_a_state(
    caller: Caller, dora: dict[str, Any]
) -> None:
    whole = {"referralId": dora["id"], "status": "approved"}
    for name in whole:
        rest = {key: value for key, value in whole.items() if key != name}
        assert name in caller.refused(400, "POST", STATUS, json=rest)
    for wrong in ({"status": "Approved"}, {"amount": "5"}, {"publicNote": 1}):
        caller.refused(400, "POST", STATUS, json={**whole, **wrong})
    for absent in ({"referralId": UNKNOWN}, {"programId": UNKNOWN}):
        caller.refused(404, "POST", STATUS, json={**whole, **absent})
    assert listed(caller) == [dora]


def test_an_approval_rewards_the_member_once(
    caller: Caller, dora: dict[str, Any]
) -> None:
    for state in ("qualified", "approved", "denied", "approved"):
        body = {"referralId": dora["id"], "status": state}
        caller.call("POST", STATUS, json=body).raise_for_status()
    (reward,) = caller.listed("rewards")
    assert (reward["amount"], reward["source"]) == (20, "Status Based")
    assert reward["recipientId"] == dora["referringMemberId"]
    assert reward["referralId"] == dora["id"]
    rule = caller.get("/api/rewardrules", programId=dora["programId"])[0]
    assert reward["programRewardRuleId"] == rule["ruleId"]
    caller.add_referral(dora["memberReferralCode"], "Emil", status="approved")
    assert caller.get("/api/rewards")["total"] == 2


# Events


def test_the_events_of_a_referral(caller: Caller) -> None:
    code = caller.add_member("Ada")["referralCode"]
    with receiving() as receiver:
        for event in (
            "ReferralAdd",
            "ReferralUpdate",
            "ReferralStatusChange",
            "ReferralDelete",
            "RewardAdd",
        ):
            body = {"target_url": f"{receiver.url}/{event}", "event": event}
            assert caller.call("POST", "/api/hooks", json=body).status_code == 201

        def told(*expected: str) -> None:
            names, seen = sorted(expected), []
            caller.deliveries()
            while not receiver.requests.empty():
                seen.append(receiver.take().path.strip("/"))
            assert sorted(seen) == names

        dora = caller.add_referral(code, "Dora")
        told("ReferralAdd")
        query = by_id(dora)
        caller.post(UPDATE, [{"query": query, "referral": {"note": "x"}}])
        told("ReferralUpdate")
        moved = ("ReferralUpdate", "ReferralStatusChange", "RewardAdd")
        for events in (moved, ()):
            caller.post(UPDATE, [{"query": query, "referral": {"status": "approved"}}])
            told(*events)
        caller.post(UPDATE, [{"query": {}, "referral": {"status": "denied"}}])
        told()
        body = {"referralId": dora["id"], "status": "denied"}
        caller.call("POST", STATUS, json=body).raise_for_status()
        told("ReferralUpdate", "ReferralStatusChange")
        caller.post(REMOVE, [{"query": query}])
        told("ReferralDelete")
