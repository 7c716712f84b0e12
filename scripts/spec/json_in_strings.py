"""Fields that hold JSON inside a string: where they stand in a body, for samples and docstrings.

A place is the way to the field: keys, and None for every item of a list or every other value of an object.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

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
    """The places in the body of a request; of a schema that holds itself, those outside of what it holds."""
    return _in_content(operation.body) if operation.body else ()


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
            found |= dict.fromkeys(_places(media.schema, (), frozenset()))
    return tuple(found)


def _places(
    written: Schema, place: JsonPlace, entered: frozenset[str]
) -> Iterator[JsonPlace]:
    """The places in a value of a schema; outer ones come before those inside of them."""
    schema = written.resolved
    if schema.pointer in entered:
        return
    if holds_json(schema.members):
        yield place
    for steps, below in _below(schema):
        yield from _places(below, (*place, *steps), entered | {schema.pointer})


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
