"""Rules about examples and defaults, in requests and in answers, and the media types they stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from jsonschema_rs import ValidationErrorKind

from scripts.lint.context import Context
from scripts.lint.messages import explain
from scripts.lint.registry import NOT_LOOKED_AT, Problem, rule
from scripts.lint.wording import short
from scripts.spec.checkable import LeftOut
from scripts.spec.links import uses
from scripts.spec.message import Exemplified
from scripts.spec.references import component_of
from scripts.spec.schema import Schema
from scripts.spec.validation import Case, Misfit, misfits_of_all

UNEVALUATED = (
    ValidationErrorKind.UnevaluatedProperties,
    ValidationErrorKind.UnevaluatedItems,
)
MEDIA_TYPE = re.compile(r"[^\s/;]+/[^\s/;]+(\s*;.+)?\Z")


@rule(outside="error")
def example_fits_schema(context: Context) -> Iterator[Problem]:
    """Every example and constant of a link fits its schema, formats included."""
    cases = [each for each in _cases(context) if not _is_pointed_to(each)]
    unfit: defaultdict[str, list[Misfit]] = defaultdict(list)
    for found in misfits_of_all(context.spec, cases):
        if isinstance(found, LeftOut):
            message = f"no example is checked by it: {found.reason}"
            yield Problem(found.pointer, message, NOT_LOOKED_AT)
        else:
            unfit[found.root].append(found)
    for case in cases:
        every = unfit.pop(case.where, [])
        for found in every:
            if not _is_echo(context, found, every):
                path, message = explain(found.error)
                message += (
                    f"; the schema says so at {context.spec.origin(found.keyword)}"
                )
                where, name = found.place_of(path), _rule_of(context, case, found)
                yield Problem(where, message, name)


def _rule_of(context: Context, case: Case, found: Misfit) -> str:
    """The rule that a value breaks; of a default the standard asks less than of an example, and little more than nothing since 3.1."""
    if not case.is_default:
        return ""
    is_type = isinstance(found.error.kind, ValidationErrorKind.Type)
    is_own = context.spec.version == "3.0" and found.schema == case.schema
    return "default-has-type-in-3-0" if is_type and is_own else "default-fits-schema"


def _is_echo(context: Context, found: Misfit, every: list[Misfit]) -> bool:
    """Whether something is called unknown only because what describes it does not fit for another reason."""
    kind, path = found.error.kind, found.error.instance_path
    others = (x.error for x in every if not isinstance(x.error.kind, UNEVALUATED))
    is_wrong = any(each.instance_path[: len(path)] == path for each in others)
    if not isinstance(kind, UNEVALUATED) or not is_wrong:
        return False
    if isinstance(kind, ValidationErrorKind.UnevaluatedItems):
        return True
    around = context.spec.at(found.schema)
    known = around.described.names if isinstance(around, Schema) else ()
    return set(kind.unexpected) <= set(known)


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
            for one in (each.resolved for each in node.children("examples").values()):
                if "dataValue" in one:  # OpenAPI 3.2
                    where = one.at("dataValue")
                    yield Case(one.get("dataValue"), where, node.schema.pointer)
    is_3_0 = context.spec.version == "3.0"
    for schema in context.spec.every(Schema):
        if is_3_0 and schema.is_reference:
            continue  # what stands beside it counts for nothing there
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
