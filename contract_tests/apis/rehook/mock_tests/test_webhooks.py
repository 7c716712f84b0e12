"""The Rehook mock's webhooks: which are sent, whom they belong to, and how the endpoint is set and tested."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from contract_tests.apis.rehook.caller import Rehook
from contract_tests.harness.http.receiver import Received, Receiver, receiving
from contract_tests.harness.mocking import basic_header

KS = {"coupon_id": "coupm_tfKRcTxedjr17FH3m267V", "coupon_code": "KS"}


@pytest.fixture
def receiver(rehook: Rehook) -> Iterator[Receiver]:
    with receiving() as started:
        rehook.act("set_webhook", url=f"{started.url}/hook")
        yield started


def told(rehook: Rehook, receiver: Receiver) -> list[tuple[str, str]]:
    """Names and owners of the events sent since the last call, in order."""
    rehook.act("read_deliveries")
    events = []
    while not receiver.requests.empty():
        body = receiver.take().body
        assert list(body) == ["event", "customer", "data"]
        events.append((body["event"], (body["customer"] or {}).get("source_id", "")))
    return events


def test_the_way_of_a_referral(rehook: Rehook, receiver: Receiver) -> None:
    rehook.invoke("signup", "friend", referral_code="KMN123")
    assert told(rehook, receiver) == [
        ("signup", "friend"),
        ("customer.referred", "friend"),
        ("customer.rewarded", "friend"),
        ("customer.referral.successful.friend", "friend"),
    ]
    rehook.invoke("order_success", "friend")
    assert told(rehook, receiver) == [
        ("order_success", "friend"),
        ("customer.rewarded", "KMN@123"),
        ("customer.referral.successful.advocate", "KMN@123"),
    ]
    rehook.invoke("page_view", "friend")
    assert told(rehook, receiver) == []


def test_only_changed_properties_are_told(rehook: Rehook, receiver: Receiver) -> None:
    for name in ["A", "A", "B"]:
        rehook.upsert("a", metadata={"Name": name})
    rehook.upsert("a", referral_code="OTHER")
    assert told(rehook, receiver) == [("customer.meta.updated", "a")]


def test_the_life_of_coupons(rehook: Rehook, receiver: Receiver) -> None:
    rehook.act("create_coupon", coupon_code="NEW")
    rehook.act("assign_coupon", coupon_code="MINE", source_id="KMN@123")
    for source_id in ["KMN@123", ""]:
        body = {"coupon_details": [KS], "source_id": source_id}
        rehook.post("/coupons/apply", body, type="redeem")
    rehook.post("/coupons/apply", {"coupon_details": [KS]}, type="revert")
    assert told(rehook, receiver) == [
        ("coupon.created", ""),
        ("coupon.rewarded", "KMN@123"),
        ("coupon.redeemed", "KMN@123"),
        ("coupon.redeemed", ""),
    ]


def test_a_leaderboard_is_awarded(rehook: Rehook, receiver: Receiver) -> None:
    rows = rehook.act("award_leaderboard", campaign_id=rehook.seed["campaign_id"])
    expected = [("customer.leaderboard.awarded", row["source_id"]) for row in rows]
    assert told(rehook, receiver) == expected
    assert [row["points"] for row in rows] == [100, 50]


def test_only_chosen_events_are_sent_with_login_and_headers(
    rehook: Rehook, receiver: Receiver
) -> None:
    rehook.act(
        "set_webhook",
        url=receiver.url,
        events=["customer.rewarded"],
        user="me",
        password="hush",
        headers={"X-Shop": "Kirana"},
    )
    rehook.invoke("signup", "friend", referral_code="KMN123")
    rehook.act("read_deliveries")
    received: Received = receiver.take()
    assert receiver.requests.empty()
    assert received.body["event"] == "customer.rewarded"
    assert received.headers["x-shop"] == "Kirana"
    expected = basic_header("me", "hush")["Authorization"]
    assert received.headers["authorization"] == expected


@pytest.mark.parametrize(
    ("status", "passed"), [(200, True), (201, False), (302, False), (500, False)]
)
def test_a_test_passes_with_200(
    rehook: Rehook, receiver: Receiver, status: int, passed: bool
) -> None:
    receiver.status = status
    assert rehook.act("test_webhook") == {"passed": passed, "status": status}
    assert receiver.take().path == "/hook"


def test_a_receiver_that_is_not_there_harms_nothing(rehook: Rehook) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    rehook.act("set_webhook", url=f"http://127.0.0.1:{port}")
    assert rehook.act("test_webhook") == {"passed": False, "status": None}
    rehook.invoke("order_success", "a")
    problems = [one["problem"] for one in rehook.act("read_deliveries")]
    assert problems == ["not delivered: ConnectError"] * 2


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"url": "http://192.0.2.1/hook"}, "send_anywhere"),
        ({"url": "nonsense"}, "loopback"),
        ({"url": "http://127.0.0.1", "events": ["sign_up"]}, "'sign_up'"),
        ({"url": "http://127.0.0.1", "headers": {"a": 1}}, "headers"),
    ],
)
def test_an_endpoint_that_cannot_be_is_refused(
    rehook: Rehook, parameters: dict[str, Any], says: str
) -> None:
    answer = rehook.client.post("/_mock/actions/set_webhook", json=parameters)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


def test_another_machine_is_accepted_when_told_so(rehook: Rehook) -> None:
    rehook.act("send_anywhere")
    rehook.act("set_webhook", url="http://192.0.2.1/hook")


def test_without_an_endpoint_nothing_is_sent(rehook: Rehook) -> None:
    rehook.invoke("signup", "friend", referral_code="KMN123")
    assert rehook.act("read_deliveries") == []
    answer = rehook.client.post("/_mock/actions/test_webhook")
    assert answer.status_code == 400


def test_a_reset_forgets_the_endpoint(rehook: Rehook, receiver: Receiver) -> None:
    rehook.client.post("/_mock/reset")
    rehook.invoke("order_success", "a")
    assert rehook.act("read_deliveries") == []
