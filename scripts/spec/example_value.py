"""The value that stands for a parameter or a body in samples and calls: an example, or else one that the schema allows.

One order holds everywhere: a named example, `example`, and of the schema `const`, `example` or `examples`, `default`, the
first of `enum`; then a value by its type and bounds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.spec.message import Exemplified
from scripts.spec.schema import Schema

TEXT = "string"
BY_FORMAT = {
    "date": "2024-01-31",
    "date-time": "2024-01-31T12:00:00Z",
    "email": "someone@example.com",
    "uri": "https://example.com",
    "uuid": "00000000-0000-4000-8000-000000000000",
}
LOWEST = ("minimum", "exclusiveMinimum")
HIGHEST = ("maximum", "exclusiveMaximum")


def example_value(described: Exemplified) -> Any:
    """The value for a parameter, a header or a body in one media type."""
    for example in described.examples:
        return example.value
    return schema_value(described.schema) if described.schema else TEXT


def has_example(described: Exemplified) -> bool:
    """Whether somebody has written an example of it, be it in its schema."""
    schema = described.schema
    in_schema = any(each.examples for each in _chosen(schema)) if schema else False
    return bool(described.examples) or in_schema


def schema_value(schema: Schema, around: tuple[str, ...] = ()) -> Any:
    """A value of a schema; `around` are the schemas that it stands in, so that one which holds itself has an end."""
    chosen = list(_chosen(schema))
    for stated in _stated(chosen):
        return stated
    types = [kind for each in chosen for kind in each.types]
    if not types and any(each.properties for each in chosen):
        types = ["object"]
    kind = next((kind for kind in types if kind != "null"), *types[:1] or ["string"])
    inside = (*around, *(each.pointer for each in chosen))
    if kind == "object":
        return _object(chosen, inside)
    if kind == "array":
        return _array(chosen, inside)
    plain = {"boolean": True, "null": None, "string": _text(chosen)}
    return plain[kind] if kind in plain else _number(chosen, kind)


def _chosen(schema: Schema) -> Iterator[Schema]:
    """A schema and those that a value of it fulfils as well: all of `allOf`, the first of `anyOf` and `oneOf`."""
    seen: set[str] = set()
    waiting = [schema]
    while waiting:
        each = waiting.pop(0).resolved
        if each.pointer not in seen and isinstance(each.value, dict):
            seen.add(each.pointer)
            yield each
            waiting += each.schemas("allOf").values()
            for key in ("anyOf", "oneOf"):
                waiting += list(each.schemas(key).values())[:1]


def _stated(chosen: list[Schema]) -> Iterator[Any]:
    """The values that the schemas themselves name, the most telling first."""
    yield from (each.get("const") for each in chosen if "const" in each)
    yield from (value for each in chosen for value in each.examples)
    yield from (each.get("default") for each in chosen if "default" in each)
    yield from (value for each in chosen for value in each.listed("enum"))


def _object(chosen: list[Schema], around: tuple[str, ...]) -> dict[str, Any]:
    """An object with the fields that it must have."""
    fields = {name: each for one in chosen for name, each in one.properties.items()}
    names = dict.fromkeys(name for each in chosen for name in each.listed("required"))
    return {
        name: schema_value(fields[name], around) if name in fields else TEXT
        for name in names
        if name not in fields or fields[name].resolved.pointer not in around
    }


def _array(chosen: list[Schema], around: tuple[str, ...]) -> list[Any]:
    """A list of one item, or as many as it must have."""
    items = next(filter(None, (each.schema("items") for each in chosen)), None)
    if items is None or items.resolved.pointer in around:
        return []
    many = max([1, *(each.get("minItems", 1) for each in chosen)])
    return [schema_value(items, around)] * many


def _text(chosen: list[Schema]) -> str:
    formats = (each.text("format") for each in chosen)
    text = next((BY_FORMAT[each] for each in formats if each in BY_FORMAT), TEXT)
    least = max((each.get("minLength", 0) for each in chosen), default=0)
    most = min([len(text), *(each.get("maxLength", len(text)) for each in chosen)])
    return (text * (least // len(text) + 1))[: max(least, most)]


def _number(chosen: list[Schema], kind: str) -> int | float:
    """One, or what is nearest to it within the bounds."""
    step = 1 if kind == "integer" else 0.5
    value: int | float = 1
    for each in chosen:
        for key in LOWEST:
            if key in each:
                value = max(value, each.get(key) + step * key.startswith("exclusive"))
        for key in HIGHEST:
            if key in each:
                value = min(value, each.get(key) - step * key.startswith("exclusive"))
    return value
