"""No request, however broken, takes a mock down or gets a 500 from it; the same tests for every mock."""

import json
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from contract_tests.harness.mocking import Clock
from contract_tests.harness.mocking.catalogue import load_mock, mock_names

CONTROL = ["/_mock", "/_mock/reset", "/_mock/clock", "/_mock/actions/x", "/"]
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"]

GARBAGE = {
    "half": b'[{"a": ',
    "not UTF-8": b'["\xff\xfe"]',
    "UTF-16": '["a"]'.encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf[]",
    "arrays 5,000 deep": b"[" * 5000 + b"]" * 5000,
    "objects 5,000 deep": b'{"a":' * 5000 + b"1" + b"}" * 5000,
    "deep and open": b"[" * 5000,
    "a NUL": b'["a\x00b"]',
    "an escaped NUL": b'["a\\u0000b"]',
    "an escaped NUL in a key": b'[{"a\\u0000b": 1}]',
    "a lone surrogate": b'["\\ud800"]',
    "a surrogate the wrong way round": b'["\\udc00\\ud800"]',
    "a surrogate in UTF-8": b'["\xed\xa0\x80"]',
    "a number of 10,000 digits": b"[" + b"9" * 10_000 + b"]",
    "a number past the floats": b"[1e999]",
    "NaN": b"[NaN]",
    "10 MB of zeros": bytes(10_000_000),
    "10 MB of JSON": b"[" + b"0," * 5_000_000 + b"0]",
    "a form": b"a=1&b=2",
}
RAW = [
    b"\x00\x00\x00\x00\r\n\r\n",
    b"GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n",
    b"GET /%ff%00%ED%A0%80 HTTP/1.1\r\nHost: a\r\n\r\n",
    b'GET /_mock HTTP/1.1\r\nHost: \xff\\"\r\n\r\n',
    b"GET /_mock HTTP/1.0\r\n\r\n",
    b"GET http://a:b:c/_mock HTTP/1.1\r\nHost: a\r\n\r\n",
    b"GET /_mock HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    b"POST /_mock/clock HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    b"POST /_mock/clock HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{",
    b"POST /_mock/clock HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
    b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
]

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
bodies = st.binary() | values.map(lambda value: json.dumps(value).encode())
# without what the client refuses to send in a header; the raw bytes below hold that too
header_values = st.binary(max_size=40).map(
    lambda raw: raw.translate(None, b"\r\n\v\f\0").strip()
)
headers = st.dictionaries(
    st.sampled_from(["Content-Type", "Accept", "Authorization", "X-Any", "Cookie"]),
    header_values,
)
steady = settings(
    derandomize=True,
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow],
)


@dataclass(frozen=True, slots=True)
class Target:
    """A running mock, its own paths, and what authenticates a request."""

    client: httpx.Client
    paths: list[str]
    headers: dict[str, str]
    query: dict[str, str]

    def send(self, method: str, path: str, body: bytes) -> httpx.Response:
        return self.client.request(
            method, path, content=body, headers=self.headers, params=self.query
        )


@pytest.fixture(scope="module", params=mock_names())
def target(
    request: pytest.FixtureRequest, mock_url: Callable[[str], str]
) -> Iterator[Target]:
    mock = load_mock(request.param)(Clock())
    paths = [item.path for item in mock.path_items]
    with httpx.Client(base_url=mock_url(request.param), timeout=30) as client:
        yield Target(client, paths, dict(mock.headers), dict(mock.query))
        client.post("/_mock/reset").raise_for_status()


def test_garbage_is_refused(target: Target) -> None:
    for path, (name, garbage) in product(target.paths, GARBAGE.items()):
        answer = target.send("POST", path, garbage)
        assert 400 <= answer.status_code < 500, (path, name, answer)
        assert answer.headers["X-Mock-Reason"]


def test_garbage_is_refused_by_the_control_paths(target: Target) -> None:
    paths = ["/_mock/clock", "/_mock/actions/x"]
    for path, (name, garbage) in product(paths, GARBAGE.items()):
        answer = target.send("POST", path, garbage)
        assert 400 <= answer.status_code < 500, (path, name, answer)


def test_nothing_is_garbage_only_where_something_is_asked_for(target: Target) -> None:
    answers = [target.send("POST", path, b"") for path in target.paths]
    assert all(answer.status_code < 500 for answer in answers)
    refused = [answer for answer in answers if answer.is_client_error]
    assert refused
    assert all(answer.headers["X-Mock-Reason"] for answer in refused)
    for path in ["/_mock/clock", "/_mock/actions/x"]:
        assert target.send("POST", path, b"").is_client_error


@given(data=st.data(), method=st.sampled_from(METHODS), body=bodies, extra=headers)
@steady
def test_no_request_gets_a_500(
    target: Target,
    data: st.DataObject,
    method: str,
    body: bytes,
    extra: dict[str, bytes],
) -> None:
    path = data.draw(st.sampled_from([*target.paths, *CONTROL]))
    known = target.headers if data.draw(st.booleans(), label="with credentials") else {}
    query = data.draw(st.dictionaries(st.text(), st.text(), max_size=3))
    answer = target.client.request(
        method,
        path,
        content=body,
        params=target.query | query,
        headers=[
            *((name.encode(), value.encode()) for name, value in known.items()),
            *((name.encode(), value) for name, value in extra.items()),
        ],
    )
    assert answer.status_code < 500, answer.headers.get("X-Mock-Reason")


@given(tail=st.text())
@steady
def test_no_path_gets_a_500(target: Target, tail: str) -> None:
    for start in ["/", "/_mock/actions/", target.paths[0]]:
        answer = target.client.get(
            httpx.URL(target.client.base_url, raw_path=_quoted(start + tail)),
            headers=target.headers,
        )
        assert answer.status_code < 500


def _quoted(path: str) -> bytes:
    """A path of any bytes, kept as one: percent-encoded where it is not plain."""
    raw = path.encode("utf-8", "surrogatepass")
    plain = b"/-_abcdefghijklmnopqrstuvwxyz"
    return b"".join(
        bytes([byte]) if byte in plain else b"%%%02X" % byte for byte in raw
    )


def _exchange(target: Target, raw: bytes) -> bytes:
    url = target.client.base_url
    with socket.create_connection((url.host, url.port or 80), timeout=10) as connection:
        connection.sendall(raw)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while part := connection.recv(65536):
            answer += part
        return answer


def test_what_is_hardly_http_gets_no_500(target: Target) -> None:
    for raw in RAW:
        assert not _exchange(target, raw).startswith(b"HTTP/1.1 5"), raw


@given(raw=st.binary(min_size=1))
@example(b"GET / HTTP/1.1\r\n\r\n")
@steady
def test_no_bytes_get_a_500(target: Target, raw: bytes) -> None:
    assert not _exchange(target, raw + b"\r\n\r\n").startswith(b"HTTP/1.1 5")
