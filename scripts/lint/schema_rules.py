"""Rules about schemas: keywords are spelt right, and some value can fulfil them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jsonschema_rs import Draft202012Validator, Registry, is_valid

from scripts.lint.context import Context
from scripts.lint.messages import explain
from scripts.lint.published_schemas import DIALECTS, dialect_schemas
from scripts.lint.registry import NOT_LOOKED_AT, Problem, rule
from scripts.lint.vocabulary import FORMATS, KEYWORDS, OF_TYPE, RENAMED
from scripts.lint.wording import short
from scripts.spec.nearest import hint
from scripts.spec.schema import COMBINED, Schema, describe
from scripts.spec.validation import MASK

# How the names of the dialects begin that schemas are read as.
READ = ("https://spec.openapis.org/oas/", "https://json-schema.org/draft/2020-12/")
# What does no harm where it counts for nothing.
WORDS = {"$ref", "title", "summary", "description"}
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


@rule(outside="warning")
def schema_keyword(context: Context) -> Iterator[Problem]:
    """Every keyword of a schema is one that JSON Schema or OpenAPI knows."""
    if context.spec.version == "3.0":
        return  # its standard allows no other keys, so openapi-standard reports them
    for node in context.spec.every(Schema):
        for key in node:
            if key not in KEYWORDS and not key.startswith("x-"):
                instead = RENAMED.get(key)
                advice = f"; write {instead}" if instead else hint(key, KEYWORDS)
                message = f"{short(key)} is no keyword of a schema{advice}"
                yield Problem(node.at(key), message)


@rule(outside="error")
def schema_well_formed(context: Context) -> Iterator[Problem]:
    """Every schema fits the meta-schema of JSON Schema 2020-12, and OpenAPI's for the keywords that it adds."""
    dialect = DIALECTS.get(context.spec.version)
    if dialect is None:
        return  # in 3.0 schemas are part of the standard
    declared = context.spec.root.text("jsonSchemaDialect")
    if declared and not declared.startswith(READ):
        message = f"schemas are read as if they were in JSON Schema 2020-12, not in {short(declared)}"
        yield Problem("/jsonSchemaDialect", message, NOT_LOOKED_AT)
        return
    known = Registry(dialect_schemas(context.spec.version))
    meta = Draft202012Validator({"$ref": dialect}, registry=known, mask=MASK)
    for node in _outermost(context.spec.every(Schema)):
        for error in meta.iter_errors(node.value):
            path, message = explain(error)
            yield Problem(node.at(*path), message)


def _outermost(schemas: Iterable[Schema]) -> Iterator[Schema]:
    """The schemas that stand in no other schema; each comes before the schemas inside it."""
    around = "#"
    for node in schemas:
        if not node.pointer.startswith(around):
            yield node
            around = node.pointer + "/"


@rule(outside="error")
def schema_bounds(context: Context) -> Iterator[Problem]:
    """No lower bound of a schema is above the upper one."""
    for node in context.spec.every(Schema):
        for low, high in BOUNDS:
            if low not in node:
                continue
            least, most = node.get(low), node.get(high)
            if _is_number(least) and _is_number(most) and least > most:
                message = f"{low} {least} is above {high} {most}"
                yield Problem(node.at(low), message)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


# What says what the items of an array are.
TELLING = {
    "items",
    "prefixItems",
    "contains",
    "const",
    "enum",
    "$dynamicRef",
    *COMBINED,
}


@rule()
def array_has_items(context: Context) -> Iterator[Problem]:
    """An array says what its items are."""
    for node in context.spec.every(Schema):
        is_told = node.is_reference or not TELLING.isdisjoint(node)
        is_asked = node.name in {"not", "if"}
        if "array" in node.types and not is_told and not is_asked:
            message = "an array without `items`; give its items a schema"
            yield Problem(node.pointer, message)


@rule(outside="error")
def array_has_items_in_3_0(context: Context) -> Iterator[Problem]:
    """In OpenAPI 3.0 `items` stands beside the type `array`."""
    if context.spec.version != "3.0":
        return
    for node in context.spec.every(Schema):
        if "array" in node.types and not node.is_reference and "items" not in node:
            message = "an array without `items`, which OpenAPI 3.0 asks for"
            yield Problem(node.pointer, message)


@rule(outside="warning")
def reference_alone_in_3_0(context: Context) -> Iterator[Problem]:
    """In OpenAPI 3.0 nothing but words stands beside the `$ref` of a schema, as it would count for nothing."""
    if context.spec.version != "3.0":
        return
    for node in context.spec.every(Schema):
        for key in node if node.is_reference else ():
            if key not in WORDS and not key.startswith("x-"):
                message = f"{key} beside $ref counts for nothing in OpenAPI 3.0; write the $ref as a part of allOf"
                yield Problem(node.at(key), message)


@rule(outside="warning")
def nullable_has_type_in_3_0(context: Context) -> Iterator[Problem]:
    """In OpenAPI 3.0 `nullable` stands beside a `type`, to which it adds null."""
    if context.spec.version != "3.0":
        return
    for node in context.spec.every(Schema):
        if node.flag("nullable") and not node.types and not node.is_reference:
            message = "nullable adds null to the type beside it, and there is none"
            yield Problem(node.at("nullable"), message)


@rule(outside="warning")
def keyword_fits_type(context: Context) -> Iterator[Problem]:
    """A keyword beside `type` constrains a type that is listed there."""
    for node in context.spec.every(Schema):
        types = set(node.types)
        for key in node if types else ():
            if key in OF_TYPE and types.isdisjoint(OF_TYPE[key]):
                listed = " or ".join(sorted(types))
                message = f"{key} says nothing about {listed}, only about {' or '.join(OF_TYPE[key])}"
                yield Problem(node.at(key), message)


@rule(outside="error")
def enum_fits_type(context: Context) -> Iterator[Problem]:
    """The values of `enum` and `const` have the type that stands beside them."""
    for node in context.spec.every(Schema):
        types = [*node.types, *(["null"] if node.flag("nullable") else [])]
        values = [
            (node.at("enum", i), value) for i, value in enumerate(node.listed("enum"))
        ]
        if "const" in node:
            values.append((node.at("const"), node.get("const")))
        for where, value in values if node.types else ():
            if not is_valid({"type": types}, value):
                message = f"{short(value)} is not of type {' or '.join(types)}"
                yield Problem(where, message)


@rule(outside="warning")
def enum_unique(context: Context) -> Iterator[Problem]:
    """No value of `enum` is listed twice."""
    for node in context.spec.every(Schema):
        seen: list[str] = []
        for i, value in enumerate(node.listed("enum")):
            # as JSON, for 1 is not true, other than in Python
            text = json.dumps(value, sort_keys=True)
            if text in seen:
                yield Problem(node.at("enum", i), f"{short(value)} is listed already")
            seen.append(text)


@rule(outside="warning")
def format_known(context: Context) -> Iterator[Problem]:
    """Every format is one of the registered ones."""
    for node in context.spec.every(Schema):
        name = node.get("format")
        if isinstance(name, str) and name not in FORMATS:
            message = f"{short(name)} is no registered format{hint(name, FORMATS)}"
            yield Problem(node.at("format"), message)


@rule(outside="warning")
def required_is_described(context: Context) -> Iterator[Problem]:
    """All that a schema requires is among the properties that it describes."""
    around: Mapping[str, list[Schema]] | None = None
    for node in context.spec.every(Schema):
        known = describe([node.whole, node]).names if "required" in node else []
        for i, name in enumerate(node.listed("required")):
            if not known or name in known:
                continue
            around = _wholes(context) if around is None else around
            if name not in describe(around[node.pointer]).names:
                near = hint(str(name), known)
                message = f"{short(name)} is not among the properties{near}"
                yield Problem(node.at("required", i), message)


def _wholes(context: Context) -> Mapping[str, list[Schema]]:
    """The schemas that say more of the same value, by the place of the one that they refer to as a part of it."""
    found: defaultdict[str, list[Schema]] = defaultdict(list)
    for node in context.spec.every(Schema):
        if node.reference and node.whole.pointer != node.pointer:
            found[node.reference].append(node.whole)
    return found
