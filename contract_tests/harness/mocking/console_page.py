"""Serves the console of a mock: its page for browsers, and the JSON that the page is filled with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking.actions import Action
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.masks import is_secret, masked
from contract_tests.harness.mocking.mock import Mock, PathItem, found, json_response
from contract_tests.harness.mocking.outbox import Letter
from contract_tests.harness.mocking.recorder import Recorder, readable
from contract_tests.harness.mocking.state_tables import tables

PARTS = Path(__file__).parent / "console"
FILES = {
    "console.css": "text/css",
    "console.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}
NO_STRANGERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def wants_page(request: Request) -> bool:
    """Whether it is a browser that asks, for a person."""
    return "text/html" in request.headers.get("accept", "")


def page() -> Response:
    """The page, which is the same for every mock."""
    return _file("console.html", "text/html")


async def serve_file(request: Request) -> Response:
    """Style, script and icon of the page."""
    name = request.path_params["file"]
    return _file(name, found(FILES.get(name), f"the console has no file {name!r}"))


FILE_ITEM = PathItem("/_mock/console/{file}", {"GET": serve_file})


class Console:
    """One mock as a person sees it. `forms` are those of its operations, where somebody has handed them over."""

    def __init__(
        self,
        mock: Mock,
        clock: Clock,
        actions: Mapping[str, Action],
        recorder: Recorder,
        forms: Mapping[str, Any],
    ) -> None:
        self.mock = mock
        self.clock = clock
        self.actions = actions
        self.recorder = recorder
        self.forms = forms

    def path_items(self) -> list[PathItem]:
        return [
            FILE_ITEM,
            PathItem("/_mock/forms", {"GET": self.show_forms}),
            PathItem("/_mock/live", {"GET": self.show_live}),
        ]

    async def show_forms(self, request: Request) -> Response:
        """All that can be sent: the forms of operations, the parameters of actions as JSON Schema, and all paths there are."""
        return json_response(
            {
                "title": self.forms.get("title", ""),
                "operations": self.forms.get("operations", []),
                "actions": [_described(one) for one in self.actions.values()],
                "paths": [
                    f"{method} {item.path}"
                    for item in self.mock.path_items
                    for method in item.operations
                ],
            }
        )

    async def show_live(self, request: Request) -> Response:
        """All that has happened: requests after the number `after`, and the state, the clock and the webhooks as they are."""
        after = request.query_params.get("after", "0")
        state, outbox = self.mock.state, self.mock.outbox
        return json_response(
            {
                "now": self.clock.now(),
                "seconds_ahead": self.clock.seconds_ahead,
                "tables": tables(state) if state else [],
                "last": self.recorder.number,
                "requests": self.recorder.after(int(after) if after.isdecimal() else 0),
                "deliveries": _shown(outbox.latest) if outbox else None,
            }
        )


def _described(action: Action) -> dict[str, Any]:
    _, schemas = msgspec.json.schema_components([action.parameters])
    takes = schemas[action.parameters.__name__]
    return {"name": action.name, "sentence": action.sentence, "parameters": takes}


def _shown(letters: Iterable[Letter]) -> list[dict[str, Any]]:
    return [
        {
            "what": one.delivery.what,
            "url": one.delivery.url,
            "status": one.delivery.status,
            "problem": one.delivery.problem,
            "attempts": one.delivery.attempts,
            "headers": [
                (name, masked(text) if is_secret(name) else text)
                for name, text in one.headers.items()
            ],
            "body": readable(one.body),
        }
        for one in letters
    ]


@cache
def _content(name: str) -> bytes:
    return (PARTS / name).read_bytes()


def _file(name: str, media_type: str) -> Response:
    return Response(_content(name), media_type=media_type, headers=NO_STRANGERS)
