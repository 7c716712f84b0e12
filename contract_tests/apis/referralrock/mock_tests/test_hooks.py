"""The Referral Rock mock's hooks: subscriptions, deliveries with their signature, each event, and the history."""

from __future__ import annotations

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.common import (
    HISTORY,
    HOOKS,
    ISSUE,
    REMOVE_MEMBERS,
    REMOVE_REWARDS,
    STATUS,
    UNSUBSCRIBE,
    UPDATE_MEMBERS,
    UPDATE_REFERRALS,
    UPDATE_REWARDS,
    query,
)
from contract_tests.apis.referralrock.calls.hooks import HAPPEN
from contract_tests.harness.http.receiver import Received, Receiver


def subscribe(caller: Caller, receiver: Receiver, event: str) -> str:
    """Each event at a path of its own."""
    return caller.subscribe(f"{receiver.url}/{event}", event)


def told(caller: Caller, receiver: Receiver) -> list[Received]:
    """All that was sent since the last call."""
    caller.deliveries()
    return [receiver.take() for _ in range(receiver.requests.qsize())]


def events(caller: Caller, receiver: Receiver) -> list[str]:
    """Which were sent since the last call; each event has a subscriber of its own, so in no order."""
    return sorted(one.path.removeprefix("/") for one in told(caller, receiver))


@pytest.fixture
def everything(caller: Caller, receiver: Receiver) -> Receiver:
    for event in HAPPEN:
        subscribe(caller, receiver, event)
    return receiver


# Deliveries


def test_every_event_fires(caller: Caller, everything: Receiver) -> None:
    def after(*expected: str) -> None:
        assert events(caller, everything) == sorted(expected)

    other = caller.act("add_program", name="other")["id"]
    after("ProgramAdd")
    caller.act("set_program_active", program_id=other, is_active=True)
    after()
    caller.act("set_program_active", program_id=other, is_active=False)
    after("ProgramUpdate")
    caller.act("delete_program", program_id=other)
    after("ProgramDelete")
    ada = caller.add_member("Ada")
    after("MemberAdd")
    member = {"query": query(ada, "memberId"), "member": {"city": "Rome"}}
    for expected in (["MemberUpdate"], []):
        caller.post(UPDATE_MEMBERS, [member])
        after(*expected)
    cleo = caller.add_referral(ada["referralCode"], "Cleo")
    after("ReferralAdd")
    referral = {"query": query(cleo, "referralId"), "referral": {"note": "called"}}
    caller.post(UPDATE_REFERRALS, [referral])
    after("ReferralUpdate")
    moved = ("ReferralUpdate", "ReferralStatusChange")
    for expected in ([*moved, "RewardAdd"], []):
        caller.post(
            UPDATE_REFERRALS, [{**referral, "referral": {"status": "approved"}}]
        )
        after(*expected)
    caller.post(UPDATE_REFERRALS, [{"query": {}, "referral": {"status": "denied"}}])
    after()
    caller.post(STATUS, {"referralId": cleo["id"], "status": "denied"})
    after(*moved)
    (reward,) = caller.listed("rewards")
    item = {"rewardId": reward["id"], "payoutId": reward["payoutId"]}
    for amount, expected in ((20, []), (5, ["RewardUpdate"])):
        caller.post(UPDATE_REWARDS, [{**item, "amount": amount}])
        after(*expected)
    caller.post(ISSUE, item)
    after("RewardIssue")
    caller.post(REMOVE_REWARDS, [reward["id"]])
    after("RewardDelete")
    caller.add_reward(ada)
    after("RewardAdd")
    for path, expected in (
        (UNSUBSCRIBE, ["EmailUnsubscribed"]),
        (UNSUBSCRIBE, []),
        ("/api/email/removeunsubscribe", []),
        (UNSUBSCRIBE, ["EmailUnsubscribed"]),
    ):
        caller.post(path, "no-mail@example.com")
        after(*expected)
    caller.post(REMOVE_MEMBERS, [{"query": query(ada, "memberId")}])
    after("ReferralDelete", "RewardDelete", "MemberDelete")


def test_what_happens_on_the_pages_is_told(
    caller: Caller, everything: Receiver
) -> None:
    ada = caller.act("member_registers", first_name="Ada", email="ada@example.com")
    assert events(caller, everything) == ["MemberAdd"]
    caller.act(
        "referral_registers", member_id=ada["id"], first_name="C", email="c@example.com"
    )
    assert events(caller, everything) == ["ReferralAdd"]


def test_an_issued_reward_is_told(caller: Caller, receiver: Receiver) -> None:
    subscribe(caller, receiver, "RewardIssue")
    ada = caller.add_member("Ada", externalIdentifier="crm-1")
    cleo = caller.add_referral(ada["referralCode"], "Cleo", status="approved")
    (reward,) = caller.listed("rewards")
    caller.post("/api/rewards/issue", {"rewardId": reward["id"]})
    (one,) = told(caller, receiver)
    body = one.body
    (issued,) = caller.listed("rewards")
    same = set(issued) - {"source", "currencyCode", "reason", "reasonOther"}
    assert {name: body[name[0].upper() + name[1:]] for name in same} == {
        name: issued[name] for name in same
    }
    assert body["Source"] == 1
    assert (body["PayoutType"], body["PayoutMetadata"]) == ("1", "{}")
    assert body["CurrencyCode"] == "Custom"
    assert (body["PaymentStatus"], body["Status"]) == ("Complete", "Issued")
    assert (body["ReferralFullName"], body["ReferralEmail"]) == ("Cleo", cleo["email"])
    assert body["ProgramRewardRuleId"] == caller.seed["rule_id"]
    assert isinstance(body["Timestamp"], int)
    assert len(body) == 37  # no field more than was captured


def test_a_program_is_told_with_its_figures(caller: Caller, receiver: Receiver) -> None:
    subscribe(caller, receiver, "ProgramUpdate")
    ada = caller.add_member("Ada")
    caller.add_member("Ben", disabledFlag=True)
    caller.act("view_member", member_id=ada["id"], member_views=2, page_views=3)
    for name, state in [("C", "approved"), ("D", "approved"), ("E", "denied")]:
        caller.add_referral(ada["referralCode"], name, status=state, amount=10)
    caller.act("set_program_active", is_active=False)
    (one,) = told(caller, receiver)
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
    caller: Caller, receiver: Receiver
) -> None:
    for event in ["MemberAdd", "ReferralAdd", "EmailUnsubscribed"]:
        subscribe(caller, receiver, event)
    pay = {"payoutType": "Custom", "useDefaultValues": True, "email": "a@example.com"}
    ada = caller.add_member("Ada", payoutInfo=pay)
    (member,) = told(caller, receiver)
    assert (member.body["Id"], member.body["email"]) == (ada["id"], "ada@example.com")
    assert member.body["payoutInfo"]["payoutType"] == "Custom"
    assert len(member.body) == len(ada) + 1
    cleo = caller.add_referral(ada["referralCode"], "Cleo")
    (referral,) = told(caller, receiver)
    assert referral.body["MemberEmail"] == "ada@example.com"
    assert referral.body["Status"] == "pending"
    assert len(referral.body) == len(cleo) + 1
    caller.post("/api/email/unsubscribe", "no-mail@example.com")
    (email,) = told(caller, receiver)
    assert email.body["Email"] == "no-mail@example.com"


# Failures and history


def test_a_failing_receiver_is_tried_again(caller: Caller, receiver: Receiver) -> None:
    id = subscribe(caller, receiver, "MemberAdd")
    receiver.status = 503
    caller.add_member("Ada")
    first, *again = told(caller, receiver)
    assert len(again) == 2
    assert {one.raw for one in again} == {first.raw}
    receiver.status = 204
    caller.add_member("Ben")
    caller.deliveries()
    history = caller.get(f"{HISTORY}/MemberAdd")
    kept = ["web_hook_id", "event", "status", "attempts", "message"]
    assert [[one[name] for name in kept] for one in history] == [
        [id, "MemberAdd", 204, 1, ""],
        [id, "MemberAdd", 503, 3, ""],
    ]


def test_another_machine_gets_nothing_and_the_history_says_so(caller: Caller) -> None:
    body = {"target_url": "http://192.0.2.1/hook", "event": "MemberAdd"}
    caller.post(HOOKS, body, status=201)
    caller.add_member("Ada")
    (sent,) = caller.get(f"{HISTORY}/MemberAdd")
    assert (sent["target_url"], sent["attempts"]) == (body["target_url"], 0)
    assert "loopback" in sent["message"]


def test_a_history_is_of_one_event(caller: Caller, everything: Receiver) -> None:
    caller.add_member("Ada")
    assert [len(caller.get(f"{HISTORY}/{event}")) for event in HAPPEN] == [
        int(event == "MemberAdd") for event in HAPPEN
    ]
    caller.refused(404, "GET", f"{HISTORY}/MemberRemove")
    caller.reset()
    assert caller.get(f"{HISTORY}/MemberAdd") == []
