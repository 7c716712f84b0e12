"""Looks for a value that one side accepts and the other refuses, where no rule decides: the examples first, then drawn values.

The same schemas give the same value, and how long is looked is a number of values. Called by `schemas`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING, Any

from scripts.diff.facts import Schemas, facts
from scripts.spec.example_value import schema_value
from scripts.spec.json_schema import json_schema
from scripts.spec.keywords import Way

if TYPE_CHECKING:  # start-up counts
    from jsonschema_rs import Validator

DRAWN = 200  # values at most


@lru_cache(maxsize=256)
def refused(reader: Schemas, writer: Schemas, way: Way) -> tuple[Any] | None:
    """A value that the writer may send and the reader refuses, alone in a tuple; None where none is found."""
    told, kept = json_schema(writer, way), json_schema(writer, way, sent=True)
    may_be_sent = [_validator(each) for each in (told, kept)]
    expects = _validator(json_schema(reader, way))

    def is_refused(value: Any) -> bool:
        sent = all(each is not None and each.is_valid(value) for each in may_be_sent)
        return sent and expects is not None and not expects.is_valid(value)

    for value in _stated(writer, reader):
        if is_refused(value):
            return (value,)
    return _found(writer, reader, is_refused)


def _stated(*sides: Schemas) -> Iterator[Any]:
    """The values that the schemas themselves name, and one made by their types and bounds."""
    for schemas in sides:
        found = facts(schemas)
        for part in found.parts:
            yield from part.schema.examples
        yield from (value for _, value in found.stated("default"))
        yield from (found.values or {}).values()
        yield from map(schema_value, schemas)


def _found(
    writer: Schemas, reader: Schemas, fits: Callable[[Any], bool]
) -> tuple[Any] | None:
    """The simplest value for which it is true; None where none was drawn."""
    from hypothesis import HealthCheck, Phase, Verbosity, find, settings  # noqa: PLC0415
    from hypothesis.errors import HypothesisException  # noqa: PLC0415

    from scripts.diff.near_values import values  # noqa: PLC0415

    quietly = settings(
        max_examples=DRAWN,
        phases=[Phase.generate, Phase.shrink],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        verbosity=Verbosity.quiet,
    )
    try:
        found = find(values((writer, reader)), fits, settings=quietly, random=Random(0))
    except HypothesisException:  # none was drawn
        return None
    return (found,)


def _validator(written: dict[str, Any]) -> Validator | None:
    """The judge of whether a value fits; None where the schema is broken."""
    from jsonschema_rs import Draft202012Validator, ValidationError  # noqa: PLC0415

    try:
        return Draft202012Validator(written, offline=True)
    except (ValueError, ValidationError):
        return None
