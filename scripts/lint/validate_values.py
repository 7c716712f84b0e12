"""Validating many values against many schemas of one document with one compilation; called by `example_rules`."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from jsonschema_rs import (
    Draft4Validator,
    Draft202012Validator,
    ValidationError,
    Validator,
)

from scripts.lint.context import Context
from scripts.lint.messages import MASK, explain
from scripts.spec import pointer
from scripts.spec.grammar import walk


@dataclass(frozen=True, slots=True)
class Case:
    """A value, where it stands, and where the schema stands that it claims to fit."""

    value: Any
    where: str
    schema: str


@dataclass(frozen=True, slots=True)
class Misfit:
    """Where in the value of a case which keyword of which schema is broken, and how."""

    where: str
    keyword: str
    message: str


def misfits(context: Context, cases: Sequence[Case]) -> Iterator[Misfit]:
    """Everything in the cases that does not fit; cases whose schema is broken are passed over."""
    document: dict[str, Any] = {
        key: context.spec.root.get(key)
        for key in ("paths", "webhooks", "components")
        if key in context.spec.root
    }
    if context.spec.version == "3.0":
        yield from _all(_with_null(document), cases, Draft4Validator)
    else:
        yield from _all(document, cases, Draft202012Validator)


def _all(
    document: dict[str, Any], cases: Sequence[Case], dialect: type[Validator]
) -> Iterator[Misfit]:
    """One compilation for all cases; halves, when it fails, until the broken schemas are alone."""
    named = {f"case {i}": case for i, case in enumerate(cases)}
    schemas = {name: {"$ref": "#" + quote(case.schema)} for name, case in named.items()}
    try:
        validator = dialect(
            {**document, "properties": schemas},
            validate_formats=True,
            offline=True,
            mask=MASK,
        )
    except ValidationError:  # other rules report the schema
        half = len(cases) // 2
        for part in (cases[:half], cases[half:]) if half else ():
            yield from _all(document, part, dialect)
        return
    values = {name: case.value for name, case in named.items()}
    for error in validator.iter_errors(values):
        path, message = explain(error)
        where = pointer.join(named[str(path[0])].where, *path[1:])
        yield Misfit(where, pointer.join("", *error.schema_path), message)


def _with_null(document: dict[str, Any]) -> dict[str, Any]:
    """OpenAPI 3.0's `nullable` in the words of JSON Schema."""
    document = copy.deepcopy(document)
    for node in walk(document):
        schema = node.value
        if (
            node.kind == "schema"
            and isinstance(schema, dict)
            and schema.get("nullable")
        ):
            schema["type"] = [schema.get("type"), "null"]
            if "enum" in schema:
                schema["enum"] = [*schema["enum"], None]
    return document
