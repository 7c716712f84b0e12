"""Mocks of every API take requests alike, shown on a toy: methods, bodies, paths, credentials, and what a refusal says."""

from typing import Any

import pytest
from starlette.requests import Request

from contract_tests.harness.mocking import (
    Clock,
    Mock,
    PathItem,
    Refused,
    basic_header,
    basic_pair,
    convert,
    open_to_all,
    path_items_of,
    read_query,
)
from contract_tests.harness.mocking.bodies import LARGEST_BODY
from contract_tests.selftest.mock_toy import Toy


@pytest.fixture
def mock() -> Toy:
    return Toy()


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

    async def get(self, request: Request) -> Any:
        return request.path_params["name"]

    async def count(self, request: Request) -> Any:
        return 0


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
