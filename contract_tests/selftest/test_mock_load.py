"""A mock under load loses nothing that it was told, and holds no connection for ever."""

import asyncio
import os
import socket
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.broken import served
from contract_tests.harness.mocking.patience import PatientProtocol
from contract_tests.selftest.library import KEY, create

CONNECTIONS = 500
ROUNDS = int(os.environ.get("LOAD_ROUNDS", "1"))  # each writes and reads once
MOST_GROWTH = 60_000_000  # bytes, with the clients in the same process


class Hasty(PatientProtocol):
    patience = 0.2


@pytest.fixture(scope="module")
def library() -> Iterator[str]:
    with served(application("library", create), PatientProtocol) as base_url:
        yield base_url


async def told(base_url: str) -> Counter[int]:
    """The statuses of all answers to readers and writers on as many connections at once."""
    # A server may close what is idle for five seconds at the moment in which it is used again.
    limits = httpx.Limits(max_connections=CONNECTIONS, keepalive_expiry=2)
    statuses: Counter[int] = Counter()
    async with httpx.AsyncClient(
        base_url=base_url, headers={"x-key": KEY}, limits=limits, timeout=60
    ) as client:

        async def work(number: int) -> None:
            for turn in range(ROUNDS):
                book = {"title": "Emma", "isbn": f"{number}-{turn}", "shelf": "fiction", "branch": "main"}  # fmt: skip
                made = await client.post("/v1/books", json=book)
                statuses[made.status_code] += 1
                read = await client.get(f"/v1/books/{made.json()['book']['id']}")
                statuses[read.status_code] += 1
                assert read.json()["book"]["isbn"] == book["isbn"]

        await asyncio.gather(*map(work, range(CONNECTIONS)))
    return statuses


def memory() -> int:
    """Bytes of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def test_nothing_is_lost_on_500_connections(library: str) -> None:
    httpx.post(f"{library}/_mock/reset").raise_for_status()
    before = memory()
    statuses = asyncio.run(told(library))
    assert statuses == {201: CONNECTIONS * ROUNDS, 200: CONNECTIONS * ROUNDS}
    listed = httpx.get(f"{library}/v1/books", headers={"x-key": KEY}).json()
    assert listed["meta"]["total"] == CONNECTIONS * ROUNDS + 1
    assert memory() - before < MOST_GROWTH


@pytest.mark.parametrize(
    "begun", [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: a\r\n", b"POST /_mock/clock HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{"]
)  # fmt: skip
def test_a_request_that_never_becomes_whole_is_given_up(begun: bytes) -> None:
    with served(application("library", create), Hasty) as base_url:
        address = urlsplit(base_url)
        with socket.create_connection(
            (address.hostname, address.port or 0), 10
        ) as waiting:
            waiting.sendall(begun)
            answer = b"".join(iter(lambda: waiting.recv(1000), b""))
            assert b"200" not in answer
        whole = httpx.get(f"{base_url}/_mock")
        assert whole.status_code == 200


def test_a_connection_is_kept_for_further_requests() -> None:
    with (
        served(application("library", create), Hasty) as base_url,
        httpx.Client() as client,
    ):
        for _ in range(3):
            assert client.get(f"{base_url}/_mock").status_code == 200
