"""A mock with a defect, and how one is served: for the tests that a contract run finds every defect."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from threading import Thread
from typing import Any
from urllib.parse import quote

import uvicorn
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.asked import Asked, Headers, Reply
from contract_tests.harness.mocking.catalogue import load_mock
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.defects import ACTIONS, Defect
from contract_tests.harness.mocking.mock import Mock

NO_CONTENT = 204


def broken(api: str, defect: Defect) -> ASGIApp:
    """A fresh mock of an API, with a defect before its operations and its webhooks."""

    def create(clock: Clock) -> Mock:
        mock = load_mock(api)(clock)
        if mock.outbox is not None:
            mock.outbox.on_the_way = lambda letter: defect.resend(letter, mock.seed)
        return mock

    return BrokenMock(application(api, create), defect)


class BrokenMock:
    """Stands before a mock; the control paths stay whole, but for the actions where those are spoilt as well."""

    def __init__(self, mock: ASGIApp, defect: Defect) -> None:
        self.mock = mock
        self.defect = defect

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        acting = self.defect.actions and path.startswith(ACTIONS)
        if path.startswith("/_mock") and not acting:
            await self.mock(scope, receive, send)
            return
        body = await Request(scope, receive).body()
        query = scope["query_string"].decode("latin-1")
        asked = Asked(scope["method"], path, query, _texts(scope["headers"]), body)
        reply = await self.defect.spoil(asked, partial(self._serve, scope))
        reply = reply.with_body(b"") if reply.status == NO_CONTENT else reply
        start = {"status": reply.status, "headers": _bytes(_measured(reply))}
        await send({"type": "http.response.start", **start})
        await send({"type": "http.response.body", "body": reply.body})

    async def _serve(self, scope: Scope, asked: Asked) -> Reply:
        messages: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": asked.body, "more_body": False}

        async def send(message: Message) -> None:
            messages.append(message)

        await self.mock(_scope(scope, asked), receive, send)
        content = b"".join(message.get("body", b"") for message in messages[1:])
        return Reply(messages[0]["status"], content, _texts(messages[0]["headers"]))


def _scope(scope: Scope, asked: Asked) -> Scope:
    """The ASGI scope of a request that a defect may have changed."""
    other = {
        **scope,
        "method": asked.method,
        "query_string": asked.query_string.encode("latin-1"),
        "headers": _bytes(asked.headers),
    }
    if asked.path != scope["path"]:
        other |= {"path": asked.path, "raw_path": quote(asked.path).encode()}
    return other


def _measured(reply: Reply) -> Headers:
    """The headers of a reply, with its length where that is not told."""
    told = "content-length" in dict(reply.headers) or reply.status == NO_CONTENT
    length = ("content-length", str(len(reply.body)))
    return reply.headers if told else (*reply.headers, length)


def _texts(headers: list[tuple[bytes, bytes]]) -> Headers:
    return tuple((n.decode("latin-1").lower(), v.decode("latin-1")) for n, v in headers)


def _bytes(headers: Headers) -> list[tuple[bytes, bytes]]:
    return [
        (name.encode("latin-1"), value.encode("latin-1")) for name, value in headers
    ]


@contextmanager
def served(app: ASGIApp, http: Any = "auto") -> Iterator[str]:
    """The base URL of an application on a free loopback port, served by a thread of this process that speaks `http`."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        quiet: dict[str, Any] = {"log_level": "error", "lifespan": "off", "ws": "none"}
        server = uvicorn.Server(uvicorn.Config(app, http=http, **quiet))
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            # The socket listens already: whoever connects before the server is up just waits for it.
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()
