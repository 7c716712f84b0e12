"""The small HTTP server that carries each API's lenient.py, and nothing but that.

A lenient server keeps to what its vendor documents and differs in all else; see ARCHITECTURE.md.
Standard library only: a witness that shared code with a mock or the harness would share its mistakes.
"""

from __future__ import annotations

import argparse
import json
import math
import threading
import time
import unicodedata
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from email.message import Message
from http.client import HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol
from urllib.parse import parse_qs, unquote, urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, build_opener
from urllib.request import Request as Sent

HTML = "text/html; charset=utf-8"


def parse_json(text: str | bytes) -> Any:
    """The value of a JSON text; raises ValueError when it is empty or no JSON."""
    try:
        return json.loads(text, parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def number(value: object) -> int | float | None:
    """A number, sent as text or not; None when it is none."""
    if not isinstance(value, str | int | float):
        return None
    try:
        as_float = float(value)
    except (ValueError, OverflowError):
        return None
    if not math.isfinite(as_float):
        return None
    return value if type(value) is int else as_float


def written(value: object) -> str:
    """Trimmed, normalised text; a number or object sent in its place is taken as it is written."""
    text = value if isinstance(value, str) else json.dumps(value)
    return unicodedata.normalize("NFC", text).strip()


def basic(user: str, password: str) -> str:
    """The secret of HTTP Basic."""
    return b64encode(f"{user}:{password}".encode()).decode()


@dataclass(frozen=True, slots=True)
class Request:
    """One request: the decoded parts of its path that a template names are in `path`."""

    method: str
    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    headers: Message
    body: bytes

    def json(self) -> Any:
        """The body as JSON; raises ValueError when it is empty or no JSON."""
        return parse_json(self.body)

    def first(self, name: str) -> str | None:
        """The first value of a query parameter, None when it was not sent."""
        return self.query.get(name, [None])[0]

    def brings(self, scheme: str, secret: str) -> bool:
        """Whether this secret authorizes it; the scheme's name may be in any case."""
        sent, _, rest = self.headers.get("authorization", "").partition(" ")
        return sent.lower() == scheme and rest.strip() == secret


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: bytes go out as they are, None as no body, anything else as JSON."""

    status: int
    body: object = None
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    chunked: bool = False

    def content(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()


Handler = Callable[[Request], Answer]


@dataclass(slots=True)
class Clock:
    """Real time, moved by `advance`; each API asks it and nothing else for the time."""

    offset: float = 0.0

    def now(self) -> float:
        return time.time() + self.offset


@dataclass(frozen=True, slots=True)
class Route:
    method: str
    template: str
    handler: Handler

    def match(
        self, parts: Sequence[str], *, ignore_case: bool
    ) -> dict[str, str] | None:
        """The values of the template's names, None when the path is another one."""
        wanted = self.template.strip("/").split("/")
        if len(wanted) != len(parts):
            return None
        values = {}
        for want, part in zip(wanted, parts, strict=True):
            if want.startswith("{"):
                values[want[1:-1]] = part
            elif want != part and not (ignore_case and want.lower() == part.lower()):
                return None
        return values


class Api(Protocol):
    """Every lenient.py has a class of this kind; `other` answers requests that no route takes."""

    name: str
    clock: Clock

    def routes(self) -> Sequence[Route]: ...
    def other(self, request: Request, allowed: Sequence[str]) -> Answer: ...
    def reset(self) -> None: ...
    def account(self) -> Mapping[str, object]:
        """`headers`, `query`, `env` and `seed` of GET /_mock."""
        ...


class Server:
    """A started server: `base_url` stands for the vendor's scheme and host."""

    def __init__(
        self, api: Api, port: int, *, control: bool, ignore_case: bool
    ) -> None:
        self._api, self._control, self._ignore_case = api, control, ignore_case
        self._lock = threading.Lock()
        self._routes = list(api.routes())
        own = {"answer": staticmethod(self.answer)}
        self._http = _Http(("127.0.0.1", port), type("BoundHandler", (_Handler,), own))
        self.base_url = f"http://127.0.0.1:{self._http.server_address[1]}"
        serving = self._http.serve_forever
        threading.Thread(target=serving, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        self._http.shutdown()
        self._http.server_close()

    def answer(self, method: str, target: str, headers: Message, body: bytes) -> Answer:
        path, _, sent = target.partition("?")
        query = parse_qs(sent, keep_blank_values=True)
        request = Request(method, {}, query, headers, body)
        with self._lock:
            if self._control and f"{path}/".startswith("/_mock/"):
                return self._controlled(method, path.rstrip("/"), request)
            return self._routed(request, [unquote(p) for p in path[1:].split("/")])

    def _routed(self, request: Request, parts: Sequence[str]) -> Answer:
        allowed = []
        method = "GET" if request.method == "HEAD" else request.method
        for route in self._routes:
            values = route.match(parts, ignore_case=self._ignore_case)
            if values is not None and route.method == method:
                return route.handler(replace(request, path=values))
            if values is not None:
                allowed.append(route.method)
        return self._api.other(request, allowed)

    def _controlled(self, method: str, path: str, request: Request) -> Answer:
        match method, path:
            case "GET", "/_mock":
                about = {
                    "api": self._api.name,
                    "base_url": self.base_url,
                    "actions": {},
                }
                return Answer(200, {**about, **self._api.account()})
            case "POST", "/_mock/reset":
                self._api.clock.offset = 0.0
                self._api.reset()
                return Answer(204)
            case "POST", "/_mock/clock":
                self._api.clock.offset += float(request.json()["advance_seconds"])
                return Answer(204)
        return Answer(404, {"problem": "no such control path"})


class _Http(ThreadingHTTPServer):
    request_queue_size = 128


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    answer: Callable[[str, str, Message, bytes], Answer]

    def __getattr__(self, name: str) -> Callable[[], None]:
        """Every method is answered by the same code, unknown ones too."""
        if name.startswith("do_"):
            return self._respond
        raise AttributeError(name)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the contract run tells what it sent."""

    def _respond(self) -> None:
        body = self._body()
        answer = self.answer(self.command, self.path, self.headers, body)
        content = answer.content()
        self.send_response_only(answer.status)
        self.send_header("date", self.date_time_string())
        if content:
            self.send_header("content-type", answer.content_type)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        chunked = answer.chunked and bool(content)
        if chunked:
            self.send_header("transfer-encoding", "chunked")
        elif answer.status != 204:
            self.send_header("content-length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self._write(content, chunked=chunked)

    def _write(self, content: bytes, *, chunked: bool) -> None:
        if not chunked:
            self.wfile.write(content)
            return
        half = len(content) // 2
        for part in (content[:half], content[half:]):
            if part:
                self.wfile.write(b"%x\r\n%b\r\n" % (len(part), part))
        self.wfile.write(b"0\r\n\r\n")

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("transfer-encoding", "").lower():
            length = self.headers.get("content-length", "0")
            return self.rfile.read(int(length) if length.isdecimal() else 0)
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return body


class _Unmoved(HTTPRedirectHandler):
    """Follows no redirect, which might lead elsewhere."""

    def redirect_request(self, *args: Any, **options: Any) -> None:
        return None


def post(url: str, content: bytes, headers: Mapping[str, str]) -> None:
    """Sends JSON once, to a loopback address only; whether it arrives is not looked at."""
    try:
        if urlsplit(url).hostname in ("127.0.0.1", "localhost", "::1"):
            own = {"content-type": "application/json", **headers}
            sent = Sent(url, content, own)
            build_opener(ProxyHandler({}), _Unmoved).open(sent, timeout=5).close()
    except (OSError, ValueError, HTTPException):
        return


class Start(Protocol):
    """Starts a server on the loopback address: port 0 takes a free one, without control there is no `/_mock`."""

    def __call__(self, port: int = 0, *, control: bool = True) -> Server: ...


def starter(make: Callable[[], Api], *, ignore_case: bool = False) -> Start:
    """The `start` of each lenient.py."""

    def start(port: int = 0, *, control: bool = True) -> Server:
        return Server(make(), port, control=control, ignore_case=ignore_case)

    return start


def main(start: Start) -> None:
    """The command line of each lenient.py: serves until it is interrupted."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--no-control", action="store_true")
    options = parser.parse_args()
    server = start(options.port, control=not options.no_control)
    print(server.base_url, flush=True)
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        server.stop()
