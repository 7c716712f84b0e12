"""One test for each rule on hooks and webhooks, in their order; `rule` names what it proves, and the defects that it finds.

All that comes to `webhooks` is held against the webhook of its event when a test ends.
"""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from dataclasses import replace
from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import (
    HISTORY,
    HOOKS,
    STATUS,
    UNKNOWN,
    query,
)
from contract_tests.apis.referralrock.calls.hooks import (
    HAPPEN,
    MAY_BRING,
    brings,
    hook,
    like,
    referral_of_ada,
    subscribe,
    unsubscribe,
)
from contract_tests.harness.checks.expect import Expected, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.checks.webhooks import Webhooks
from contract_tests.harness.http.client import MockControl
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


def items(api: Calls, event: str) -> Expected[list[Any]]:
    """The history of an event, which may be in one of the sets that this API has."""
    answer = expect(api.get(f"{HISTORY}/{event}")).status(200)
    told = answer.json.values() if isinstance(answer.json, dict) else [answer.json]
    lists = [one for one in told if isinstance(one, list)]
    (found,) = expect(lists, f"the lists in {answer.what}").counts(1).value
    return expect(found, f"the history of {event}")


def told(webhooks: Webhooks, event: str, number: int = 1) -> Received:
    """The delivery of an event that comes as this one."""
    came = webhooks.arrived(event, at_least=number)
    named = f"the deliveries of {event}"
    return (
        expect(came, named).fits(f"{number}", lambda all: len(all) >= number).value[-1]
    )


def values(received: Received) -> Expected[list[Any]]:
    """The values of the body, whatever it calls them."""
    shown = expect(received.body, f"the body sent to {received.path}").object()
    return expect([*shown.values()], shown.what)


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


@rule("RR81").broken_by(turns(201, into=200, to=SUBSCRIBE))
@pytest.mark.parametrize("event", HAPPEN)
def test_a_subscription_is_answered_201_with_its_id(api: Calls, event: str) -> None:
    answer = hook(api, "http://127.0.0.1:9/hooks", event).status(201)
    expect(answer.at("web_hook_id"), "its id").fits(
        "text", lambda id: isinstance(id, str) and id
    )


@rule("RR82").broken_by(
    answers(400, to=SUBSCRIBE, when=names_what_is_not_listed),
    confuses(SUBSCRIBE, "event", "MemberUpdate", "MemberAdd"),
    confuses(SUBSCRIBE, "event", "ReferralUpdate", "ReferralStatusChange"),
)
@pytest.mark.parametrize("event", HAPPEN)
def test_each_event_is_told_when_it_occurs(
    api: Calls, webhooks: Webhooks, event: str
) -> None:
    for one in like(event):
        subscribe(api, webhooks, one)
    HAPPEN[event](api)
    came = {one for one in like(event) if webhooks.arrived(one, one in brings(event))}
    expect(came - MAY_BRING.get(event, set()), "what is told").equals(brings(event))


@rule("RR82")
def test_a_program_is_told_only_when_it_is_opened_or_closed(
    api: Calls, mock: MockControl, webhooks: Webhooks
) -> None:
    subscribe(api, webhooks, "ProgramUpdate")
    api.add_member()
    program = mock.seed["program_id"]
    for is_active in (True, False, False, True):
        mock.act("set_program_active", program_id=program, is_active=is_active)
    came = [one.body.get("IsActive") for one in webhooks.arrived("ProgramUpdate")]
    expect(came, "whether it was told to be active").equals([False, True])


@rule("RR83").broken_by(
    sends(changed(Id=UNKNOWN)),
    overrides(SUBSCRIBE, body={"target_url": lambda url: url.partition("?")[0]}),
)
@pytest.mark.parametrize("event", HAPPEN)
def test_the_thing_is_posted_to_the_address(
    api: Calls, webhooks: Webhooks, event: str
) -> None:
    subscribe(api, webhooks, event, mark="from=rock")
    thing = HAPPEN[event](api)
    sent = told(webhooks, event)
    expect(sent.path, "where it was sent").equals(f"/{event}?from=rock")
    kind = expect(sent.headers.get("content-type", ""), "its content type")
    kind.holds("application/json")
    values(sent).holds(thing)


@rule("RR84").broken_by(signs("body", "event", digest="sha256"), signs())
def test_a_delivery_is_signed(api: Calls, webhooks: Webhooks) -> None:
    subscribe(api, webhooks, "MemberAdd")
    signatures = set()
    for number, name in enumerate(("Ada", "Ben"), 1):
        api.add_member(name)
        sent = told(webhooks, "MemberAdd", number)
        signatures.add(decoded(sent.headers.get("rr-signature", "")))
    sizes = [len(one) for one in signatures]
    expect(sizes, "the bytes of two signatures").equals([SIZE, SIZE])


def is_signed(mock: MockControl, sent: Received, event: str) -> None:
    key = str(mock.seed["signature_key"]).encode()
    made = hmac.digest(key, sent.raw + b"." + event.encode(), "sha512")
    signature = sent.headers.get("rr-signature")
    expect(signature, "the signature").equals(b64encode(made).decode())


@rule("RR85").broken_by(signs("body"))
@pytest.mark.parametrize("event", HAPPEN)
def test_body_and_event_are_signed(
    api: Calls, mock: MockControl, webhooks: Webhooks, event: str
) -> None:
    subscribe(api, webhooks, event)
    HAPPEN[event](api)
    is_signed(mock, told(webhooks, event), event)


@rule("RR85").broken_by(sends(written_anew))
def test_the_body_is_signed_as_it_is_sent(
    api: Calls, mock: MockControl, webhooks: Webhooks
) -> None:
    subscribe(api, webhooks, "MemberAdd")
    api.add_member(firstName="Zoë")
    sent = told(webhooks, "MemberAdd")
    values(sent).holds("Zoë")
    is_signed(mock, sent, "MemberAdd")


@rule("RR86").broken_by(
    confuses(SUBSCRIBE, "event", "ReferralStatusChange", "ReferralDelete"),
    sends(changed(Status="pending")),
)
@pytest.mark.parametrize("state", ["qualified", "approved", "denied"])
@pytest.mark.parametrize("older", [True, False])
def test_another_state_is_told_twice(
    api: Calls, webhooks: Webhooks, older: bool, state: str
) -> None:
    dora = referral_of_ada(api)
    events = ("ReferralUpdate", "ReferralStatusChange")
    for event in events:
        subscribe(api, webhooks, event)
    if older:
        api.post(STATUS, json={"referralId": dora["id"], "status": state})
    else:
        api.update_referrals(query(dora, "referralId"), status=state)
    for event in events:
        shown = values(told(webhooks, event)).holds(dora["id"])
        words = [str(one).lower() for one in shown.value]
        expect(words, shown.what).holds(state)


@rule("RR87").broken_by(answers(200, to="DELETE"), shows_what_has_ended)
def test_an_ended_subscription_is_told_nothing_more(
    api: Calls, webhooks: Webhooks
) -> None:
    ended = subscribe(api, webhooks, "MemberAdd", mark="ended")
    subscribe(api, webhooks, "MemberAdd", mark="kept")
    api.add_member("Ada")
    webhooks.arrived("MemberAdd", at_least=2)
    answer = unsubscribe(api, ended).status(200)
    expect(answer.value.text, "its body").equals("")
    api.add_member("Ben")
    came = sorted(one.path for one in webhooks.arrived("MemberAdd", at_least=3))
    wanted = ["/MemberAdd?ended", "/MemberAdd?kept", "/MemberAdd?kept"]
    expect(came, "where members were told").equals(wanted)


@rule("RR88").broken_by(answers(200, [], to=f"{HISTORY}/*"))
@pytest.mark.parametrize("event", HAPPEN)
def test_the_history_of_an_event_is_listed(
    api: Calls, webhooks: Webhooks, event: str
) -> None:
    subscribe(api, webhooks, event)
    before = items(api, event).value
    HAPPEN[event](api)
    told(webhooks, event)
    items(api, event).differs_from(before)
