"""Mocks of every API have this from the harness, shown on a toy: methods, refusals, actions and their parameters, the clock."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking import (
    Clock,
    Mock,
    PathItem,
    Refused,
    basic_header,
    basic_pair,
    convert,
    json_response,
    open_to_all,
    path_items_of,
    read_json,
    read_query,
)
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.bodies import LARGEST_BODY
from contract_tests.harness.mocking.mock import Factory


def toy(clock: Clock) -> Mock:
    lamps: list[str] = []

    def gate(request: Request) -> None:
        if read_query(request, "key") != "open":
            raise Refused(401, "no key", body={"message": "Who is there?"})

    async def list_lamps(request: Request) -> Response:
        return json_response({"lamps": lamps, "year": clock.now().year})

    async def add_lamp(request: Request) -> Response:
        lamps.append(await read_json(request))
        return Response(status_code=201)

    async def show_lamp(request: Request) -> Response:
        return json_response(request.path_params["name"])

    async def count_lamps() -> int:
        """Answers how many lamps there are."""
        return len(lamps)

    def break_lamp(name: str, loudly: bool = False) -> dict[str, bool] | None:
        """The lamp of that name breaks, and tells so when loudly is set."""
        if name not in lamps:
            raise Refused(400, f"no lamp {name}")
        lamps.remove(name)
        return {"bang": True} if loudly else None

    return Mock(
        path_items=[
            PathItem("/lamps", {"GET": list_lamps, "POST": add_lamp}, gate),
            PathItem("/lamps/{name}", {"GET": show_lamp}),
        ],
        reset=lamps.clear,
        env={"TOY_KEY": "open"},
        query={"key": "open"},
        actions=[break_lamp, count_lamps],
        error_body=lambda refused: {"code": refused.status},
        answer_headers=lambda request: {"X-Lamps": f"{request.method} {len(lamps)}"},
        host_variable="TOY_HOST",
    )


class Toy:
    """A fresh toy, called in process."""

    def __init__(self, create: Factory = toy) -> None:
        self.app = application("toy", create)

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(
                transport=transport, base_url="http://toy.test"
            ) as client:
                return await client.request(method, path, **options)

        return asyncio.run(send())


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


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"])
def test_a_wrong_method_names_all_that_are_right(mock: Toy, method: str) -> None:
    answer = mock.call(method, "/lamps?key=open")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, POST, HEAD"


def test_head_is_answered_where_get_is(mock: Toy) -> None:
    assert mock.call("HEAD", "/lamps?key=open").status_code == 200
    assert mock.call("HEAD", "/_mock/reset").status_code == 405


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_the_gate_comes_before_method_and_body(mock: Toy, method: str) -> None:
    answer = mock.call(method, "/lamps", content=b"{")
    assert (answer.status_code, answer.json()) == (401, {"message": "Who is there?"})
    assert answer.headers["X-Mock-Reason"] == "no key"


def test_paths_are_not_redirected_to_their_likes(mock: Toy) -> None:
    assert mock.call("GET", "/lamps/?key=open").status_code == 404


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


def test_the_largest_body_is_served_and_one_more_byte_is_not(mock: Toy) -> None:
    text = "a" * (LARGEST_BODY - 2)
    path = "/lamps?key=open"
    assert mock.call("POST", path, content=f'"{text}"').status_code == 201
    assert mock.call("POST", path, content=f'"{text}a"').status_code == 413


@pytest.mark.parametrize(
    "pair", [("[", "]"), ('{"a":', "}")], ids=["arrays", "objects"]
)
def test_nesting_ends_before_it_could_not_be_written_again(
    mock: Toy, pair: tuple[str, str]
) -> None:
    for levels, status in [(199, 201), (201, 400)]:
        body = pair[0] * levels + "1" + pair[1] * levels
        answer = mock.call("POST", "/lamps?key=open", content=body)
        assert answer.status_code == status
    wide = "[" + ",".join(["[]"] * 500) + "]"
    assert mock.call("POST", "/lamps?key=open", content=wide).status_code == 201
    assert mock.call("GET", "/lamps?key=open").status_code == 200


@pytest.mark.parametrize("text", ["\\\\u0000", "\\u0001", "\U0001f600"])
def test_unusual_but_usable_texts_are_served(mock: Toy, text: str) -> None:
    answer = mock.call("POST", "/lamps?key=open", content=f'["{text}"]'.encode())
    assert answer.status_code == 201


@pytest.mark.parametrize(
    "body", ['"a\\u0000"', '[{"a": ["\\u0000"]}]', '{"a\\u0000": 1}']
)
def test_a_nul_is_refused_wherever_it_stands(mock: Toy, body: str) -> None:
    answer = mock.call("POST", "/lamps?key=open", content=body)
    assert (answer.status_code, answer.headers["X-Mock-Reason"]) == (
        400,
        "a string in the body holds a NUL",
    )


def test_a_reason_is_one_line_of_ascii() -> None:
    response = Refused(400, "one\r\nSet-Cookie: two\u00e9\ud800" + "x" * 900).response()
    reason = response.headers["X-Mock-Reason"]
    assert reason.startswith(r"one\r\nSet-Cookie: two\xe9\ud800xxx")
    assert reason.isascii()
    assert len(reason) == 300


def test_a_refusal_has_its_own_body_or_the_vendors(mock: Toy) -> None:
    assert mock.call("GET", "/lamps").json() == {"message": "Who is there?"}
    assert mock.call("DELETE", "/lamps?key=open").json() == {"code": 405}
    mock.call("POST", "/_mock/actions/fail_next_request")
    assert mock.call("GET", "/lamps?key=open").json() == {"code": 500}


def test_headers_of_every_answer_are_on_refusals_too(mock: Toy) -> None:
    statuses = {}
    for method, path in [("GET", "?key=open"), ("GET", ""), ("PUT", "?key=open")]:
        answer = mock.call(method, f"/lamps{path}")
        statuses[answer.status_code] = answer.headers["X-Lamps"]
    mock.call("POST", "/_mock/actions/fail_next_request")
    answer = mock.call("GET", "/lamps?key=open")
    statuses[answer.status_code] = answer.headers["X-Lamps"]
    assert statuses == {200: "GET 0", 401: "GET 0", 405: "PUT 0", 500: "GET 0"}
    assert "X-Lamps" not in mock.call("GET", "/_mock").headers


@pytest.mark.parametrize("status", [400, 422])
def test_a_wrong_shape_has_the_status_asked_for(status: int) -> None:
    with pytest.raises(Refused, match="`str`, got `int`") as refused:
        convert({"name": 1}, dict[str, str], status)
    assert refused.value.status == status


def test_an_action_is_awaited(mock: Toy) -> None:
    mock.call("POST", "/lamps?key=open", json="desk")
    assert mock.call("POST", "/_mock/actions/count_lamps").json() == 1


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/lamps/desk", "desk"),
        ("/lamps/a%2Fb%2fc", "a/b/c"),
        ("/lamps/%2F", "/"),
        ("/lamps/a%252Fb", "a%2Fb"),
        ("/lamps/%C3%A9%20%40%3F", "\u00e9 @?"),
    ],
)
def test_an_encoded_slash_is_text(mock: Toy, path: str, name: str) -> None:
    assert mock.call("GET", path).json() == name


@pytest.mark.parametrize("path", ["/lamps/a/b", "/lamps%2Fdesk", "/lamps/"])
def test_a_slash_separates(mock: Toy, path: str) -> None:
    assert mock.call("GET", path).status_code == 404


@pytest.mark.parametrize(
    ("header", "pair"),
    [
        ("Basic bWU6aHVzaA==", ("me", "hush")),
        ("basic  bWU6aHVzaA==", ("me", "hush")),
        ("Basic bWU6YTpi", ("me", "a:b")),
        ("Basic bWU=", None),
        ("Basic \u00ff", None),
        ("Basic /w==", None),
        ("Bearer bWU6aHVzaA==", None),
        ("", None),
    ],
)
def test_basic_credentials_are_read(header: str, pair: tuple[str, str] | None) -> None:
    headers = [(b"authorization", header.encode("latin-1"))]
    assert basic_pair(Request({"type": "http", "headers": headers})) == pair


def test_basic_credentials_are_read_as_written() -> None:
    header = basic_header("me", "h\u00fcsh:!")["Authorization"]
    headers = [(b"authorization", header.encode())]
    found = basic_pair(Request({"type": "http", "headers": headers}))
    assert found == ("me", "h\u00fcsh:!")


class Lamps:
    """A resource with a literal path behind one that matches it too, and a path open to all."""

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/lamps/{name}", {"GET": self.get}),
            PathItem("/lamps/count", {"GET": self.count}),
            PathItem("/open", {"GET": self.count}, open_to_all),
        ]

    async def get(self, request: Request) -> Response:
        return json_response(request.path_params["name"])

    async def count(self, request: Request) -> Response:
        return json_response(0)


def closed(request: Request) -> None:
    if read_query(request, "key") is None:
        raise Refused(401, "no key")


def served_lamps(clock: Clock) -> Mock:
    return Mock(path_items_of(Lamps()), lambda: None, {}, gate=closed)


@pytest.mark.parametrize(
    ("path", "status", "answer"),
    [
        ("/lamps/desk?key=1", 200, b'"desk"'),
        ("/lamps/count?key=1", 200, b"0"),
        ("/lamps/count", 401, b""),
        ("/open", 200, b"0"),
    ],
)
def test_a_resource_is_behind_the_gate_of_its_mock(
    path: str, status: int, answer: bytes
) -> None:
    given = Toy(served_lamps).call("GET", path)
    assert (given.status_code, given.content) == (status, answer)


def test_a_path_has_one_item() -> None:
    with pytest.raises(ValueError, match="/lamps/count"):
        path_items_of(Lamps(), Lamps())
