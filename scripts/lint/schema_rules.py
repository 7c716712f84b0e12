"""Rules about schemas: keywords are spelt right, and some value can fulfil them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from jsonschema_rs import Draft202012Validator, ValidationError, is_valid

from scripts.lint.context import Context
from scripts.lint.messages import MASK, explain
from scripts.lint.registry import Problem, rule
from scripts.lint.vocabulary import FORMATS, KEYWORDS, OF_TYPE, RENAMED
from scripts.lint.wording import short
from scripts.spec import pointer
from scripts.spec.fields import parts, properties
from scripts.spec.grammar import Node
from scripts.spec.nearest import hint

BOUNDS = (
    ("minimum", "maximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
    ("minimum", "exclusiveMaximum"),
    ("exclusiveMinimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minContains", "maxContains"),
)
COMBINATORS = ("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf")
IN_PLACE = ("allOf", "anyOf", "oneOf", "then", "else", "if", "not", "dependentSchemas")


@rule(
    "schema-keyword",
    "Every keyword of a schema is one that JSON Schema or OpenAPI knows.",
    outside="error",
)
def schema_keyword(context: Context) -> Iterator[Problem]:
    if context.version == "3.0":
        return  # its standard allows no other keys, so openapi-standard reports them
    for node in context.nodes("schema"):
        for key in node.value:
            if key not in KEYWORDS and not key.startswith("x-"):
                instead = RENAMED.get(key)
                advice = f"; write {instead}" if instead else hint(key, KEYWORDS)
                message = f"{short(key)} is no keyword of a schema{advice}"
                yield Problem(pointer.join(node.pointer, key), message)


@rule(
    "schema-well-formed",
    "Every schema fits the meta-schema of JSON Schema 2020-12.",
    outside="error",
)
def schema_well_formed(context: Context) -> Iterator[Problem]:
    if context.version == "3.0":
        return  # its schemas are part of its standard
    meta = Draft202012Validator(
        {"$ref": "https://json-schema.org/draft/2020-12/schema"}, mask=MASK
    )
    for node in _outermost(context.kinds.get("schema", ())):
        for error in meta.iter_errors(node.value):
            path, message = explain(error)
            yield Problem(pointer.join(node.pointer, *path), message)


def _outermost(schemas: Iterable[Node]) -> Iterator[Node]:
    """The schemas that stand in no other schema; each comes before the schemas inside it."""
    around = "#"
    for node in schemas:
        if not node.pointer.startswith(around):
            yield node
            around = node.pointer + "/"


@rule(
    "schema-bounds",
    "No lower bound of a schema is above the upper one.",
    outside="error",
)
def schema_bounds(context: Context) -> Iterator[Problem]:
    for node in context.nodes("schema"):
        for low, high in BOUNDS:
            least, most = node.value.get(low), node.value.get(high)
            if _is_number(least) and _is_number(most) and least > most:
                message = f"{low} {least} is above {high} {most}"
                yield Problem(pointer.join(node.pointer, low), message)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


@rule(
    "schema-pattern",
    "Every pattern compiles as a regular expression.",
    outside="error",
)
def schema_pattern(context: Context) -> Iterator[Problem]:
    def patterns() -> Iterator[tuple[str, str]]:
        for node in context.nodes("schema"):
            if isinstance(node.value.get("pattern"), str):
                yield pointer.join(node.pointer, "pattern"), node.value["pattern"]
            for pattern in node.value.get("patternProperties") or ():
                yield pointer.join(node.pointer, "patternProperties", pattern), pattern

    for where, pattern in patterns():
        try:
            Draft202012Validator({"pattern": pattern})
        except ValidationError:
            message = f"{short(pattern)} is no regular expression of ECMA-262"
            yield Problem(where, message)


@rule(
    "array-has-items",
    "An array says what its items are.",
    outside="error",
)
def array_has_items(context: Context) -> Iterator[Problem]:
    told = {"items", "prefixItems", "contains", "const", "enum", *COMBINATORS}
    for node in context.nodes("schema"):
        is_asked = pointer.split(node.pointer)[-1] in {"not", "if"}
        if "array" in _types(node) and told.isdisjoint(node.value) and not is_asked:
            message = "an array without `items`; give its items a schema"
            yield Problem(node.pointer, message)


def _types(node: Node) -> list[str]:
    types = node.value.get("type", ())
    return [types] if isinstance(types, str) else list(types)


@rule(
    "keyword-fits-type",
    "A keyword beside `type` constrains a type that is listed there.",
    outside="warning",
)
def keyword_fits_type(context: Context) -> Iterator[Problem]:
    for node in context.nodes("schema"):
        types = set(_types(node))
        for key in node.value if types else ():
            if key in OF_TYPE and types.isdisjoint(OF_TYPE[key]):
                listed = " or ".join(sorted(types))
                message = f"{key} says nothing about {listed}, only about {' or '.join(OF_TYPE[key])}"
                yield Problem(pointer.join(node.pointer, key), message)


@rule(
    "enum-fits-type",
    "The values of `enum` and `const` have the type that stands beside them.",
    outside="error",
)
def enum_fits_type(context: Context) -> Iterator[Problem]:
    for node in context.nodes("schema"):
        types = _types(node)
        if node.value.get("nullable") is True:
            types.append("null")
        values = [
            ("enum", i, value) for i, value in enumerate(node.value.get("enum") or ())
        ]
        if "const" in node.value:
            values.append(("const", 0, node.value["const"]))
        for key, i, value in values if types else ():
            if not is_valid({"type": types}, value):
                where = pointer.join(node.pointer, key)
                place = pointer.join(where, i) if key == "enum" else where
                yield Problem(
                    place, f"{short(value)} is not of type {' or '.join(types)}"
                )


@rule("enum-unique", "No value of `enum` is listed twice.", outside="warning")
def enum_unique(context: Context) -> Iterator[Problem]:
    for node in context.nodes("schema"):
        seen: list[str] = []
        for i, value in enumerate(node.value.get("enum") or ()):
            text = json.dumps(
                value, sort_keys=True
            )  # 1 is not true, other than in Python
            if text in seen:
                where = pointer.join(node.pointer, "enum", i)
                yield Problem(where, f"{short(value)} is listed already")
            seen.append(text)


@rule(
    "format-known",
    "Every format is one of the registered ones.",
    outside="warning",
)
def format_known(context: Context) -> Iterator[Problem]:
    for node in context.nodes("schema"):
        name = node.value.get("format")
        if isinstance(name, str) and name not in FORMATS:
            message = f"{short(name)} is no registered format{hint(name, FORMATS)}"
            yield Problem(pointer.join(node.pointer, "format"), message)


@rule(
    "required-is-described",
    "What a schema requires is among the properties that it describes.",
    outside="warning",
)
def required_is_described(context: Context) -> Iterator[Problem]:
    for node in context.nodes("schema"):
        required = node.value.get("required")
        if not isinstance(required, list):
            continue
        around = pointer.get(context.document, outermost_in_place(node.pointer))
        described = parts(context.spec, (around, ""), (node.value, node.pointer))
        known = properties(described)
        for i, name in enumerate(required):
            if known and name not in known:
                message = (
                    f"{short(name)} is not among the properties{hint(str(name), known)}"
                )
                yield Problem(pointer.join(node.pointer, "required", i), message)


def outermost_in_place(where: str) -> str:
    """The pointer of the outermost schema that describes the same value as the schema at `where`."""
    tokens = pointer.split(where)
    while len(tokens) > 2:
        if tokens[-1] in IN_PLACE:
            tokens.pop()
        elif tokens[-2] in IN_PLACE:
            del tokens[-2:]
        else:
            break
    return pointer.join("", *tokens)
