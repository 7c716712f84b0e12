"""The seeded changes of schemas in `cases/diff_cases.yaml`, and words for further schemas; for `test_diff_schemas`."""

from typing import Any, NamedTuple

from contract_tests.selftest.yaml_data import yaml_data
from scripts.diff.change import Direction


class Seeded(NamedTuple):
    """A change that breaks whoever sends (request) or reads (response) the value."""

    rule: str
    way: Direction
    before: Any
    after: Any


TEXT, WHOLE = {"type": "string"}, {"type": "integer"}
NULL = {"type": "null"}


def thing(*required: str, others: Any = None, **properties: Any) -> dict[str, Any]:
    """An object with properties, some of them required."""
    said: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        said["required"] = [*required]
    return said if others is None else said | {"additionalProperties": others}


def text(**said: Any) -> dict[str, Any]:
    return TEXT | said


def items(schema: Any = TEXT, **said: Any) -> dict[str, Any]:
    return {"type": "array", "items": schema} | said


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


CASES = yaml_data("cases/diff_cases.yaml")
SHARED: dict[str, Any] = CASES["shared"]
BREAKING: list[Seeded] = [Seeded(*case) for case in CASES["breaking"]]
RISKY: list[Seeded] = [Seeded(*case) for case in CASES["risky"]]
HARMLESS: list[tuple[Direction, Any, Any]] = CASES["harmless"]
EQUAL: list[tuple[Any, Any]] = CASES["equal"]
