"""The control paths of a mock, `/_mock` and below: outside the vendor's API, the same for every mock."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from inspect import isawaitable
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking.actions import Action, action_of
from contract_tests.harness.mocking.bodies import parse_json, read_as, read_body
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.console_page import page, wants_page
from contract_tests.harness.mocking.mock import Mock, PathItem, Refused, json_response
from contract_tests.harness.mocking.near import did_you_mean
from contract_tests.harness.mocking.reading import ignored, shown

MOST_REMEMBERED = 20


class Advance(msgspec.Struct, forbid_unknown_fields=True):
    """Body of `POST /_mock/clock`."""

    advance_seconds: float


class Control:
    """Describes, resets and steers one mock."""

    def __init__(self, api: str, mock: Mock, clock: Clock) -> None:
        self.api = api
        self.mock = mock
        self.clock = clock
        self.failing = False
        self.ignored: deque[dict[str, Any]] = deque(maxlen=MOST_REMEMBERED)
        own: list[Callable[..., Any]] = [self.fail_next_request]
        if mock.outbox is not None:
            own += [mock.outbox.read_deliveries, mock.outbox.send_anywhere]
        actions = map(action_of, (*own, *mock.actions))
        self.actions: dict[str, Action] = {action.name: action for action in actions}

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/_mock", {"GET": self.describe}),
            PathItem("/_mock/reset", {"POST": self.reset}),
            PathItem("/_mock/clock", {"POST": self.advance}),
            PathItem("/_mock/actions/{name}", {"POST": self.act}),
        ]

    def kept(self) -> dict[str, Any]:
        """All that the mock remembers between two requests."""
        outbox, state = self.mock.outbox, self.mock.state
        return {
            "seconds_ahead": self.clock.seconds_ahead,
            "failing": self.failing,
            "ignored": list(self.ignored),
            "outbox": outbox.kept() if outbox else None,
            "state": state.kept() if state else None,
        }

    def recall(self, kept: Mapping[str, Any]) -> None:
        """Remember what `kept` said, and nothing else."""
        self.clock.seconds_ahead = kept["seconds_ahead"]
        self.failing = kept["failing"]
        self.ignored.extend(kept["ignored"])
        if self.mock.outbox is not None:
            self.mock.outbox.recall(kept["outbox"])
        if self.mock.state is not None:
            self.mock.state.recall(kept["state"])

    async def describe(self, request: Request) -> Response:
        if wants_page(request):
            return page()
        root = base_url(request)
        return json_response(
            {
                "api": self.api,
                "base_url": root,
                "headers": self.mock.headers,
                "query": self.mock.query,
                "env": self._env(root),
                "seed": self.mock.seed,
                "actions": {
                    name: action.sentence for name, action in self.actions.items()
                },
                "ignored": list(reversed(self.ignored)),
            }
        )

    async def reset(self, request: Request) -> Response:
        self.failing = False
        self.ignored.clear()
        self.clock.reset()
        if self.mock.outbox is not None:
            self.mock.outbox.reset()
        self.mock.reset()
        return Response(status_code=204)

    async def advance(self, request: Request) -> Response:
        """Answers the mock's time after the move."""
        wanted = await read_as(request, Advance)
        try:
            self.clock.advance(wanted.advance_seconds)
        except ValueError as error:
            raise Refused(400, str(error)) from None
        return json_response({"now": self.clock.now()})

    async def act(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in self.actions:
            choices = ", ".join(self.actions)
            hint = did_you_mean(name, self.actions)
            raise Refused(404, f"no action {name!r}{hint}; there are: {choices}")
        body = await read_body(request)
        outcome = self.actions[name].run(parse_json(body) if body else {})
        if isawaitable(outcome):
            outcome = await outcome
        return Response(status_code=204) if outcome is None else json_response(outcome)

    def fail_next_request(self) -> None:
        """The next request to the vendor's API fails with 500, whatever it holds."""
        self.failing = True

    def fail_if_asked(self, request: Request) -> None:
        """The first gate of each request to the vendor's API."""
        if self.failing:
            self.failing = False
            raise Refused(500, "asked for by the action fail_next_request")

    def tell_ignored(self, request: Request) -> dict[str, str]:
        """The header that names what a request held and its answer did not use, if anything; the latest are kept."""
        names = shown(ignored(request))
        if not names:
            return {}
        path = request.scope["path"].encode("ascii", "backslashreplace").decode()[:100]
        told = {"request": f"{request.method} {path}", "ignored": names}
        self.ignored.append(told)
        return {"X-Mock-Ignored": ", ".join(names)}

    def _env(self, root: str) -> Mapping[str, str]:
        if not self.mock.host_variable:
            return self.mock.env
        host = root.partition("://")[2].partition("/")[0]
        return {**self.mock.env, self.mock.host_variable: host}


def base_url(request: Request) -> str:
    """Where this mock is reached, as the client wrote it: scheme, host, port and path prefix."""
    server_host, server_port = request.scope.get("server") or ("127.0.0.1", None)
    server = f"{server_host}:{server_port}" if server_port else server_host
    host = request.headers.get("host", server)
    return f"{request.scope['scheme']}://{host}{request.scope.get('root_path', '')}"
