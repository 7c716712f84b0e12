"""The gate keeps to the pace that is asked of it, sends again what an aged connection lost, and notices a server that is gone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from requests.exceptions import ConnectionError
from urllib3.exceptions import ProtocolError

from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.faults import Unanswered
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.pace import Ended, Pace, seconds_to_wait
from contract_tests.selftest.shop import gate_to_shop
from scripts.target.settings import Settings

NOON = 1_000_000_000.0


@pytest.fixture
def gate() -> Iterator[Gate]:
    with gate_to_shop() as gate:
        yield gate


class Clock:
    """Time passes only by waiting."""

    def __init__(self) -> None:
        self.now = NOON

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def timed(settings: Settings) -> tuple[Pace, Clock]:
    pace, clock = Pace(settings, operations=9), Clock()
    pace.clock, pace.sleep = lambda: clock.now, clock.sleep
    return pace, clock


def test_four_requests_a_second_are_a_quarter_of_one_apart() -> None:
    pace, clock = timed(Settings((), rate=4))
    for _ in range(9):
        pace.wait("listItems")
    assert clock.now == NOON + 2


def test_nothing_is_sent_when_the_minutes_are_over() -> None:
    pace, clock = timed(Settings((), minutes=2, until=NOON + 120))
    pace.wait("listItems")
    clock.sleep(120)
    with pytest.raises(Ended, match="the 2 minutes of this run are over"):
        pace.wait("listItems")


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7),
        (" 0 ", 0),
        ("Sun, 09 Sep 2001 01:46:45 GMT", 5),
        ("Sat, 08 Sep 2001 01:46:40 GMT", 0),
        ("Sun, 09 Sep 2001 01:46:45", 5),
        ("soon", None),
        ("", None),
        ("-1", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str, seconds: float | None) -> None:
    assert seconds_to_wait(value, NOON) == seconds


def test_without_retry_after_each_pause_is_twice_as_long_as_the_last() -> None:
    pace, clock = timed(Settings(()))
    pauses = [pace.pause(Response(), number) for number in range(6)]
    assert pauses == [True] * 5 + [False]
    assert clock.now == NOON + 1 + 2 + 4 + 8 + 16


def test_no_pause_is_longer_than_what_is_left_of_the_run() -> None:
    pace, clock = timed(Settings((), minutes=1, until=NOON + 60))
    answer = Response()
    answer.headers["Retry-After"] = "59"
    assert pace.pause(answer, 0)
    assert not pace.pause(answer, 1)
    assert clock.now == NOON + 59


def test_a_slow_operation_is_given_up_and_others_are_not() -> None:
    pace, _ = timed(Settings(()))
    for _ in range(3):
        pace.wait("listItems")
        pace.unanswered("listItems", "hangs", slow=True)
        pace.answered("getItem")
    with pytest.raises(Ended, match="listItems gave no answer 3 times in a row"):
        pace.wait("listItems")
    pace.wait("getItem")


class Aged(HTTPAdapter):
    """Its first connections have been closed by the server meanwhile."""

    def __init__(self, closed: int) -> None:
        super().__init__()
        self.closed = closed

    def send(self, request: PreparedRequest, **options: object) -> Response:  # type: ignore[override]
        self.closed -= 1
        if self.closed < 0:
            return super().send(request, **options)  # type: ignore[arg-type]
        reset = ConnectionResetError(104, "Connection reset by peer")
        raise ConnectionError(ProtocolError("Connection aborted.", reset))


def test_what_an_aged_connection_lost_is_sent_once_more(gate: Gate) -> None:
    gate.mount("http://", Aged(closed=1))
    assert Client(gate).get("/items").ok
    assert gate.coverage.closed == 1
    gate.mount("http://", Aged(closed=2))
    with pytest.raises(Unanswered, match="closed the connection without an answer"):
        Client(gate).get("/items")


def test_what_may_have_been_written_to_a_live_server_is_not_sent_again(
    gate: Gate,
) -> None:
    gate.target = replace(gate.target, live=True, allow_writes=True)
    gate.mount("http://", Aged(closed=1))
    with pytest.raises(Unanswered, match="closed the connection without an answer"):
        Client(gate).post("/items", json={"name": "lamp"})


def test_a_server_that_is_gone_is_told_and_a_control_path_is_not() -> None:
    with gate_to_shop() as gate:
        gate.target = replace(gate.target, description={"env": {}})
        gate.mount(f"{gate.target.base_url}/_mock", Aged(closed=9))
        with pytest.raises(RuntimeError, match="_mock/reset: it closed the connection"):
            MockControl(gate).reset()
    for _ in range(3):
        with pytest.raises(Unanswered, match="the server refused the connection"):
            MockControl(gate).reset()
    with pytest.raises(Ended, match="the server refused the connection, after 3"):
        MockControl(gate).reset()
