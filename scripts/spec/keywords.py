"""The keywords of one schema, in the words of OpenAPI 3.1 and without those whose value is none: for whoever compares schemas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from scripts.spec.grammar import OBJECTS
from scripts.spec.node import Document
from scripts.spec.schema import Schema

Way = Literal["request", "response"]
# Who a property is not for: what a flag says of the direction in which values of it do not travel.
HIDING: dict[Way, str] = {"request": "readOnly", "response": "writeOnly"}
SHAPES = OBJECTS["schema"]
HOLDERS = [key for key, shape in SHAPES.items() if "schema" in shape]
NESTED = tuple(key for key in HOLDERS if key not in ("$defs", "contentSchema"))
NOTHING: Mapping[str, Any] = {}
TYPES = frozenset(("null", "boolean", "integer", "number", "string", "array", "object"))


def _is_number(value: Any) -> bool:
    is_one = isinstance(value, int | float) and not isinstance(value, bool)
    return is_one and abs(value) < float("inf")


def _is_size(value: Any) -> bool:
    return _is_number(value) and value >= 0 and value == int(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_type(value: Any) -> bool:
    named = value if isinstance(value, list) else [value]
    return bool(named) and all(isinstance(one, str) and one in TYPES for one in named)


def _are_needed(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_texts, value.values()))


# The keywords that say something by themselves, and what a value of them is.
PLAIN: dict[str, Callable[[Any], bool]] = {
    "type": _is_type,
    "enum": lambda value: isinstance(value, list) and bool(value),
    "const": lambda value: True,
    "multipleOf": lambda value: _is_number(value) and value > 0,
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _is_number
    ),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), _is_size),
    **dict.fromkeys(("minContains", "maxContains"), _is_size),
    **dict.fromkeys(("minProperties", "maxProperties"), _is_size),
    "pattern": _is_text,
    "uniqueItems": lambda value: isinstance(value, bool),
    "required": _is_texts,
    "dependentRequired": _are_needed,
}
# The types of values about which a keyword says something; the others say it of any.
OF_TYPES = {
    keyword: frozenset(types)
    for types, keywords_of_them in (
        (("integer", "number"), ("minimum", "maximum", "multipleOf")),
        (("string",), ("minLength", "maxLength", "pattern")),
        (("array",), ("minItems", "maxItems", "uniqueItems", "unevaluatedItems")),
        (("array",), ("contains", "minContains", "maxContains")),
        (("object",), ("minProperties", "maxProperties", "propertyNames")),
        (("object",), ("dependentSchemas", "unevaluatedProperties")),
    )
    for keyword in keywords_of_them
}
EVERY = {
    "",
    "^",
    ".*",
    "^.*",
    ".*$",
    "^.*$",
    ".+",
    "^.+",
    ".+$",
    "^.+$",
}  # patterns that fit all names
EXCLUSIVE = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}


def keywords(schema: Schema) -> Mapping[str, Any]:
    """The keywords of a schema; none of `true` and `false`. Those whose value is of another kind are left out: they say nothing."""
    if not isinstance(schema.value, dict):
        return NOTHING
    words = schema.value
    if is_old(schema.spec):
        words = {"$ref": words["$ref"]} if "$ref" in words else _of_31(words)
    said = (key for key in words if key not in PLAIN or PLAIN[key](words[key]))
    return {key: words[key] for key in said}


def _of_31(words: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords of OpenAPI 3.0 in the words of 3.1."""
    found = {key: value for key, value in words.items() if key != "nullable"}
    if words.get("nullable") is True and "type" in found:
        found["type"] = [found["type"], "null"]
        if isinstance(found.get("enum"), list) and None not in found["enum"]:
            found["enum"] = [*found["enum"], None]
    for limit, exclusive in EXCLUSIVE.items():
        if found.pop(exclusive, False) is True and limit in found:
            found[exclusive] = found.pop(limit)
    return found


def is_old(spec: Document) -> bool:
    """Whether a document is one of OpenAPI 3.0, where nothing counts beside `$ref`."""
    return spec.root.text("openapi").startswith("3.0")


def takes_null_too(schema: Schema) -> bool:
    """Whether a schema of OpenAPI 3.0 is `nullable` without a type of its own; null is meant to be taken beside what it combines."""
    is_alone = "type" not in schema and "$ref" not in schema
    combines = any(key in schema for key in ("allOf", "anyOf", "oneOf", "enum"))
    return is_alone and combines and schema.flag("nullable") and is_old(schema.spec)


def says_something(keyword: str, types: frozenset[str]) -> bool:
    """Whether a keyword rules anything out where a value is of one of these types."""
    return bool(OF_TYPES.get(keyword, types) & types)


def any_name(schema: Schema) -> Schema | None:
    """The schema of all properties where the only pattern of names fits each of them, which says the same as `additionalProperties`."""
    patterns = schema.schemas("patternProperties")
    is_alone = len(patterns) == 1 and not schema.properties
    return (
        patterns[next(iter(patterns))]
        if is_alone and patterns.keys() <= EVERY
        else None
    )


def known_values(schema: Schema) -> list[Any]:
    """The values that are known of an open list (`x-extensible-enum`), which may grow."""
    return schema.listed("x-extensible-enum")


def is_open(schema: Schema | None) -> bool:
    """Whether a schema says nothing: `true`, `{}`, or no more than annotations."""
    if schema is None or schema.value is True:
        return True
    if not isinstance(schema.value, dict) or schema.is_reference:
        return False
    return not any(key in schema for key in (*PLAIN, *NESTED))


def is_hidden(schema: Schema, way: Way | None) -> bool:
    """Whether a property is not for values that travel this way: read-only in requests, write-only in responses."""
    if way is None:
        return False
    seen: set[str] = set()
    waiting = [schema]
    while waiting:
        each = waiting.pop()
        if each.flag(HIDING[way]):
            return True
        if each.pointer not in seen:
            seen.add(each.pointer)
            waiting += each.schemas("allOf").values()
            waiting += [each.resolved] if each.is_reference else []
    return False
