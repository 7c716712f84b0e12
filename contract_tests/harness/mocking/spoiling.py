"""Breaking a mock on purpose, to prove that a contract run notices: `apis/<name>/defects.py` is written with this.

A defect stands between a healthy mock and its clients and changes what one of them gets to see.
"""

from __future__ import annotations

import importlib
import json
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread
from typing import Any

import uvicorn
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from contract_tests.harness.mocking.catalogue import APIS

Serve = Callable[[Request], Awaitable[Response]]
Spoil = Callable[[Request, Serve], Awaitable[Response]]
Change = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Defect:
    """`statement` is what it breaks: the id of a rule, or a JSON Pointer into the specification.

    With `actions` it answers the mock's actions too, for what happens outside of the vendor's API. Where many operations
    share what the pointer leads to, `operation` (or event) is the one that is enough to notice by: all take their time.
    """

    name: str
    statement: str
    spoil: Spoil
    actions: bool = False
    operation: str = ""


def breaks(
    statement: str, *, actions: bool = False, operation: str = ""
) -> Callable[[Spoil], Defect]:
    """Makes a defect of a function that answers a request, and has the healthy mock to ask."""
    return lambda spoil: Defect(
        getattr(spoil, "__name__", ""), statement, spoil, actions, operation
    )


def defects(api: str) -> list[Defect]:
    """Those of `defects.py`, or of several `defects*.py`, in the API's folder of `contract_tests/apis`, in their order."""
    found: list[Defect] = []
    for file in sorted((APIS / api).glob("defects*.py")):
        module = importlib.import_module(f"contract_tests.apis.{api}.{file.stem}")
        found += [one for one in vars(module).values() if isinstance(one, Defect)]
    return found


class Broken:
    """A mock with a defect; its control paths stay whole, but for the actions where those are spoilt as well."""

    def __init__(self, mock: ASGIApp, spoil: Spoil, *, actions: bool = False) -> None:
        self.mock = mock
        self.spoil = spoil
        self.actions = actions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        acting = self.actions and path.startswith("/_mock/actions/")
        if path.startswith("/_mock") and not acting:
            await self.mock(scope, receive, send)
            return
        request = Request(scope, receive)
        await request.body()  # read once, for the defect as well as for the mock
        response = await self.spoil(request, self._serve)
        await response(scope, receive, send)

    async def _serve(self, request: Request) -> Response:
        body = await request.body()
        messages: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Message) -> None:
            messages.append(message)

        await self.mock(dict(request.scope), receive, send)
        content = b"".join(message.get("body", b"") for message in messages[1:])
        response = Response(content, messages[0]["status"])
        response.raw_headers = list(messages[0]["headers"])
        return response


def changed(request: Request, **headers: str) -> Request:
    """The same request with other headers; those set to "" are left out."""
    names = {name.replace("_", "-").encode() for name in headers}
    kept = [pair for pair in request.scope["headers"] if pair[0] not in names]
    added = [(n.replace("_", "-").encode(), v.encode()) for n, v in headers.items()]
    scope = {**request.scope, "headers": kept + [pair for pair in added if pair[1]]}
    return _request(scope, getattr(request, "_body", b""))


def sent_to(request: Request, method: str, path: str, query: str = "") -> Request:
    """The same request by another method, to another path or with another query."""
    where = {"path": path, "raw_path": path.encode(), "query_string": query.encode()}
    scope = {**request.scope, "method": method, **where}
    return _request(scope, getattr(request, "_body", b""))


def with_json(request: Request, value: Any) -> Request:
    """The same request with another body."""
    return _request(dict(request.scope), json.dumps(value).encode())


def _request(scope: Scope, body: bytes) -> Request:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return Request(scope, receive)


async def json_of(request: Request) -> Any:
    """The JSON that a request holds; None when it is none."""
    try:
        return json.loads(await request.body())
    except ValueError:
        return None


async def serve_changed(request: Request, serve: Serve, change: Change) -> Response:
    """The mock's answer to a request whose JSON object was changed on the way."""
    body = await json_of(request)
    if isinstance(body, dict):
        request = with_json(request, change(body))
    return await serve(request)


async def answer_changed(request: Request, serve: Serve, change: Change) -> Response:
    """The mock's answer, with its JSON changed where there is some."""
    response = await serve(request)
    if not response.body:
        return response
    answer = change(json.loads(bytes(response.body)))
    return JSONResponse(answer, response.status_code)


@contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """The base URL of an application on a free loopback port, served by a thread of this process."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(app, log_level="error", lifespan="off", ws="none")
        server = uvicorn.Server(config)
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            # The socket listens already: whoever connects before the server is up just waits for it.
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()
