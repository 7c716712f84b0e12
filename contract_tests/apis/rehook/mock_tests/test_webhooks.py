"""The Rehook mock's webhooks: which are sent, whom they belong to, and how the endpoint is set and tested."""

from __future__ import annotations

import socket

import pytest

from contract_tests.apis.rehook.calls import APPLY, KS, Caller
from contract_tests.harness.http.receiver import Received, Receiver
from contract_tests.harness.mocking import basic_header


@pytest.fixture
def receiver(caller: Caller, receiver: Receiver) -> Receiver:
    caller.act("set_webhook", url=f"{receiver.url}/hook")
    return receiver


def told(caller: Caller, receiver: Receiver) -> list[tuple[str, str]]:
    """Names and owners of the events sent since the last call, in order."""
    caller.deliveries()
    events = []
    while not receiver.requests.empty():
        body = receiver.take().body
        assert list(body) == ["event", "customer", "data"]
        events.append((body["event"], (body["customer"] or {}).get("source_id", "")))
    return events


def test_the_way_of_a_referral(caller: Caller, receiver: Receiver) -> None:
    caller.invoke("signup", "friend", referral_code="KMN123")
    assert told(caller, receiver) == [
        ("signup", "friend"),
        ("customer.referred", "friend"),
        ("customer.rewarded", "friend"),
        ("customer.referral.successful.friend", "friend"),
    ]
    caller.invoke("order_success", "friend")
    assert told(caller, receiver) == [
        ("order_success", "friend"),
        ("customer.rewarded", "KMN@123"),
        ("customer.referral.successful.advocate", "KMN@123"),
    ]
    caller.invoke("page_view", "friend")
    assert told(caller, receiver) == []


def test_only_changed_properties_are_told(caller: Caller, receiver: Receiver) -> None:
    for name in ["A", "A", "B"]:
        caller.upsert("a", metadata={"Name": name})
    caller.upsert("a", referral_code="OTHER")
    assert told(caller, receiver) == [("customer.meta.updated", "a")]


def test_the_life_of_coupons(caller: Caller, receiver: Receiver) -> None:
    caller.act("create_coupon", coupon_code="NEW")
    caller.act("assign_coupon", coupon_code="MINE", source_id="KMN@123")
    for source_id in ["KMN@123", ""]:
        body = {"coupon_details": [KS], "source_id": source_id}
        caller.post(APPLY, body, type="redeem")
    caller.post(APPLY, {"coupon_details": [KS]}, type="revert")
    assert told(caller, receiver) == [
        ("coupon.created", ""),
        ("coupon.rewarded", "KMN@123"),
        ("coupon.redeemed", "KMN@123"),
        ("coupon.redeemed", ""),
    ]


def test_a_leaderboard_is_awarded(caller: Caller, receiver: Receiver) -> None:
    rows = caller.act("award_leaderboard", campaign_id=caller.seed["campaign_id"])
    expected = [("customer.leaderboard.awarded", row["source_id"]) for row in rows]
    assert told(caller, receiver) == expected
    assert [row["points"] for row in rows] == [100, 50]


def test_only_chosen_events_are_sent_with_login_and_headers(
    caller: Caller, receiver: Receiver
) -> None:
    caller.act(
        "set_webhook",
        url=receiver.url,
        events=["customer.rewarded"],
        user="me",
        password="hush",
        headers={"X-Shop": "Kirana"},
    )
    caller.invoke("signup", "friend", referral_code="KMN123")
    caller.deliveries()
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
    caller: Caller, receiver: Receiver, status: int, passed: bool
) -> None:
    receiver.status = status
    assert caller.act("test_webhook") == {"passed": passed, "status": status}
    assert receiver.take().path == "/hook"


def test_a_receiver_that_is_not_there_harms_nothing(caller: Caller) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    caller.act("set_webhook", url=f"http://127.0.0.1:{port}")
    assert caller.act("test_webhook") == {"passed": False, "status": None}
    caller.invoke("order_success", "a")
    problems = [one["problem"] for one in caller.deliveries()]
    assert problems == ["not delivered: ConnectError"] * 2


def test_another_machine_is_accepted_when_told_so(caller: Caller) -> None:
    caller.act("send_anywhere")
    caller.act("set_webhook", url="http://192.0.2.1/hook")


def test_without_an_endpoint_nothing_is_sent(caller: Caller) -> None:
    caller.invoke("signup", "friend", referral_code="KMN123")
    assert caller.deliveries() == []
