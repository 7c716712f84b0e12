"""What the Referral Rock mock really delivers, as the generated client reads it."""

from __future__ import annotations

import hmac
import importlib
import json
from base64 import b64decode
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, get_args

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.client import ADA, CLEO
from contract_tests.apis.referralrock.mock import seed
from contract_tests.harness.http.receiver import Received, Receiver

ADDRESS = "emil.sample@example.com"
REWARD = {"rewardId": seed.REWARD_ID}


@pytest.fixture
def receiver(receiver: Receiver, examples: None) -> Receiver:
    """Somebody to tell what becomes of what sample requests name."""
    return receiver


def program_is_added(client: Any, caller: Caller) -> str:
    return str(caller.act("add_program", name="summer-2026")["id"])


def program_is_closed(client: Any, caller: Caller) -> str:
    caller.act("set_program_active", is_active=False)
    return seed.PROGRAM_ID


def program_is_deleted(client: Any, caller: Caller) -> str:
    id = program_is_added(client, caller)
    caller.act("delete_program", program_id=id)
    return id


def member_is_added(client: Any, caller: Caller) -> str:
    ben = {"programId": seed.PROGRAM_ID, "firstName": "Zoë", "email": "z@example.com"}
    return str(client.members.create(ben).member.id)


def member_is_changed(client: Any, caller: Caller) -> str:
    client.members.update([{"query": ADA, "member": {"city": "Rome"}}])
    return seed.MEMBER_ID


def member_is_deleted(client: Any, caller: Caller) -> str:
    client.members.remove([{"query": ADA}])
    return seed.MEMBER_ID


def referral_is_added(client: Any, caller: Caller) -> str:
    dora = {"referralCode": "ADA20", "firstName": "Dora", "email": "d@example.com"}
    return str(client.referrals.create(dora).referral.id)


def referral_is_changed(client: Any, caller: Caller) -> str:
    client.referrals.update([{"query": CLEO, "referral": {"note": "called"}}])
    return seed.REFERRAL_ID


def referral_is_deleted(client: Any, caller: Caller) -> str:
    client.referrals.remove([{"query": CLEO}])
    return seed.REFERRAL_ID


def referral_is_denied(client: Any, caller: Caller) -> str:
    client.referrals.update([{"query": CLEO, "referral": {"status": "denied"}}])
    return seed.REFERRAL_ID


def reward_is_added(client: Any, caller: Caller) -> str:
    new = {"payoutId": seed.PAYOUT_ID, "amount": 5}
    (made,) = client.rewards.create([{"memberQuery": ADA, "newReward": new}])
    return str(made.reward.id)


def reward_is_changed(client: Any, caller: Caller) -> str:
    client.rewards.update([{**REWARD, "payoutId": seed.PAYOUT_ID, "amount": 25}])
    return seed.REWARD_ID


def reward_is_deleted(client: Any, caller: Caller) -> str:
    client.rewards.remove([seed.REWARD_ID])
    return seed.REWARD_ID


def reward_is_issued(client: Any, caller: Caller) -> str:
    client.rewards.issue(REWARD)
    return seed.REWARD_ID


def address_is_unsubscribed(client: Any, caller: Caller) -> str:
    client.emails.unsubscribe(ADDRESS)
    return ADDRESS


# Each event, and what makes it happen, which answers the id or the address that its body is about.
HAPPEN: dict[str, Callable[[Any, Caller], str]] = {
    "ProgramAdd": program_is_added,
    "ProgramUpdate": program_is_closed,
    "ProgramDelete": program_is_deleted,
    "MemberAdd": member_is_added,
    "MemberUpdate": member_is_changed,
    "MemberDelete": member_is_deleted,
    "ReferralAdd": referral_is_added,
    "ReferralUpdate": referral_is_changed,
    "ReferralDelete": referral_is_deleted,
    "ReferralStatusChange": referral_is_denied,
    "RewardAdd": reward_is_added,
    "RewardUpdate": reward_is_changed,
    "RewardDelete": reward_is_deleted,
    "RewardIssue": reward_is_issued,
    "EmailUnsubscribed": address_is_unsubscribed,
}
TOLD_BY_FIELDS = [name for name in HAPPEN if name[:5] not in ("Refer", "Email")]
NEED_THE_EVENT = [name for name in HAPPEN if name not in TOLD_BY_FIELDS]


def delivered(
    client: Any, caller: Caller, receiver: Receiver, event: str
) -> tuple[str, Received]:
    """What an event is about, and its only delivery."""
    hook = {"target_url": f"{receiver.url}/{event}", "event": event}
    assert client.hooks.create(hook).web_hook_id
    about = HAPPEN[event](client, caller)
    caller.deliveries()
    received = receiver.take()
    assert receiver.requests.empty()
    assert received.path == f"/{event}"
    return about, received


def model_of(package: Any, event: str) -> Any:
    thing = next(
        one
        for one in ("Program", "Member", "Referral", "Reward", "Email")
        if event.startswith(one)
    )
    return dict if thing == "Email" else getattr(package.models, f"{thing}Event")


def test_these_are_all_events() -> None:
    webhooks = importlib.import_module("referralrock_client.webhooks")
    assert set(get_args(webhooks.WebhookEvent)) == set(HAPPEN)


@pytest.mark.parametrize("event", HAPPEN)
def test_every_event_is_read_as_its_model(
    package: Any, client: Any, caller: Caller, receiver: Receiver, event: str
) -> None:
    about, received = delivered(client, caller, receiver, event)
    read = package.parse_webhook(received.raw, event=event)
    assert type(read) is model_of(package, event)
    plain = read if isinstance(read, dict) else read.to_dict()
    assert about in (plain.get("Id"), plain.get("Email"))
    assert plain.keys() == received.body.keys()
    for same in (received.raw.decode(), received.body):
        assert package.parse_webhook(same, event=event) == read
    if event in TOLD_BY_FIELDS:
        assert package.parse_webhook(received.raw) == read


@pytest.mark.parametrize("event", NEED_THE_EVENT)
def test_a_body_that_does_not_tell_its_event_is_refused(
    package: Any, client: Any, caller: Caller, receiver: Receiver, event: str
) -> None:
    _, received = delivered(client, caller, receiver, event)
    with pytest.raises(package.WebhookError, match="pass event=") as caught:
        package.parse_webhook(received.raw)
    assert event in str(caught.value)
    assert (caught.value.event, caught.value.body) == (None, received.raw)


@pytest.mark.parametrize("event", HAPPEN)
def test_the_signature_is_that_of_the_raw_body(
    client: Any, caller: Caller, receiver: Receiver, event: str
) -> None:
    _, received = delivered(client, caller, receiver, event)
    sent = b64decode(received.headers["rr-signature"], validate=True)
    key = caller.seed["signature_key"].encode()

    def signed(body: bytes, name: str) -> bytes:
        return hmac.digest(key, body + b"." + name.encode(), "sha512")

    assert hmac.compare_digest(signed(received.raw, event), sent)
    again = json.dumps(received.body).encode()
    assert again != received.raw
    for body, name in ((again, event), (received.raw, "MemberRemove")):
        assert not hmac.compare_digest(signed(body, name), sent)


def test_fields_come_as_documented(
    package: Any, client: Any, caller: Caller, receiver: Receiver
) -> None:
    _, received = delivered(client, caller, receiver, "RewardIssue")
    reward = package.parse_webhook(received.raw)
    assert (reward.amount, reward.status, reward.recipient_id) == (
        20,
        "Issued",
        seed.MEMBER_ID,
    )
    assert reward.issue_date.tzinfo == UTC
    assert reward.issue_date == datetime.fromisoformat(received.body["IssueDate"])
    (sent,) = client.hooks.get_history("RewardIssue")[:1]
    assert sent["event"] == "RewardIssue"


def test_an_ended_subscription_is_told_no_more(
    client: Any, caller: Caller, receiver: Receiver
) -> None:
    hook = {"target_url": receiver.url, "event": "MemberAdd"}
    id = client.hooks.create(hook).web_hook_id
    client.hooks.delete({"web_hook_id": id})
    member_is_added(client, caller)
    caller.deliveries()
    assert receiver.requests.empty()


def test_a_wrong_event_and_a_wrong_body_are_told(package: Any) -> None:
    for body, event, says in (
        (b"{}", "MemberRemove", "did you mean"),
        (b"{", "MemberAdd", "no JSON"),
        (b"[]", "MemberAdd", "MemberAdd is not as documented"),
    ):
        with pytest.raises(package.WebhookError, match=says):
            package.parse_webhook(body, event=event)
