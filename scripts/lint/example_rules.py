"""Rules about examples and defaults, in requests and in answers, and the media types they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scripts.lint.context import Context
from scripts.lint.link_rules import parameter, target, uses
from scripts.lint.registry import Problem, rule
from scripts.lint.validate_values import Case, misfits
from scripts.lint.wording import short
from scripts.spec import pointer
from scripts.spec.fields import resolved
from scripts.spec.grammar import Node

MEDIA_TYPE = re.compile(r"[^\s/;]+/[^\s/;]+(\s*;.+)?\Z")


@rule(
    "example-fits-schema",
    "Every example, default and constant of a link fits its schema, formats included.",
    outside="error",
)
def example_fits_schema(context: Context) -> Iterator[Problem]:
    for misfit in misfits(context, list(_cases(context))):
        schema = context.spec.origin(misfit.keyword)
        yield Problem(misfit.where, f"{misfit.message}; the schema says so at {schema}")


@rule(
    "example-unambiguous",
    "There is `example` or `examples`, not both.",
    outside="error",
)
def example_unambiguous(context: Context) -> Iterator[Problem]:
    for node in context.written("media type", "parameter", "header"):
        if "example" in node.value and "examples" in node.value:
            message = "`example` beside `examples`; move it there"
            yield Problem(pointer.join(node.pointer, "example"), message)


@rule(
    "media-type-style",
    "A media type is a type and a subtype: `application/json`.",
    outside="error",
)
def media_type_style(context: Context) -> Iterator[Problem]:
    for node in context.nodes("media type"):
        name = pointer.split(node.pointer)[-1]
        if not MEDIA_TYPE.match(name):
            yield Problem(node.pointer, f"{short(name)} is no media type")


def _cases(context: Context) -> Iterator[Case]:
    for node in context.written("media type", "parameter", "header"):
        if "schema" in node.value:
            yield from _beside(context, node, pointer.join(node.pointer, "schema"))
    for node in context.nodes("schema"):
        for key in ("default", "example"):
            if key in node.value:
                where = pointer.join(node.pointer, key)
                yield Case(node.value[key], where, node.pointer)
        examples = node.value.get("examples")
        for i, value in enumerate(examples if isinstance(examples, list) else ()):
            where = pointer.join(node.pointer, "examples", i)
            yield Case(value, where, node.pointer)
    yield from _constants(context)


def _beside(context: Context, node: Node, schema: str) -> Iterator[Case]:
    """The examples of a media type, parameter or header, references followed."""
    if "example" in node.value:
        yield Case(node.value["example"], pointer.join(node.pointer, "example"), schema)
    for name, item in (node.value.get("examples") or {}).items():
        where = pointer.join(node.pointer, "examples", name)
        example, where = resolved(context.spec, item, where)
        if "value" in example:
            yield Case(example["value"], pointer.join(where, "value"), schema)


def _constants(context: Context) -> Iterator[Case]:
    """The constants that links hand to parameters."""
    for use in uses(context):
        operation = target(context, use.link)
        given = (use.link.get("parameters") or {}) if operation else {}
        for name, value in given.items():
            found = operation and parameter(context.spec, operation, name)
            if found and "schema" in found[0] and not _is_expression(value):
                where = pointer.join(use.pointer, "parameters", name)
                yield Case(value, where, pointer.join(found[1], "schema"))


def _is_expression(value: Any) -> bool:
    return isinstance(value, str) and "$" in value
