"""Deliveries of the Referral Rock mock, as the generated client reads them."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, get_args

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.hooks import HAPPEN
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.http.receiver import Received, receiving

TOLD_BY_FIELDS = [name for name in HAPPEN if name[:5] not in ("Refer", "Email")]
NEED_THE_EVENT = [name for name in HAPPEN if name not in TOLD_BY_FIELDS]


Delivered = Callable[[str], tuple[str, Received]]


@pytest.fixture
def delivered(client: Any, api: Calls, mock: MockControl) -> Iterator[Delivered]:
    """Subscribes to an event and has it happen; gives the id or address that it is about, and its only delivery."""
    with receiving() as receiver:

        def delivered(event: str) -> tuple[str, Received]:
            hook = {"target_url": f"{receiver.url}/{event}", "event": event}
            assert client.hooks.create(hook).web_hook_id
            about = HAPPEN[event](api)
            mock.act("read_deliveries")
            received = receiver.take()
            assert receiver.requests.empty()
            assert received.path == f"/{event}"
            return about, received

        yield delivered
        mock.reset()


@pytest.fixture
def client(package: Any, api: Calls) -> Iterator[Any]:
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
    package: Any, mock: MockControl, delivered: Delivered, event: str
) -> None:
    about, received = delivered(event)
    signed = {"headers": received.headers, "key": mock.seed["signature_key"]}
    read = package.parse_webhook(received.raw, event=event, **signed)
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
    package: Any, delivered: Delivered, event: str
) -> None:
    _, received = delivered(event)
    with pytest.raises(package.WebhookError, match="pass event=") as caught:
        package.parse_webhook(received.raw)
    assert event in str(caught.value)
    assert (caught.value.event, caught.value.body) == (None, received.raw)


def test_fields_come_as_documented(
    package: Any, client: Any, delivered: Delivered
) -> None:
    _, received = delivered("RewardIssue")
    reward = package.parse_webhook(received.raw)
    assert (reward.amount, reward.status) == (20, "Issued")
    assert reward.recipient_id == reward.member_id == received.body["MemberId"]
    assert reward.issue_date.tzinfo == UTC
    assert reward.issue_date == datetime.fromisoformat(received.body["IssueDate"])
    (sent,) = client.hooks.get_history("RewardIssue")[:1]
    assert sent["event"] == "RewardIssue"
