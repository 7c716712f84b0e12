"""One test for each rule on hooks and webhooks, in their order; `rule` names what it proves, and the defects that it finds.

All that comes to `webhooks` is held against the webhook of its event when a test ends.
"""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from dataclasses import replace
from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import (
    STATUS,
    UNKNOWN,
    add_member,
    query,
    update_referrals,
)
from contract_tests.apis.referralrock.calls.hooks import (
    HAPPEN,
    HISTORY,
    HOOKS,
    MAY_BRING,
    brings,
    hook,
    like,
    referral_of_ada,
    subscribe,
    unsubscribe,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.checks.webhooks import Webhooks
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.receiver import Received
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    Values,
    answers,
    confuses,
    overrides,
    sends,
    turns,
)
from contract_tests.harness.mocking.outbox import Letter

SUBSCRIBE = f"POST {HOOKS}"
SIZE = 64  # bytes of an HMAC-SHA512


def items(answer: Any) -> list[Any]:
    """The items of a list, which may be one of the sets that this API has."""
    if isinstance(answer, list):
        return answer
    (found,) = (value for value in answer.values() if isinstance(value, list))
    return list(found)


def told(webhooks: Webhooks, event: str) -> Received:
    """The last delivery of an event."""
    came = webhooks.arrived(event)
    assert came, f"{event} was not sent"
    return came[-1]


def decoded(signature: str) -> bytes:
    """The bytes of a signature; in base64 or hexadecimal digits, as the vendor does not say."""
    try:
        return bytes.fromhex(signature)
    except ValueError:
        return b64decode(signature, validate=True)


def names_what_is_not_listed(asked: Asked) -> bool:
    """An event that the list beside the operation lacks."""
    unlisted = ("ProgramUpdate", "ProgramDelete", "RewardUpdate", "RewardDelete")
    return asked.json["event"] in unlisted


def signs(*parts: str, digest: str = "sha512") -> Defect:
    """Signs these parts of a delivery: its `body`, its `event`."""

    def resend(letter: Letter, seed: Values) -> Letter:
        told = {"body": letter.body, "event": letter.delivery.what.encode()}
        text = b"".join(told[part] for part in parts)
        made = hmac.digest(str(seed["signature_key"]).encode(), text, digest)
        headers = {**letter.headers, "RR-Signature": b64encode(made).decode()}
        return replace(letter, headers=headers)

    name = "-and-".join(parts) or "nothing"
    return Defect(f"signs-{name}-by-{digest}", resend=resend)


def written_anew(body: Any) -> Any:
    return body


async def shows_what_has_ended(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    return reply.with_body(asked.body) if asked.is_at("DELETE") else reply


@rule("RR81", broken_by=[turns(201, into=200, to=SUBSCRIBE)])
@pytest.mark.parametrize("event", HAPPEN)
def test_a_subscription_is_answered_201_with_its_id(api: Client, event: str) -> None:
    response = hook(api, "http://127.0.0.1:9/hooks", event)
    assert response.status_code == 201
    assert isinstance(response.json()["web_hook_id"], str)
    assert response.json()["web_hook_id"]


@rule(
    "RR82",
    broken_by=[
        answers(400, to=SUBSCRIBE, when=names_what_is_not_listed),
        confuses(SUBSCRIBE, "event", "MemberUpdate", "MemberAdd"),
        confuses(SUBSCRIBE, "event", "ReferralUpdate", "ReferralStatusChange"),
    ],
)
@pytest.mark.parametrize("event", HAPPEN)
def test_each_event_is_told_when_it_occurs(
    api: Client, mock: MockControl, webhooks: Webhooks, event: str
) -> None:
    for one in like(event):
        subscribe(api, webhooks, one)
    HAPPEN[event](api, mock)
    came = {one for one in like(event) if webhooks.arrived(one)}
    assert came - MAY_BRING.get(event, set()) == brings(event)


@rule("RR82")
def test_a_program_is_told_only_when_it_is_opened_or_closed(
    api: Client, mock: MockControl, webhooks: Webhooks
) -> None:
    subscribe(api, webhooks, "ProgramUpdate")
    add_member(api)
    program = mock.seed["program_id"]
    for is_active in (True, False, False, True):
        mock.act("set_program_active", program_id=program, is_active=is_active)
    came = [one.body["IsActive"] for one in webhooks.arrived("ProgramUpdate")]
    assert came == [False, True]


@rule(
    "RR83",
    broken_by=[
        sends(changed(Id=UNKNOWN)),
        overrides(SUBSCRIBE, body={"target_url": lambda url: url.partition("?")[0]}),
    ],
)
@pytest.mark.parametrize("event", HAPPEN)
def test_the_thing_is_posted_to_the_address(
    api: Client, mock: MockControl, webhooks: Webhooks, event: str
) -> None:
    subscribe(api, webhooks, event, mark="from=rock")
    thing = HAPPEN[event](api, mock)
    sent = told(webhooks, event)
    assert sent.path == f"/{event}?from=rock"
    assert sent.headers["content-type"].startswith("application/json")
    assert thing in sent.body.values()


@rule("RR84", broken_by=[signs("body", "event", digest="sha256"), signs()])
@pytest.mark.usefixtures("mock")
def test_a_delivery_is_signed(api: Client, webhooks: Webhooks) -> None:
    subscribe(api, webhooks, "MemberAdd")
    signatures = set()
    for name in ("Ada", "Ben"):
        add_member(api, name)
        sent = told(webhooks, "MemberAdd")
        signatures.add(decoded(sent.headers.get("rr-signature", "")))
    assert [len(one) for one in signatures] == [SIZE, SIZE]


def signed(mock: MockControl, sent: Received, event: str) -> str:
    """The signature that a delivery should have."""
    key = str(mock.seed["signature_key"]).encode()
    text = sent.raw + b"." + event.encode()
    return b64encode(hmac.digest(key, text, "sha512")).decode()


@rule("RR85", broken_by=[signs("body")])
@pytest.mark.parametrize("event", HAPPEN)
def test_body_and_event_are_signed(
    api: Client, mock: MockControl, webhooks: Webhooks, event: str
) -> None:
    subscribe(api, webhooks, event)
    HAPPEN[event](api, mock)
    sent = told(webhooks, event)
    assert sent.headers["rr-signature"] == signed(mock, sent, event)


@rule("RR85", broken_by=[sends(written_anew)])
def test_the_body_is_signed_as_it_is_sent(
    api: Client, mock: MockControl, webhooks: Webhooks
) -> None:
    subscribe(api, webhooks, "MemberAdd")
    add_member(api, "Zoë", email="zoe.sample@example.com")
    sent = told(webhooks, "MemberAdd")
    assert "Zoë" in sent.body.values()
    assert sent.headers["rr-signature"] == signed(mock, sent, "MemberAdd")


@rule(
    "RR86",
    broken_by=[
        confuses(SUBSCRIBE, "event", "ReferralStatusChange", "ReferralDelete"),
        sends(changed(Status="pending")),
    ],
)
@pytest.mark.parametrize("state", ["qualified", "approved", "denied"])
@pytest.mark.parametrize("older", [True, False])
@pytest.mark.usefixtures("mock")
def test_another_state_is_told_twice(
    api: Client, webhooks: Webhooks, older: bool, state: str
) -> None:
    dora = referral_of_ada(api)
    events = ("ReferralUpdate", "ReferralStatusChange")
    for event in events:
        subscribe(api, webhooks, event)
    if older:
        api.post(STATUS, json={"referralId": dora["id"], "status": state})
    else:
        update_referrals(api, query(dora, "referralId"), status=state)
    for event in events:
        shown = told(webhooks, event).body.values()
        assert dora["id"] in shown
        assert state in shown


@rule("RR87", broken_by=[answers(200, to="DELETE"), shows_what_has_ended])
@pytest.mark.usefixtures("mock")
def test_an_ended_subscription_is_told_nothing_more(
    api: Client, webhooks: Webhooks
) -> None:
    ended = subscribe(api, webhooks, "MemberAdd", mark="ended")
    subscribe(api, webhooks, "MemberAdd", mark="kept")
    add_member(api, "Ada")
    webhooks.arrived("MemberAdd")
    response = unsubscribe(api, ended)
    assert response.status_code == 200
    assert response.content == b""
    add_member(api, "Ben")
    came = sorted(one.path for one in webhooks.arrived("MemberAdd"))
    assert came == ["/MemberAdd?ended", "/MemberAdd?kept", "/MemberAdd?kept"]


@rule("RR88", broken_by=[answers(200, [], to=f"{HISTORY}/*")])
@pytest.mark.parametrize("event", HAPPEN)
def test_the_history_of_an_event_is_listed(
    api: Client, mock: MockControl, webhooks: Webhooks, event: str
) -> None:
    path = f"{HISTORY}/{event}"
    subscribe(api, webhooks, event)
    response = api.get(path)
    assert response.status_code == 200
    before = items(response.json())
    HAPPEN[event](api, mock)
    assert told(webhooks, event)
    assert len(items(api.get(path).json())) == len(before) + 1
