"""The Referral Rock mock's hooks: subscriptions, deliveries with their signature, each event, and the history."""

from __future__ import annotations

import hmac
from base64 import b64decode
from collections.abc import Iterator
from typing import Any

import pytest

from contract_tests.apis.referralrock.caller import UNKNOWN, ReferralRock
from contract_tests.harness.http.receiver import Received, Receiver, receiving

HOOKS, HISTORY = "/api/hooks", "/api/hooks/history"
EVENTS = [
    *[
        f"{thing}{what}"
        for thing in ("Program", "Member")
        for what in ("Add", "Update", "Delete")
    ],
    *["ReferralAdd", "ReferralUpdate", "ReferralDelete", "ReferralStatusChange"],
    *["RewardAdd", "RewardUpdate", "RewardDelete", "RewardIssue", "EmailUnsubscribed"],
]


@pytest.fixture
def receiver(rock: ReferralRock) -> Iterator[Receiver]:
    with receiving() as started:
        yield started
        rock.client.post("/_mock/reset")


def subscribe(rock: ReferralRock, receiver: Receiver, event: str) -> str:
    """Each event at a path of its own."""
    body = {"target_url": f"{receiver.url}/{event}", "event": event}
    answer = rock.post(HOOKS, body, status=201)
    assert list(answer) == ["web_hook_id"]
    id: str = answer["web_hook_id"]
    return id


def told(rock: ReferralRock, receiver: Receiver) -> list[Received]:
    """What was sent since the last call."""
    rock.act("read_deliveries")
    return [receiver.take() for _ in range(receiver.requests.qsize())]


def events(rock: ReferralRock, receiver: Receiver) -> list[str]:
    """Which were sent since the last call; each event has a subscriber of its own, so in no order."""
    return sorted(one.path.removeprefix("/") for one in told(rock, receiver))


@pytest.fixture
def everything(rock: ReferralRock, receiver: Receiver) -> Receiver:
    for event in EVENTS:
        subscribe(rock, receiver, event)
    return receiver


# Subscribing


@pytest.mark.parametrize(
    "body",
    [
        {"target_url": "http://127.0.0.1"},
        {"event": "MemberAdd"},
        {"target_url": " ", "event": "MemberAdd"},
        {"target_url": "http://127.0.0.1", "event": "MemberRemove"},
        {"target_url": "http://127.0.0.1", "event": "memberadd"},
        {"target_url": 1, "event": "MemberAdd"},
    ],
)
def test_a_subscription_names_an_address_and_an_event(
    rock: ReferralRock, body: dict[str, Any]
) -> None:
    rock.refused(400, "POST", HOOKS, json=body)


def test_an_ended_subscription_is_told_no_more(
    rock: ReferralRock, receiver: Receiver
) -> None:
    first, second = (subscribe(rock, receiver, "MemberAdd") for _ in range(2))
    assert first != second
    rock.add_member("Ada")
    assert events(rock, receiver) == ["MemberAdd", "MemberAdd"]
    answer = rock.call("DELETE", HOOKS, json={"web_hook_id": first})
    assert (answer.status_code, answer.content) == (200, b"")
    rock.refused(404, "DELETE", HOOKS, json={"web_hook_id": first})
    rock.refused(404, "DELETE", HOOKS, json={"web_hook_id": UNKNOWN})
    rock.refused(400, "DELETE", HOOKS, json={})
    rock.add_member("Ben")
    assert events(rock, receiver) == ["MemberAdd"]
    rock.delete(HOOKS, {"web_hook_id": second.upper()})
    rock.add_member("Cleo")
    assert events(rock, receiver) == []


# Deliveries


def test_a_delivery_is_signed(rock: ReferralRock, receiver: Receiver) -> None:
    subscribe(rock, receiver, "MemberAdd")
    rock.add_member("Zoë")
    (one,) = told(rock, receiver)
    signed = one.raw + b".MemberAdd"
    expected = hmac.digest(rock.seed["signature_key"].encode(), signed, "sha512")
    assert b64decode(one.headers["rr-signature"], validate=True) == expected
    assert one.headers["content-type"] == "application/json"


def test_every_event_fires(rock: ReferralRock, everything: Receiver) -> None:
    def after(*expected: str) -> None:
        assert events(rock, everything) == sorted(expected)

    other = rock.act("add_program", name="other")
    after("ProgramAdd")
    rock.act("set_program_active", program_id=other["id"], is_active=True)
    after()
    rock.act("set_program_active", program_id=other["id"], is_active=False)
    after("ProgramUpdate")
    rock.act("delete_program", program_id=other["id"])
    after("ProgramDelete")
    ada = rock.add_member("Ada")
    after("MemberAdd")
    by_id = {"primaryInfo": {"memberId": ada["id"]}}
    for sent, expected in [
        ({"city": "Rome"}, ["MemberUpdate"]),
        ({"city": "Rome"}, []),
    ]:
        rock.post("/api/members/update", [{"query": by_id, "member": sent}])
        after(*expected)
    cleo = rock.add_referral(ada["referralCode"], "Cleo")
    after("ReferralAdd")
    query = {"primaryInfo": {"referralId": cleo["id"]}}
    change = {"query": query, "referral": {"note": "called"}}
    rock.post("/api/referral/update", [change])
    after("ReferralUpdate")
    change = {"query": query, "referral": {"status": "approved"}}
    rock.post("/api/referral/update", [change])
    after("ReferralUpdate", "ReferralStatusChange", "RewardAdd")
    (reward,) = rock.get("/api/rewards")["rewards"]
    item = {"rewardId": reward["id"], "payoutId": reward["payoutId"], "amount": 5}
    rock.post("/api/rewards/update", [item])
    after("RewardUpdate")
    rock.post("/api/email/unsubscribe", "no-mail@example.com")
    after("EmailUnsubscribed")
    rock.post("/api/members/remove", [{"query": by_id}])
    after("ReferralDelete", "RewardDelete", "MemberDelete")


def test_what_happens_on_the_pages_is_told(
    rock: ReferralRock, everything: Receiver
) -> None:
    ada = rock.act("member_registers", first_name="Ada", email="ada@example.com")
    assert events(rock, everything) == ["MemberAdd"]
    rock.act(
        "referral_registers", member_id=ada["id"], first_name="C", email="c@example.com"
    )
    assert events(rock, everything) == ["ReferralAdd"]


def test_an_issued_reward_is_told(rock: ReferralRock, receiver: Receiver) -> None:
    subscribe(rock, receiver, "RewardIssue")
    ada = rock.add_member("Ada", externalIdentifier="crm-1")
    cleo = rock.add_referral(ada["referralCode"], "Cleo", status="approved")
    (reward,) = rock.get("/api/rewards")["rewards"]
    rock.post("/api/rewards/issue", {"rewardId": reward["id"]})
    (one,) = told(rock, receiver)
    body = one.body
    (issued,) = rock.get("/api/rewards")["rewards"]
    same = set(issued) - {"source", "currencyCode", "reason", "reasonOther"}
    assert {name: body[name[0].upper() + name[1:]] for name in same} == {
        name: issued[name] for name in same
    }
    assert body["Source"] == 1
    assert (body["PayoutType"], body["PayoutMetadata"]) == ("1", "{}")
    assert body["CurrencyCode"] == "Custom"
    assert (body["PaymentStatus"], body["Status"]) == ("Complete", "Issued")
    assert (body["ReferralFullName"], body["ReferralEmail"]) == ("Cleo", cleo["email"])
    assert body["ProgramRewardRuleId"] == rock.seed["rule_id"]
    assert isinstance(body["Timestamp"], int)
    assert len(body) == 37  # no field more than was captured


def test_a_program_is_told_with_its_figures(
    rock: ReferralRock, receiver: Receiver
) -> None:
    subscribe(rock, receiver, "ProgramUpdate")
    ada = rock.add_member("Ada")
    rock.add_member("Ben", disabledFlag=True)
    rock.act("view_member", member_id=ada["id"], member_views=2, page_views=3)
    for name, state in [("C", "approved"), ("D", "approved"), ("E", "denied")]:
        rock.add_referral(ada["referralCode"], name, status=state, amount=10)
    rock.act("set_program_active", is_active=False)
    (one,) = told(rock, receiver)
    figures = {
        "IsActive": False,
        "IsDefault": True,
        "MembersRegistered": 2,
        "MembersActive": 1,
        "MembersDisabled": 1,
        "MemberViews": 2,
        "ReferralViews": 3,
        "ReferralsCreated": 3,
        "ReferralsApproved": 2,
        "ReferralsDenied": 1,
        "ReferralsPending": 0,
        "ReferralsQualified": 0,
        "ReferralsApprovedAmount": 20,
        "RewardsCreated": 2,
        "RewardsPending": 2,
        "RewardsIssued": 0,
        "RewardsIssuedAmount": 0,
    }
    assert {name: one.body[name] for name in figures} == figures
    assert len(one.body) == 28


def test_members_and_referrals_are_told_as_they_are_shown(
    rock: ReferralRock, receiver: Receiver
) -> None:
    for event in ["MemberAdd", "ReferralAdd", "EmailUnsubscribed"]:
        subscribe(rock, receiver, event)
    pay = {"payoutType": "Custom", "useDefaultValues": True, "email": "a@example.com"}
    ada = rock.add_member("Ada", payoutInfo=pay)
    (member,) = told(rock, receiver)
    assert member.body["email"] == "ada@example.com"
    assert member.body["payoutInfo"]["payoutType"] == "Custom"
    assert len(member.body) == len(ada) + 1
    cleo = rock.add_referral(ada["referralCode"], "Cleo")
    (referral,) = told(rock, receiver)
    assert referral.body["MemberEmail"] == "ada@example.com"
    assert referral.body["Status"] == "pending"
    assert len(referral.body) == len(cleo) + 1
    rock.post("/api/email/unsubscribe", "no-mail@example.com")
    (email,) = told(rock, receiver)
    assert email.body["Email"] == "no-mail@example.com"


# Failures and history


def test_a_failing_receiver_is_tried_again(
    rock: ReferralRock, receiver: Receiver
) -> None:
    id = subscribe(rock, receiver, "MemberAdd")
    receiver.status = 503
    rock.add_member("Ada")
    first, *again = told(rock, receiver)
    assert len(again) == 2
    assert {one.raw for one in again} == {first.raw}
    receiver.status = 204
    rock.add_member("Ben")
    rock.act("read_deliveries")
    history = rock.get(f"{HISTORY}/MemberAdd")
    kept = ["web_hook_id", "event", "status", "attempts", "message"]
    assert [[one[name] for name in kept] for one in history] == [
        [id, "MemberAdd", 204, 1, ""],
        [id, "MemberAdd", 503, 3, ""],
    ]


def test_another_machine_gets_nothing_and_the_history_says_so(
    rock: ReferralRock,
) -> None:
    body = {"target_url": "http://192.0.2.1/hook", "event": "MemberAdd"}
    rock.post(HOOKS, body, status=201)
    rock.add_member("Ada")
    (sent,) = rock.get(f"{HISTORY}/MemberAdd")
    assert (sent["target_url"], sent["attempts"]) == (body["target_url"], 0)
    assert "loopback" in sent["message"]


def test_a_history_is_of_one_event(rock: ReferralRock, everything: Receiver) -> None:
    rock.add_member("Ada")
    assert [len(rock.get(f"{HISTORY}/{event}")) for event in EVENTS] == [
        int(event == "MemberAdd") for event in EVENTS
    ]
    rock.refused(404, "GET", f"{HISTORY}/MemberRemove")
    rock.client.post("/_mock/reset")
    assert rock.get(f"{HISTORY}/MemberAdd") == []


def test_a_reset_ends_subscriptions(rock: ReferralRock, everything: Receiver) -> None:
    rock.client.post("/_mock/reset")
    rock.add_member("Ada")
    assert events(rock, everything) == []
