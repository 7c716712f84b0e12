"""A comparison that finds nothing but harmless changes is right: no value that was sent is refused, and none comes that was not read before."""

from copy import deepcopy
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator

from contract_tests.selftest.diff_cases import SHARED
from contract_tests.selftest.diff_drawn import SCHEMAS, changed
from scripts.cli.layout import SPECS
from scripts.diff.change import Direction
from scripts.diff.near_values import values
from scripts.diff.schemas import compare
from scripts.spec.document import api_names, load, of_data
from scripts.spec.json_schema import json_schema
from scripts.spec.schema import Schema

WAYS: tuple[Direction, Direction] = ("request", "response")
VALUES = 8  # that are tried with each pair


def in_document(schemas: dict[str, Any], name: str = "Subject") -> Schema:
    whole = {"openapi": "3.1.0", "components": {"schemas": schemas}}
    return of_data("acme", whole).schemas[name]


def refused(
    before: Schema, after: Schema, way: Direction, drawn: list[Any]
) -> list[Any]:
    """The values that are sent by those who know one side and refused by those who know the other."""
    writer, reader = (before, after) if way == "request" else (after, before)
    sent = [judge(json_schema((writer,), way, sent=kept)) for kept in (True, False)]
    read = judge(json_schema((reader,), way))
    fitting = [one for one in drawn if all(each.is_valid(one) for each in sent)]
    return [one for one in fitting if not read.is_valid(one)]


def judge(schema: dict[str, Any]) -> Draft202012Validator:
    return Draft202012Validator(schema, offline=True)


def holds(before: Schema, after: Schema, data: st.DataObject) -> None:
    """Whatever is drawn near both sides is taken, unless a change says that it may break somebody."""
    near = st.lists(values(((before,), (after,))), min_size=VALUES, max_size=VALUES)
    drawn = data.draw(near)
    for way in WAYS:
        found = compare(before, after, way)
        if all(one.weight == "harmless" for one in found):
            assert refused(before, after, way, drawn) == [], (way, found)
        for one in found:
            if one.instance is not None:
                assert one.weight == "breaking"


DRAWN = settings().max_examples  # as the profile has it: in CI few, at night many
QUICK = settings(
    suppress_health_check=list(HealthCheck), deadline=None, max_examples=DRAWN // 2
)


@QUICK
@given(st.data())
def test_a_harmless_change_breaks_no_value(data: st.DataObject) -> None:
    old = data.draw(SCHEMAS)
    new = data.draw(changed(old))
    before, after = (in_document({**SHARED, "Subject": one}) for one in (old, new))
    holds(before, after, data)


@cache
def documents() -> dict[str, dict[str, Any]]:
    """The schemas of every specification."""
    return {
        api: {name: one.value for name, one in load(SPECS / api).schemas.items()}
        for api in api_names(SPECS)
    }


@pytest.mark.parametrize("api", api_names(SPECS))
@settings(QUICK, max_examples=DRAWN // 10)
@given(data=st.data())
def test_a_harmless_change_of_a_specification_breaks_no_value(
    api: str, data: st.DataObject
) -> None:
    schemas = documents()[api]
    name = data.draw(st.sampled_from(sorted(schemas)))
    new = data.draw(changed(schemas[name]))
    holds(in_document(schemas, name), in_document({**schemas, name: new}, name), data)


@QUICK
@given(SCHEMAS, st.sampled_from(WAYS))
def test_a_schema_is_the_same_as_itself(schema: Any, way: Direction) -> None:
    one, other = (in_document({**SHARED, "Subject": deepcopy(schema)}) for _ in WAYS)
    assert compare(one, other, way) == []


REWRITINGS: list[Any] = [
    lambda one: {"allOf": [one]},
    lambda one: {"anyOf": [one]},
    lambda one: {"oneOf": [one]},
    lambda one: {"allOf": [one, True]},
    lambda one: {"anyOf": [one, one]},
    lambda one: {"if": True, "then": one},
    lambda one: {"$ref": "#/components/schemas/Moved"},
]


@QUICK
@given(SCHEMAS, st.sampled_from(REWRITINGS), st.sampled_from(WAYS))
def test_what_is_said_in_another_way_is_harmless(
    schema: Any, rewrite: Any, way: Direction
) -> None:
    schemas = {**SHARED, "Subject": schema, "Moved": schema}
    before, after = (
        in_document(schemas),
        in_document({**schemas, "Subject": rewrite(schema)}),
    )
    assert {one.weight for one in compare(before, after, way)} <= {"harmless"}
