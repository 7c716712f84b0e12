"""Looks for a value that one side accepts and the other refuses, where no rule decides: the examples first, then drawn values.

The same schemas give the same value, and how long is looked is a number of values. Called by `schemas`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING, Any

from scripts.diff.facts import Schemas, facts
from scripts.diff.inclusion import canonical
from scripts.spec.example_value import schema_value
from scripts.spec.json_schema import Way, json_schema

if TYPE_CHECKING:  # start-up counts
    from hypothesis.strategies import SearchStrategy
    from jsonschema_rs import Validator

DRAWN = 200  # values at most


@lru_cache(maxsize=256)
def refused(reader: Schemas, writer: Schemas, way: Way) -> tuple[Any] | None:
    """A value that the writer may send and the reader refuses, alone in a tuple; None where none is found."""
    sends, takes = json_schema(writer, way, sent=True), json_schema(reader, way)
    accepts, expects = _validator(sends), _validator(takes)
    if accepts is None or expects is None:
        return None

    def fits(value: Any) -> bool:
        return accepts.is_valid(value) and not expects.is_valid(value)

    for value in _stated(reader, writer):
        if fits(value):
            return (value,)
    for strategy in _strategies(sends, takes):
        found = _found(strategy, fits)
        if found is not None:
            return found
    return None


def _stated(*sides: Schemas) -> Iterator[Any]:
    """The values that the schemas themselves name, and one made by their types and bounds."""
    for schemas in sides:
        found = facts(schemas)
        for part in found.parts:
            yield from part.schema.examples
        yield from (value for _, value in found.stated("default"))
        yield from (found.values or {}).values()
        yield from map(schema_value, schemas)


def _strategies(
    sends: dict[str, Any], takes: dict[str, Any]
) -> Iterator[SearchStrategy[Any]]:
    """How to draw values: those that are known to be refused, where they can be written as a schema, or else any that may be sent."""
    from hypothesis.errors import HypothesisException  # noqa: PLC0415
    from jsonschema_rs import Draft202012  # noqa: PLC0415
    from schemathesis.core.errors import SchemathesisError  # noqa: PLC0415
    from schemathesis.generation.jsonschema.builder import build  # noqa: PLC0415

    for written in (_left(sends, takes), sends):
        try:
            if written is not None:
                yield build(written, draft=Draft202012, formats={})
        except (SchemathesisError, HypothesisException):
            continue


def _left(sends: dict[str, Any], takes: dict[str, Any]) -> dict[str, Any] | None:
    """The schema of what is sent and refused, None where it has none."""
    from jsonschema_rs.canonical import CanonicalizationError  # noqa: PLC0415

    writer, reader = canonical(sends), canonical(takes)
    if writer is None or reader is None:
        return None
    try:
        left = writer.subtract(reader).to_json_schema()
    except CanonicalizationError:
        return None
    return left if isinstance(left, dict) else None


def _found(
    strategy: SearchStrategy[Any], fits: Callable[[Any], bool]
) -> tuple[Any] | None:
    """The simplest value for which it is true; None where none was drawn."""
    from hypothesis import HealthCheck, Verbosity, find, settings  # noqa: PLC0415
    from hypothesis.errors import HypothesisException  # noqa: PLC0415

    quietly = settings(
        max_examples=DRAWN,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        verbosity=Verbosity.quiet,
    )
    try:
        return (find(strategy, fits, settings=quietly, random=Random(0)),)
    except HypothesisException:  # nothing was found, or nothing could be drawn
        return None


def _validator(written: dict[str, Any]) -> Validator | None:
    """The judge of whether a value fits; None where the schema is broken."""
    from jsonschema_rs import Draft202012Validator, ValidationError  # noqa: PLC0415

    try:
        return Draft202012Validator(written, offline=True)
    except (ValueError, ValidationError):
        return None
