"""The ASGI applications: one mock at the root, or several below `/<api>`. Built by `serve`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.console_page import (
    FILE_ITEM,
    Console,
    page,
    wants_page,
)
from contract_tests.harness.mocking.control import Control, base_url
from contract_tests.harness.mocking.mock import (
    Factory,
    MockGate,
    PathItem,
    Refused,
    json_response,
    no_headers,
    response_of,
)
from contract_tests.harness.mocking.near import did_you_mean
from contract_tests.harness.mocking.reading import LetterCase, reading_of
from contract_tests.harness.mocking.recorder import Recorder
from contract_tests.harness.mocking.segments import SegmentRouter, restore_slashes
from contract_tests.harness.mocking.state import CannotKeep
from contract_tests.harness.mocking.visitors import let_in

if TYPE_CHECKING:
    from contract_tests.harness.mocking.state_file import StateFile

NO_FORMS: Mapping[str, Any] = {}


def application(
    api: str,
    create: Factory,
    file: StateFile | None = None,
    forms: Mapping[str, Any] = NO_FORMS,
) -> Router:
    """The mock of one API: the vendor's own paths, and the control paths beside them.

    With a `file` it goes on from what is kept there; raises CannotKeep where that cannot be read or written.
    `forms` are for the console alone.
    """
    clock = Clock()
    mock = create(clock)
    control = Control(api, mock, clock)
    recorder = Recorder({name.lower() for name in (*mock.headers, *mock.query)})
    console = Console(mock, clock, control.actions, recorder, forms)
    keep = _keeping(control, create.__module__, file) if file else forget

    def vendor_refusal(refused: Refused) -> Response:
        if refused.body is None:
            refused = refused.with_body(mock.error_body(refused))
        return refused.response()

    def answer_headers(request: Request) -> Mapping[str, str]:
        return {**mock.answer_headers(request), **control.tell_ignored(request)}

    served = [
        ServedPath(
            item,
            vendor_refusal,
            [control.fail_if_asked, item.gate or mock.gate],
            answer_headers,
            mock.letter_case,
            keep,
            recorder.note,
        )
        for item in mock.path_items
    ]
    served += [
        ServedPath(item, control_refusal, [let_in], keep=keep, note=recorder.note)
        if "POST" in item.operations
        else ServedPath(item, control_refusal, [let_in])
        for item in (*control.path_items(), *console.path_items())
    ]
    literal_first = sorted(served, key=lambda one: one.item.path.count("{"))
    routes = [_route(one) for one in literal_first]
    not_found = _not_found([one.item.path for one in served], recorder.note)
    return SegmentRouter(routes, redirect_slashes=False, default=not_found)


def combined(applications: Mapping[str, ASGIApp]) -> Router:
    """Several mocks on one port, each below `/<api>`; `/` and `/_mock` list them."""

    async def listing(request: Request) -> Response:
        if wants_page(request):
            return page()
        root = base_url(request)
        return json_response({"apis": {api: f"{root}/{api}" for api in applications}})

    items = [PathItem(path, {"GET": listing}) for path in ("/", "/_mock")]
    lists = [
        Route(item.path, ServedPath(item, control_refusal, [let_in]))
        for item in (*items, FILE_ITEM)
    ]
    mounts = [Mount(f"/{api}", app) for api, app in applications.items()]
    prefixes = [f"/{api}" for api in applications]
    return Router(
        [*lists, *mounts], redirect_slashes=False, default=_not_found(prefixes)
    )


def control_refusal(refused: Refused) -> Response:
    """The control paths are ours, so their errors can speak in the body."""
    return refused.with_body({"error": refused.reason}).response()


def note_nothing(request: Request, response: Response) -> None:
    """Keep no account of a request and its answer."""


def forget() -> None:
    """Keep nothing beyond the end of this process."""


def _keeping(control: Control, package: str, file: StateFile) -> Callable[[], None]:
    """A function that keeps all that a mock remembers, which goes on from what is kept already."""
    file.read(control.api, package, control.recall)
    write = file.writer(control.api, package)

    def keep() -> None:
        write(control.kept())

    keep()
    outbox = control.mock.outbox
    if outbox is not None:
        outbox.delivered = keep
        file.after_start.append(outbox.resume)
    return keep


@dataclass(frozen=True, slots=True)
class ServedPath:
    """Serves a path item: each gate sees a request first, whatever its method. What has changed is kept before the answer goes out."""

    item: PathItem
    refusal: Callable[[Refused], Response]
    gates: Sequence[MockGate] = ()
    answer_headers: Callable[[Request], Mapping[str, str]] = no_headers
    letter_case: LetterCase = "counts"
    keep: Callable[[], None] = forget
    note: Callable[[Request, Response], None] = note_nothing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        restore_slashes(scope)
        request = Request(scope, receive, send)
        reading_of(request).letter_case = self.letter_case
        try:
            response = await self._answer(request)
        except Refused as refused:
            response = self.refusal(refused)
        response.headers.update(self.answer_headers(request))
        try:
            self.keep()
        except CannotKeep as error:
            response = self.refusal(Refused(500, f"nothing is kept: {error}"))
        self.note(request, response)
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        for gate in self.gates:
            gate(request)
        operations = self.item.operations
        method = "GET" if request.method == "HEAD" else request.method
        if method not in operations:
            raise self._wrong_method(request.method)
        response = response_of(await operations[method](request))
        reading_of(request).finished = True
        return response

    def _wrong_method(self, method: str) -> Refused:
        more = ["HEAD"] if "GET" in self.item.operations else []
        headers = {"Allow": ", ".join([*self.item.operations, *more])}
        reason = f"{method} is not an operation of this path"
        return Refused(405, reason, headers=headers)


def _route(served: ServedPath) -> Route:
    route = Route(served.item.path, served)
    if served.letter_case == "ignored":
        route.path_regex = re.compile(route.path_regex.pattern, re.IGNORECASE)
    return route


def _not_found(
    paths: list[str], note: Callable[[Request, Response], None] = note_nothing
) -> ASGIApp:
    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        hint = did_you_mean(_path_below_mount(scope), paths)
        refused = Refused(404, f"no such path{hint}; GET /_mock says what there is")
        response = refused.response()
        note(Request(scope), response)
        await response(scope, receive, send)

    return answer


def _path_below_mount(scope: Mapping[str, Any]) -> str:
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", ""))
