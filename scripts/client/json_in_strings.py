"""Fields that hold JSON inside a string: where they stand in a body; the client encodes and decodes there.

A place is the way to the field: keys, and None for every item of a list or every other value of an object.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.client.refused import Problem, Refused
from scripts.spec import pointer
from scripts.spec.document import Operation, Spec

JSON = "application/json"
Place = tuple[str | None, ...]
_COMBINED = ("allOf", "anyOf", "oneOf")


def is_json(media: str) -> bool:
    """True for `application/json` and its like."""
    return media.partition(";")[0].strip().lower().endswith("json")


def json_of(content: Iterable[str]) -> str:
    """The one of these media types by which JSON is sent and read: `application/json` or else the first of its like; "" for none."""
    like = list(filter(is_json, content))
    plain = (kind for kind in like if kind.partition(";")[0].strip() == JSON)
    return next(plain, like[0] if like else "")


def is_text(schema: Any) -> bool:
    """True for a string that holds JSON."""
    return (
        isinstance(schema, dict)
        and is_json(str(schema.get("contentMediaType", "")))
        and "contentEncoding" not in schema
        and schema.get("type") in ("string", ["string", "null"], ["null", "string"])
    )


def sent(spec: Spec, operation: Operation) -> tuple[Place, ...]:
    """The places in the body of a request. Raises Refused."""
    return _in_content(
        spec,
        operation.node.get("requestBody", {}),
        pointer.join(operation.pointer, "requestBody"),
    )


def given(spec: Spec, operation: Operation) -> dict[str, tuple[Place, ...]]:
    """The places in the answers of each success that has some. Raises Refused."""
    found = {
        status: _in_content(
            spec, node, pointer.join(operation.pointer, "responses", status)
        )
        for status, node in operation.node.get("responses", {}).items()
        if status.startswith("2") or status == "default"
    }
    return {status: places for status, places in found.items() if places}


def decoded(value: Any, places: tuple[Place, ...]) -> Any:
    """A copy of `value` in which the texts are what they say; a text that is no JSON stays as it is."""
    for place in places:
        value = _decoded(value, place)
    return value


def _decoded(value: Any, place: Place) -> Any:
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


def _in_content(spec: Spec, node: Any, where: str) -> tuple[Place, ...]:
    node, where = spec.resolve(node, where)
    found: dict[Place, None] = {}
    for kind, media in node.get("content", {}).items():
        if is_json(kind) and "schema" in media:
            below = pointer.join(where, "content", kind, "schema")
            search = _Search(spec)
            search.look(media["schema"], below, ())
            search.refuse_loops(below)
            found |= search.found
    return tuple(found)


@dataclass(slots=True)
class _Search:
    """A walk through a schema; `entered` are the schemas around, each with the place it was entered at."""

    spec: Spec
    found: dict[Place, None] = field(default_factory=dict)
    loops: list[Place] = field(default_factory=list)
    entered: dict[str, Place] = field(default_factory=dict)

    def look(self, schema: Any, where: str, place: Place) -> None:
        """Outer texts are found before those inside of them."""
        schema, where = self.spec.resolve(schema, where)
        if not isinstance(schema, dict):
            return
        if where in self.entered:
            self.loops.append(self.entered[where])
            return
        if is_text(schema):
            self.found[place] = None
        self.entered[where] = place
        for steps, tokens, below in _below(schema):
            self.look(below, pointer.join(where, *tokens), (*place, *steps))
        del self.entered[where]

    def refuse_loops(self, where: str) -> None:
        """Places are finite: raises Refused for a text in a schema that holds itself."""
        for loop in self.loops:
            if any(place[: len(loop)] == loop for place in self.found):
                message = "the client cannot encode JSON inside a string in a schema that holds itself"
                raise Refused(Problem(where, "client-generator", message))


def _below(
    schema: Mapping[str, Any],
) -> Iterator[tuple[Place, tuple[str | int, ...], Any]]:
    """What a schema says of values at and below its place: the steps there, and the tokens of the statement."""
    for name, below in schema.get("properties", {}).items():
        yield (name,), ("properties", name), below
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield (None,), (key,), schema[key]
    for key in _COMBINED:
        for i, below in enumerate(schema.get(key, ())):
            yield (), (key, i), below
    if "contentSchema" in schema:
        yield (), ("contentSchema",), schema["contentSchema"]
