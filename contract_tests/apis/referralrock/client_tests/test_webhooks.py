"""Deliveries of the Referral Rock mock, as the generated client reads them."""

from __future__ import annotations

import hmac
import importlib
import json
from base64 import b64decode
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, get_args

import pytest

from contract_tests.apis.referralrock.calls.hooks import HAPPEN
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.receiver import Received, Receiver, receiving

TOLD_BY_FIELDS = [name for name in HAPPEN if name[:5] not in ("Refer", "Email")]
NEED_THE_EVENT = [name for name in HAPPEN if name not in TOLD_BY_FIELDS]


class Events:
    """The mock as the tests of the rules have things happen to it, the client at it, and somebody to tell."""

    def __init__(self, api: Client, mock: MockControl, receiver: Receiver) -> None:
        self.api, self.mock, self.receiver = api, mock, receiver

    def subscribe(self, client: Any, event: str) -> str:
        """The id of the subscription."""
        hook = {"target_url": f"{self.receiver.url}/{event}", "event": event}
        return str(client.hooks.create(hook).web_hook_id)

    def happen(self, event: str) -> str:
        """Have an event happen and all that is sent arrive; the id or the address that it is about."""
        about = HAPPEN[event](self.api, self.mock)
        self.mock.act("read_deliveries")
        return about

    def delivered(self, client: Any, event: str) -> tuple[str, Received]:
        """The id or address that an event is about, and its only delivery."""
        assert self.subscribe(client, event)
        about, received = self.happen(event), self.receiver.take()
        assert self.receiver.requests.empty()
        assert received.path == f"/{event}"
        return about, received


@pytest.fixture
def events(api: Client, mock: MockControl) -> Iterator[Events]:
    with receiving() as receiver:
        yield Events(api, mock, receiver)
        mock.reset()


@pytest.fixture
def client(package: Any, api: Client) -> Iterator[Any]:
    target = api.gate.target
    keys = {
        name.partition("_")[2].lower(): key
        for name, key in target.secrets.values.items()
    }
    with package.ReferralRock(**keys, base_url=target.base_url) as client:
        yield client


def model_of(package: Any, event: str) -> Any:
    thing = next(
        one
        for one in ("Program", "Member", "Referral", "Reward", "Email")
        if event.startswith(one)
    )
    return dict if thing == "Email" else getattr(package.models, f"{thing}Event")


def test_these_are_all_events(package: Any) -> None:
    webhooks = importlib.import_module(f"{package.__name__}.webhooks")
    assert set(get_args(webhooks.WebhookEvent)) == set(HAPPEN)


@pytest.mark.parametrize("event", HAPPEN)
def test_every_event_is_read_as_its_model(
    package: Any, client: Any, events: Events, event: str
) -> None:
    about, received = events.delivered(client, event)
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
    package: Any, client: Any, events: Events, event: str
) -> None:
    _, received = events.delivered(client, event)
    with pytest.raises(package.WebhookError, match="pass event=") as caught:
        package.parse_webhook(received.raw)
    assert event in str(caught.value)
    assert (caught.value.event, caught.value.body) == (None, received.raw)


@pytest.mark.parametrize("event", HAPPEN)
def test_the_signature_is_that_of_the_raw_body(
    client: Any, events: Events, event: str
) -> None:
    _, received = events.delivered(client, event)
    sent = b64decode(received.headers["rr-signature"], validate=True)
    key = str(events.mock.seed["signature_key"]).encode()

    def signed(body: bytes, name: str) -> bytes:
        return hmac.digest(key, body + b"." + name.encode(), "sha512")

    assert hmac.compare_digest(signed(received.raw, event), sent)
    again = json.dumps(received.body).encode()
    assert again != received.raw
    for body, name in ((again, event), (received.raw, "MemberRemove")):
        assert not hmac.compare_digest(signed(body, name), sent)


def test_fields_come_as_documented(package: Any, client: Any, events: Events) -> None:
    _, received = events.delivered(client, "RewardIssue")
    reward = package.parse_webhook(received.raw)
    assert (reward.amount, reward.status) == (20, "Issued")
    assert reward.recipient_id == reward.member_id == received.body["MemberId"]
    assert reward.issue_date.tzinfo == UTC
    assert reward.issue_date == datetime.fromisoformat(received.body["IssueDate"])
    (sent,) = client.hooks.get_history("RewardIssue")[:1]
    assert sent["event"] == "RewardIssue"


def test_an_ended_subscription_is_told_no_more(client: Any, events: Events) -> None:
    client.hooks.delete({"web_hook_id": events.subscribe(client, "MemberAdd")})
    events.happen("MemberAdd")
    assert events.receiver.requests.empty()


def test_a_wrong_event_and_a_wrong_body_are_told(package: Any) -> None:
    for body, event, says in (
        (b"{}", "MemberRemove", "did you mean"),
        (b"{", "MemberAdd", "no JSON"),
        (b"[]", "MemberAdd", "MemberAdd is not as documented"),
    ):
        with pytest.raises(package.WebhookError, match=says):
            package.parse_webhook(body, event=event)
