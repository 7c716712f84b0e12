"""The parts that an API's `create(clock)` puts together: resources and their path items, refusals, the mock itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.outbox import Outbox
from contract_tests.harness.mocking.reading import LetterCase
from contract_tests.harness.mocking.state import State

# What an operation returns is answered: a Response as it is, None as 200 without a body, all else as JSON with 200.
Handler = Callable[[Request], Awaitable[Any]]
Shown = dict[str, Any]  # an object as it is answered
MockGate = Callable[[Request], object]
T = TypeVar("T")
LONGEST_REASON = 300


class Refused(Exception):
    """A request that is not served: the status, and why.

    The reason goes into `X-Mock-Reason`, a header no vendor has, because few vendors describe a
    body for their errors; where one does, `body` is that JSON. A reason must not hold credentials.
    """

    def __init__(
        self,
        status: int,
        reason: str,
        *,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason
        self.body = body
        self.headers = headers or {}

    def response(self) -> Response:
        # repr-like escapes: a reason may quote what the client sent, a header holds plain ASCII
        reason = self.reason.encode("unicode_escape").decode("ascii")[:LONGEST_REASON]
        headers = {**self.headers, "X-Mock-Reason": reason}
        if self.body is None:
            return Response(status_code=self.status, headers=headers)
        return json_response(self.body, self.status, headers)

    def with_body(self, body: Any) -> Refused:
        """The same refusal, with the vendor's body for it."""
        return Refused(self.status, self.reason, body=body, headers=self.headers)


def found(thing: T | None, reason: str, status: int = 404) -> T:
    """The thing that was looked up; Refused where there is none."""
    if thing is None:
        raise Refused(status, reason)
    return thing


def refuse_unknown(
    kind: str, name: str, known: Collection[str], status: int = 400
) -> None:
    """Refused for a name that is none of those known, which the reason lists."""
    if name not in known:
        raise Refused(status, f"no {kind} {name!r}; there are: {', '.join(known)}")


def json_response(
    value: Any, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """`value` as JSON; dataclasses are taken too."""
    return Response(
        msgspec.json.encode(value),
        status_code=status,
        headers=headers,
        media_type="application/json",
    )


def response_of(answer: Any) -> Response:
    """The response for what an operation returned."""
    if isinstance(answer, Response):
        return answer
    return Response() if answer is None else json_response(answer)


def open_to_all(request: Request) -> None:
    """The gate of what needs no credentials."""


def no_body(refused: Refused) -> None:
    """The `error_body` of a vendor who describes none."""


def no_headers(request: Request) -> dict[str, str]:
    """The `answer_headers` of a vendor who promises none."""
    return {}


@dataclass(frozen=True, slots=True)
class PathItem:
    """One path with all its operations by method, so that a 405 can name every allowed one.

    Without a `gate` of its own it has that of the mock. GET answers HEAD too.
    """

    path: str
    operations: Mapping[str, Handler]
    gate: MockGate | None = None


class ServedResource(Protocol):
    """The operations on one kind of thing, with their paths."""

    def path_items(self) -> Sequence[PathItem]: ...


def path_items_of(*resources: ServedResource) -> list[PathItem]:
    """The path items of all resources; ValueError where two have the same path."""
    items = [item for resource in resources for item in resource.path_items()]
    paths = [item.path for item in items]
    if twice := {path for path in paths if paths.count(path) > 1}:
        raise ValueError(f"one path item has all operations of a path: {twice}")
    return items


@dataclass(frozen=True, slots=True)
class Mock:
    """One vendor's API, as `GET /_mock` presents it and as the server serves it.

    `headers` and `query` authenticate a request as the seeded test account, `env` are the
    environment variables a client of this API reads, `seed` the ids of what is there after a reset.
    `gate` sees each request first, whatever its method, and raises `Refused` for wrong credentials.
    An action is a function with annotated keyword parameters and a docstring of one sentence; what
    it returns (or awaits) is answered as JSON, and None as an empty 204. It may raise `Refused`. One
    called `seed_examples` has what the vendor's samples name be there, where a reset leaves less.
    `error_body` makes the vendor's JSON for a refusal that brings none. `answer_headers` are the
    headers of every answer to a request, refusals included. `host_variable` names the environment
    variable for the host, where the vendor's base URL leaves that open. `letter_case` is ignored where
    the vendor takes paths, names in the query, keys in JSON and values of closed sets in any case.
    """

    path_items: Sequence[PathItem]
    reset: Callable[[], None]
    env: Mapping[str, str]
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    seed: Mapping[str, Any] = field(default_factory=dict)
    actions: Sequence[Callable[..., Any]] = ()
    gate: MockGate = open_to_all
    error_body: Callable[[Refused], Any] = no_body
    answer_headers: Callable[[Request], Mapping[str, str]] = no_headers
    host_variable: str = ""
    letter_case: LetterCase = "counts"
    outbox: Outbox | None = None

    @property
    def state(self) -> State | None:
        """Its memory: whose `reset` it has. A toy of a test may have none."""
        owner = getattr(self.reset, "__self__", None)
        return owner if isinstance(owner, State) else None


Factory = Callable[[Clock], Mock]
