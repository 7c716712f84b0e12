"""Fields that hold JSON inside a string: where they stand in a body. Clients encode and decode there.

A place is the way to the field: keys, and None for every item of a list or every other value of an object.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.spec.finding import Unsupported
from scripts.spec.media import is_json
from scripts.spec.message import Content
from scripts.spec.operation import Operation
from scripts.spec.schema import COMBINED, Schema

JsonPlace = tuple[str | None, ...]


def holds_json(schema: Mapping[str, Any]) -> bool:
    """Whether a schema, as plain data, describes a string that holds JSON."""
    return (
        is_json(str(schema.get("contentMediaType", "")))
        and "contentEncoding" not in schema
        and schema.get("type") in ("string", ["string", "null"], ["null", "string"])
    )


def sent(operation: Operation) -> tuple[JsonPlace, ...]:
    """The places in the body of a request. Raises Unsupported."""
    return _in_content(operation.body) if operation.body else ()


def given(operation: Operation) -> dict[str, tuple[JsonPlace, ...]]:
    """The places in the answers of each success that has some. Raises Unsupported."""
    found = {
        status: _in_content(response)
        for status, response in operation.responses.items()
        if status.startswith("2") or status == "default"
    }
    return {status: places for status, places in found.items() if places}


def decoded(value: Any, places: tuple[JsonPlace, ...]) -> Any:
    """A copy of `value` in which the texts are what they say; a text that is no JSON stays as it is."""
    for place in places:
        value = _decoded(value, place)
    return value


def _decoded(value: Any, place: JsonPlace) -> Any:
    if not place:
        try:
            return json.loads(value) if isinstance(value, str) else value
        except ValueError:
            return value
    step, rest = place[0], place[1:]
    if isinstance(value, dict):
        return {
            key: _decoded(item, rest) if step in (key, None) else item
            for key, item in value.items()
        }
    if isinstance(value, list) and step is None:
        return [_decoded(item, rest) for item in value]
    return value


def _in_content(body: Content) -> tuple[JsonPlace, ...]:
    found: dict[JsonPlace, None] = {}
    for media in body.in_json:
        if media.schema:
            search = _Search()
            search.look(media.schema, ())
            search.refuse_loops(media.schema.pointer)
            found |= search.found
    return tuple(found)


@dataclass(slots=True)
class _Search:
    """A walk through a schema; `entered` are the schemas around, each with the place it was entered at."""

    found: dict[JsonPlace, None] = field(default_factory=dict)
    loops: list[JsonPlace] = field(default_factory=list)
    entered: dict[str, JsonPlace] = field(default_factory=dict)

    def look(self, written: Schema, place: JsonPlace) -> None:
        """Outer texts are found before those inside of them."""
        schema = written.resolved
        if schema.pointer in self.entered:
            self.loops.append(self.entered[schema.pointer])
            return
        if holds_json(schema.members):
            self.found[place] = None
        self.entered[schema.pointer] = place
        for steps, below in _below(schema):
            self.look(below, (*place, *steps))
        del self.entered[schema.pointer]

    def refuse_loops(self, where: str) -> None:
        """Places are finite: raises Unsupported for a text in a schema that holds itself."""
        for loop in self.loops:
            if any(place[: len(loop)] == loop for place in self.found):
                message = "the client cannot encode JSON inside a string in a schema that holds itself"
                raise Unsupported(where, "client-generator", message)


def _below(schema: Schema) -> Iterator[tuple[JsonPlace, Schema]]:
    """The schemas of values at and below the place of one, each with the steps to there."""
    yield from (((name,), each) for name, each in schema.properties.items())
    for key in ("items", "additionalProperties"):
        if found := schema.schema(key):
            yield (None,), found
    for key in COMBINED:
        yield from (((), each) for each in schema.schemas(key).values())
    if found := schema.schema("contentSchema"):
        yield (), found
