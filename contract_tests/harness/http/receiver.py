"""A receiver of webhooks and callbacks on a free loopback port, for the tests of what servers send by themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from threading import Thread
from typing import Any

from contract_tests.harness.http.exchange import Exchange

PATIENCE = 10.0  # seconds in which what is waited for has to come


@dataclass(frozen=True, slots=True)
class Received:
    """One request: header names in small letters, the body as JSON, None where it is none, and as it came."""

    path: str
    headers: dict[str, str]
    body: Any
    raw: bytes = b""

    def exchange(self, base_url: str) -> Exchange:
        """The request as messages show it; how it was answered is no part of a contract."""
        return Exchange(
            method="POST",
            url=f"{base_url}{self.path}",
            headers=tuple(self.headers.items()),
            body=self.raw or json.dumps(self.body).encode(),
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


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver that takes POST at any path below its `url`, ended on exit."""
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            headers = {name.lower(): value for name, value in self.headers.items()}
            receiver.requests.put(Received(self.path, headers, _json(raw), raw))
            status = receiver.first.pop(0) if receiver.first else receiver.status
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing is logged: tests say what they miss."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver.url = f"http://127.0.0.1:{server.server_port}"
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join()


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        return None
