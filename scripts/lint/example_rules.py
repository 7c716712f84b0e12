"""Rules about examples and defaults, in requests and in answers, and the media types they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.messages import explain
from scripts.lint.registry import NOT_LOOKED_AT, Problem, rule
from scripts.lint.wording import short
from scripts.spec.checkable import LeftOut
from scripts.spec.links import uses
from scripts.spec.message import Exemplified
from scripts.spec.references import component_of
from scripts.spec.schema import Schema
from scripts.spec.validation import Case, misfits_of_all

MEDIA_TYPE = re.compile(r"[^\s/;]+/[^\s/;]+(\s*;.+)?\Z")


@rule(outside="error")
def example_fits_schema(context: Context) -> Iterator[Problem]:
    """Every example, default and constant of a link fits its schema, formats included."""
    cases = [each for each in _cases(context) if not _is_pointed_to(each)]
    for found in misfits_of_all(context.spec, cases):
        if isinstance(found, LeftOut):
            message = f"no example is checked by it: {found.reason}"
            yield Problem(found.pointer, message, NOT_LOOKED_AT)
        else:
            path, message = explain(found.error)
            where, schema = found.place_of(path), context.spec.origin(found.keyword)
            yield Problem(where, f"{message}; the schema says so at {schema}")


@rule(outside="error")
def example_unambiguous(context: Context) -> Iterator[Problem]:
    """There is `example` or `examples`, not both."""
    for node in context.written("media type", "parameter", "header"):
        if "example" in node and "examples" in node:
            message = "`example` beside `examples`; move it there"
            yield Problem(node.at("example"), message)


@rule(outside="error")
def media_type_style(context: Context) -> Iterator[Problem]:
    """A media type is a type and a subtype: `application/json`."""
    for node in context.spec.nodes("media type"):
        is_named = component_of(node.pointer) == node.pointer  # by a word, in 3.2
        if not is_named and not MEDIA_TYPE.match(node.name):
            yield Problem(node.pointer, f"{short(node.name)} is no media type")


@rule(outside="warning")
def example_is_shown(context: Context) -> Iterator[Problem]:
    """The value of an example is written out: a `$ref` in it is data."""
    for case in _cases(context):
        if _is_pointed_to(case):
            message = "a $ref in a value is data to the standard; write externalValue, or $ref in place of the whole example"
            yield Problem(case.where, message)


def _is_pointed_to(case: Case) -> bool:
    return isinstance(case.value, dict) and list(case.value) == ["$ref"]


def _cases(context: Context) -> Iterator[Case]:
    for node in context.spec.every(Exemplified):
        if node.schema and not node.is_reference:
            for example in filter(node.is_shown_as_data, node.examples):
                where = example.at("value") if example.name else example.pointer
                yield Case(example.value, where, node.schema.pointer)
    for schema in context.spec.every(Schema):
        for key in ("default", "example"):
            if key in schema:
                yield Case(schema.get(key), schema.at(key), schema.pointer)
        for i, value in enumerate(schema.listed("examples")):
            yield Case(value, schema.at("examples", i), schema.pointer)
    yield from _constants(context)


def _constants(context: Context) -> Iterator[Case]:
    """The constants that links hand to parameters."""
    for use in uses(context.spec):
        for name, value in use.parameters.items() if use.target else ():
            found = use.target and use.target.parameter(name)
            is_expression = isinstance(value, str) and "$" in value
            if found and found.schema and not is_expression:
                yield Case(value, use.at("parameters", name), found.schema.pointer)
