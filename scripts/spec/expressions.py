"""Runtime expressions, by which links and callbacks name parts of a request and of its answer: `$response.body#/id`.

Workflows name inputs and outputs of steps as well: `$steps.create.outputs.id`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.spec.places import value_at

_EXPRESSION = re.compile(
    r"\$(url|method|statusCode"
    r"|(?P<side>request|response)\.((?P<place>header|query|path)\.(?P<name>.+)|body(#(?P<field>.*))?))\Z"
)
_IN_WORKFLOW = re.compile(
    r"\$(inputs\.(?P<input>[\w-]+)|steps\.(?P<step>[\w-]+)\.outputs\.(?P<output>[\w-]+))\Z"
)


@dataclass(frozen=True, slots=True)
class Expression:
    """The part of a call that an expression names: `side` is request or response, "" for `$url` and its like.

    `place` is header, query, path or body; `name` is that of a parameter or header, `field` a pointer into the body.
    """

    text: str
    side: str
    place: str
    name: str
    field: str


@dataclass(frozen=True, slots=True)
class SentAndAnswered:
    """All of a call that expressions can name; headers of the answer are found in any case."""

    method: str = ""
    url: str = ""
    status: int = 0
    path: Mapping[str, Any] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None
    answer_headers: Mapping[str, Any] = field(default_factory=dict)
    answer: Any = None


def parse(written: Any) -> Expression | None:
    """The expression that is written, None for anything else."""
    found = _EXPRESSION.match(written) if isinstance(written, str) else None
    if found is None:
        return None
    place = found["place"] or ("body" if found["side"] else "")
    parts = found["side"], place, found["name"], found["field"]
    return Expression(written, *(each or "" for each in parts))


def known_before(written: Any) -> tuple[str, str] | None:
    """The step and the output that an expression of a workflow names, "" and the input for one of those; None for anything else."""
    found = _IN_WORKFLOW.match(written) if isinstance(written, str) else None
    if found is None:
        return None
    return found["step"] or "", found["output"] or found["input"]


def with_known(written: Any, known: Mapping[tuple[str, str], Any]) -> Any:
    """A value of a workflow with what its inputs and the steps before have given; what else is named stays as it is."""
    if isinstance(written, dict):
        return {key: with_known(each, known) for key, each in written.items()}
    if isinstance(written, list):
        return [with_known(each, known) for each in written]
    named = known_before(written)
    return known.get(named) if named else written


def is_meant(written: Any) -> bool:
    """Whether a value is written as an expression, be it a wrong one."""
    return isinstance(written, str) and written.startswith("$")


def meant_in(
    written: Any, *path: str | int
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every expression inside a value, be it a wrong one, with the way to it."""
    if is_meant(written):
        yield path, written
    elif isinstance(written, dict):
        for key, each in written.items():
            yield from meant_in(each, *path, key)
    elif isinstance(written, list):
        for i, each in enumerate(written):
            yield from meant_in(each, *path, i)


def resolve(written: Any, call: SentAndAnswered) -> Any:
    """The meaning of a link's value after a call: that of an expression, also of those inside; None where nothing is.

    Any other value means itself.
    """
    if isinstance(written, dict):
        return {key: resolve(each, call) for key, each in written.items()}
    if isinstance(written, list):
        return [resolve(each, call) for each in written]
    found = parse(written)
    if found is None:
        return written
    if not found.side:
        every = {"$url": call.url, "$method": call.method, "$statusCode": call.status}
        return every[found.text]
    if found.place == "body":
        body = call.body if found.side == "request" else call.answer
        return value_at(body, found.field)
    return _named(found, call)


def _named(found: Expression, call: SentAndAnswered) -> Any:
    if found.side == "response":
        headers = {key.lower(): each for key, each in call.answer_headers.items()}
        return headers.get(found.name.lower())
    sent = {"path": call.path, "query": call.query}
    return sent.get(found.place, call.headers).get(found.name)
