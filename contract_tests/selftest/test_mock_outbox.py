"""Webhooks and callbacks that mocks send by themselves, shown on a toy: order, addresses, failures, and that no secret is logged."""

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx
import msgspec
import pytest
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.http.receiver import Receiver, receiving
from contract_tests.harness.mocking import (
    Clock,
    Delivery,
    Mock,
    Outbox,
    PathItem,
    read_json,
)
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.outbox import is_loopback

Deliveries = list[dict[str, Any]]


def toy(clock: Clock) -> Mock:
    outbox = Outbox()

    async def ring(request: Request) -> Response:
        url, *rings = await read_json(request)
        for name in rings:
            body = msgspec.json.encode({"ring": name})
            outbox.send(name, url, body, {"X-Bell": "brass"})
        return Response(status_code=202)

    return Mock([PathItem("/bells", {"POST": ring})], lambda: None, {}, outbox=outbox)


async def told(client: httpx.AsyncClient) -> Deliveries:
    found: Deliveries = (await client.post("/_mock/actions/read_deliveries")).json()
    return found


def inside(job: Callable[[httpx.AsyncClient], Awaitable[Deliveries]]) -> Deliveries:
    """Run a job with a fresh toy in an event loop of its own; its result."""

    async def call() -> Deliveries:
        transport = httpx.ASGITransport(application("toy", toy))
        async with httpx.AsyncClient(
            transport=transport, base_url="http://a"
        ) as client:
            return await job(client)

    return asyncio.run(call())


def deliveries(*requests: tuple[str, Any]) -> Deliveries:
    """Everything that a fresh toy sends after these requests."""

    async def send(client: httpx.AsyncClient) -> Deliveries:
        for path, body in requests:
            await client.post(path, json=body)
        return await told(client)

    return inside(send)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as started:
        yield started


def test_letters_arrive_in_order_with_their_headers(receiver: Receiver) -> None:
    rings = [str(number) for number in range(20)]
    sent = deliveries(("/bells", [f"{receiver.url}/hook", *rings]))
    assert [one["status"] for one in sent] == [200] * 20
    received = [receiver.take() for _ in rings]
    assert [one.body for one in received] == [{"ring": name} for name in rings]
    assert received[0].path == "/hook"
    assert received[0].headers["x-bell"] == "brass"
    assert received[0].headers["content-type"] == "application/json"


def test_what_the_receiver_answers_is_told(receiver: Receiver) -> None:
    receiver.status = 503
    (sent,) = deliveries(("/bells", [receiver.url, "a"]))
    assert (sent["status"], sent["problem"]) == (503, "")


@pytest.mark.parametrize(
    ("statuses", "attempts"),
    [
        ([200, 200], 1),
        ([404, 200], 1),
        ([307, 200], 1),
        ([429, 200], 2),
        ([500, 503, 204], 3),
        ([500, 503, 502, 200], 3),
    ],
)
def test_what_another_time_may_help_is_tried_again(
    receiver: Receiver, statuses: list[int], attempts: int
) -> None:
    receiver.first = list(statuses)
    sent = deliveries(("/bells", [receiver.url, "a", "b"]))
    assert sent[0]["attempts"] == attempts
    assert sent[0]["status"] == statuses[attempts - 1]
    rung = [receiver.take().body["ring"] for _ in range(receiver.requests.qsize())]
    assert rung[: attempts + 1] == ["a"] * attempts + ["b"]


def test_a_receiver_that_does_not_answer_holds_up_no_other(receiver: Receiver) -> None:
    async def ring(client: httpx.AsyncClient) -> Deliveries:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            await client.post("/bells", json=[url, "a"])
            await client.post("/bells", json=[receiver.url, "b"])
            received = await asyncio.to_thread(receiver.take)
        assert received.body == {"ring": "b"}
        return await told(client)

    silent, answering = inside(ring)
    assert (silent["attempts"], silent["status"]) == (3, None)
    assert silent["problem"].startswith("not delivered: ")
    assert (answering["attempts"], answering["status"]) == (1, 200)


def test_subscribers_at_one_address_wait_for_none_but_themselves(
    receiver: Receiver,
) -> None:
    async def send() -> None:
        outbox = Outbox()
        for subscriber in "ab":
            body = msgspec.json.encode(subscriber)
            outbox.send("bell", receiver.url, body, subscriber=subscriber)
        await outbox.settled()

    receiver.status = 503
    asyncio.run(send())
    rung = [receiver.take().body for _ in range(6)]
    assert sorted(rung) == ["a", "a", "a", "b", "b", "b"]
    assert "b" in rung[:3]


def test_how_often_and_when_can_be_said(receiver: Receiver) -> None:
    async def send() -> Delivery:
        outbox = Outbox(attempts=5, pause=0)
        delivery = outbox.send("bell", receiver.url, b"{}")
        await outbox.settled()
        return delivery

    receiver.status = 500
    delivery = asyncio.run(send())
    assert (delivery.attempts, receiver.requests.qsize()) == (5, 5)


def test_after_a_reset_nothing_old_is_tried_again(receiver: Receiver) -> None:
    async def ring(client: httpx.AsyncClient) -> Deliveries:
        await client.post("/bells", json=[f"{receiver.url}/old", "a", "b"])
        await asyncio.to_thread(receiver.take)
        await client.post("/_mock/reset")
        await client.post("/bells", json=[f"{receiver.url}/new", "c"])
        return await told(client)

    receiver.status = 503
    (sent,) = inside(ring)  # three attempts take longer than the pause after one
    assert sent["attempts"] == 3
    assert [receiver.take().path for _ in range(3)] == ["/new"] * 3
    assert receiver.requests.empty()


def test_a_body_is_received_as_it_was_sent(receiver: Receiver) -> None:
    deliveries(("/bells", [receiver.url, "\u00e9"]))
    received = receiver.take()
    assert received.raw == '{"ring":"\u00e9"}'.encode()


def test_a_redirection_is_not_followed(receiver: Receiver) -> None:
    receiver.status = 307
    (sent,) = deliveries(("/bells", [receiver.url, "a"]))
    assert sent["status"] == 307


@pytest.mark.parametrize(
    "url",
    [
        "",
        "x",
        "//",
        "http://[",
        "http://",
        "ftp://127.0.0.1/",
        "http://127.0.0.1:99999",
    ],
)
def test_an_address_that_is_none_breaks_nothing(receiver: Receiver, url: str) -> None:
    bad, good = deliveries(("/bells", [url, "a"]), ("/bells", [receiver.url, "b"]))
    assert bad["problem"]
    assert good["status"] == 200


def test_nobody_listening_is_logged_without_what_may_be_secret(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    url = f"http://me:hush@127.0.0.1:{port}/hush?key=hush"
    with caplog.at_level(logging.WARNING):
        (sent,) = deliveries(("/bells", [url, "noon"]))
    assert sent["problem"] == "not delivered: ConnectError"
    assert "noon to '127.0.0.1'" in caplog.text
    assert "hush" not in caplog.text


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1/", "https://example.com", "http://x"]
)
def test_other_machines_get_nothing_unless_told_otherwise(url: str) -> None:
    (sent,) = deliveries(("/bells", [url, "a"]))
    assert "send_anywhere" in sent["problem"]


def test_told_otherwise_a_name_is_called(
    monkeypatch: pytest.MonkeyPatch, receiver: Receiver
) -> None:
    port = httpx.URL(receiver.url).port
    real = socket.getaddrinfo

    def resolve(host: Any, *rest: Any, **more: Any) -> Any:
        named = host in ("bells.test", b"bells.test")
        return real("127.0.0.1" if named else host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    bells = ("/bells", [f"http://bells.test:{port}/", "a"])
    sent = deliveries(bells, ("/_mock/actions/send_anywhere", {}), bells)
    assert [one["status"] for one in sent] == [None, 200]


def test_a_reset_forgets_deliveries_and_permission() -> None:
    bells = ("/bells", ["http://192.0.2.1/", "a"])
    allow = "/_mock/actions/send_anywhere"
    (sent,) = deliveries((allow, {}), ("/_mock/reset", {}), bells)
    assert "send_anywhere" in sent["problem"]
    assert deliveries(bells, ("/_mock/reset", {})) == []


@pytest.mark.parametrize(
    ("url", "own"),
    [
        ("http://127.0.0.1:8401/a", True),
        ("http://127.8.9.10", True),
        ("http://[::1]:80", True),
        ("http://localhost", True),
        ("http://localhost.example.com", False),
        ("http://127.0.0.1.example.com", False),
        ("http://127.0.0.1@example.com", False),
        ("http://0.0.0.0", False),
        ("http://10.0.0.1", False),
    ],
)
def test_which_addresses_are_this_machine(url: str, own: bool) -> None:
    assert is_loopback(url) is own
