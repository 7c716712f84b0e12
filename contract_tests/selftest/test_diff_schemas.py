"""Two schemas are compared in the direction in which their values travel: what breaks is found by its rule, what does not is left alone."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.selftest.diff_cases import (
    BREAKING,
    EQUAL,
    HARMLESS,
    SHARED,
    Seeded,
)
from scripts.diff.change import Change, Direction
from scripts.diff.schema_changes import RULES
from scripts.diff.schemas import compare
from scripts.spec.bundle import Bundle
from scripts.spec.document import Spec
from scripts.spec.schema import Schema

WAYS: tuple[Direction, Direction] = ("request", "response")


def schema(value: Any, version: str = "3.1.0", **more: Any) -> Schema:
    """A schema as it stands in a document, beside those that cases refer to."""
    schemas = {**SHARED, **more, "Subject": value}
    whole = {"openapi": version, "components": {"schemas": schemas}}
    return Spec("acme", Bundle(whole, {}, ())).schemas["Subject"]


def changes(before: Any, after: Any, way: Direction) -> list[Change]:
    return compare(schema(before), schema(after), way, "createOrder", "the body")


@pytest.mark.parametrize("seeded", BREAKING, ids=lambda one: f"{one.rule}-{one.way}")
def test_what_breaks_is_found_by_its_rule(seeded: Seeded) -> None:
    found = changes(seeded.before, seeded.after, seeded.way)
    breaking = {one.rule for one in found if one.weight == "breaking"}
    assert seeded.rule in breaking, found


@pytest.mark.parametrize(("way", "before", "after"), HARMLESS)
def test_what_breaks_nobody_is_not_called_breaking(
    way: Direction, before: Any, after: Any
) -> None:
    found = changes(before, after, way)
    assert {one.weight for one in found} <= {"harmless"}, found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_two_ways_to_say_the_same_are_no_change(
    one: Any, other: Any, way: Direction
) -> None:
    assert changes(one, other, way) == changes(other, one, way) == []


def test_every_rule_has_its_case() -> None:
    seen = {each.rule for each in BREAKING}
    breaking = {
        name
        for name, rule in RULES.items()
        if "breaking" in (rule.request, rule.response)
    }
    assert not breaking - seen
