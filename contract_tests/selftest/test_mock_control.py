"""The control paths that mocks of every API have from the harness, shown on a toy: what they describe, reset, the clock, actions."""

from typing import Any

import pytest

from contract_tests.selftest.mock_toy import Toy


@pytest.fixture
def mock() -> Toy:
    return Toy()


def test_a_query_key_is_described(mock: Toy) -> None:
    described = mock.call("GET", "/_mock").json()
    assert described["query"] == {"key": "open"}
    assert described["headers"] == {}
    assert described["base_url"] == "http://toy.test"


def test_the_environment_is_described_with_the_host(mock: Toy) -> None:
    described = mock.call("GET", "/_mock").json()
    assert described["env"] == {"TOY_KEY": "open", "TOY_HOST": "toy.test"}


def test_actions_are_described_by_their_docstrings(mock: Toy) -> None:
    actions = mock.call("GET", "/_mock").json()["actions"]
    assert list(actions) == ["fail_next_request", "break_lamp", "count_lamps"]
    assert actions["break_lamp"].startswith("The lamp of that name breaks")


def test_a_reset_returns_the_seeded_state(mock: Toy) -> None:
    assert mock.call("POST", "/lamps?key=open", json="desk").status_code == 201
    assert mock.call("GET", "/lamps?key=open").json()["lamps"] == ["desk"]
    assert mock.call("POST", "/_mock/reset").status_code == 204
    assert mock.call("GET", "/lamps?key=open").json()["lamps"] == []


def test_the_clock_moves_for_the_vendor_too(mock: Toy) -> None:
    def year() -> int:
        return int(mock.call("GET", "/lamps?key=open").json()["year"])

    now = year()
    mock.call("POST", "/_mock/clock", json={"advance_seconds": 10 * 366 * 86_400})
    mock.call("POST", "/_mock/clock", json={"advance_seconds": 10 * 366 * 86_400})
    assert now + 20 <= year() <= now + 21
    mock.call("POST", "/_mock/reset")
    assert now <= year() <= now + 1


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"advance_seconds": -1}, "only moves forward"),
        ({"advance_seconds": 1e300}, "at most"),
        ({"advance_seconds": "1"}, "advance_seconds"),
        ({"advance_secs": 1}, "advance_secs"),
        ({}, "advance_seconds"),
        ([], "object"),
    ],
)
def test_a_clock_refuses_what_it_cannot_do(mock: Toy, body: Any, says: str) -> None:
    answer = mock.call("POST", "/_mock/clock", json=body)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


def test_a_clock_stops_at_a_century_however_it_gets_there(mock: Toy) -> None:
    most = {"advance_seconds": 100 * 31_536_000}
    assert mock.call("POST", "/_mock/clock", json=most).status_code == 200
    one = {"advance_seconds": 1}
    assert mock.call("POST", "/_mock/clock", json=one).status_code == 400


def test_an_action_takes_parameters_and_answers(mock: Toy) -> None:
    for _ in range(2):
        mock.call("POST", "/lamps?key=open", json="desk")
    path = "/_mock/actions/break_lamp"
    quiet = mock.call("POST", path, json={"name": "desk"})
    assert (quiet.status_code, quiet.content) == (204, b"")
    loud = mock.call("POST", path, json={"name": "desk", "loudly": True})
    assert (loud.status_code, loud.json()) == (200, {"bang": True})
    gone = mock.call("POST", path, json={"name": "desk"})
    assert (gone.status_code, gone.json()) == (400, {"error": "no lamp desk"})


def test_an_unknown_action_gets_the_nearest(mock: Toy) -> None:
    answer = mock.call("POST", "/_mock/actions/brake_lamp")
    assert answer.status_code == 404
    assert "did you mean 'break_lamp'?" in answer.json()["error"]
    assert "fail_next_request" in answer.json()["error"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"nam": "desk"}, "does not take 'nam' (did you mean 'name'?)"),
        ({"name": 1}, "$.name"),
        ({}, "name"),
        ([], "object"),
    ],
)
def test_an_action_refuses_other_parameters(mock: Toy, body: Any, says: str) -> None:
    answer = mock.call("POST", "/_mock/actions/break_lamp", json=body)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


def test_an_action_without_parameters_refuses_some(mock: Toy) -> None:
    path = "/_mock/actions/fail_next_request"
    answer = mock.call("POST", path, json={"times": 2})
    assert answer.status_code == 400
    assert "it takes nothing" in answer.json()["error"]
    assert mock.call("GET", "/lamps?key=open").status_code == 200


def test_an_action_is_awaited(mock: Toy) -> None:
    mock.call("POST", "/lamps?key=open", json="desk")
    assert mock.call("POST", "/_mock/actions/count_lamps").json() == 1
