"""A receiver of requests on a free loopback port, for tests of webhooks, callbacks and clients."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from threading import Thread
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

from contract_tests.harness.http.exchange import Exchange

PATIENCE = 10.0  # seconds in which what is waited for has to come

R = TypeVar("R", bound="Receiver")
Answer = tuple[int, Mapping[str, str], bytes]  # status, headers, body


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it came in: `path` includes the query, header names are in small letters."""

    method: str
    path: str
    headers: dict[str, str]
    raw: bytes = b""

    @property
    def body(self) -> Any:
        """The body as JSON, None where it is none."""
        try:
            return json.loads(self.raw)
        except ValueError:
            return None

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.path).query))

    def exchange(self, base_url: str) -> Exchange:
        """The request as messages show it; how it was answered is no part of a contract."""
        return Exchange(
            method=self.method,
            url=f"{base_url}{self.path}",
            headers=tuple(self.headers.items()),
            body=self.raw,
            status=0,
            answer_headers=(),
            answer=b"",
        )


@dataclass(slots=True)
class Receiver:
    """`status` is what the next requests are answered with, after those that `first` has one each for."""

    url: str = ""
    status: int = 200
    first: list[int] = field(default_factory=list)
    requests: Queue[Received] = field(default_factory=Queue)

    def take(self) -> Received:
        """The oldest request not yet taken, waited for; `queue.Empty` when none comes."""
        return self.requests.get(timeout=PATIENCE)

    def answer(self, request: Received) -> Answer | None:
        """The answer to a request; without one the connection is closed."""
        return self.first.pop(0) if self.first else self.status, {}, b""


def receiving() -> AbstractContextManager[Receiver]:
    """A receiver that takes requests at any path below its `url`, until exit."""
    return opened(Receiver())


@contextmanager
def opened(receiver: R) -> Iterator[R]:
    """The same with a receiver of one's own, which may answer in another way."""

    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(receiver)) as server:
        server.daemon_threads = True
        receiver.url = f"http://127.0.0.1:{server.server_port}"
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        try:
            yield receiver
        finally:
            server.shutdown()


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        wbufsize = -1  # an answer goes out at once: in two parts it takes 40 ms

        def receive(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Received(self.command, self.path, headers, raw)
            answer = receiver.answer(request)
            receiver.requests.put(request)
            if answer is not None:
                self.reply(*answer)

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = receive

        def reply(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing is logged: tests say what they miss."""

    return Handler
