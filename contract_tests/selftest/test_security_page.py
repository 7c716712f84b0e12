"""The tests that SECURITY.md names exist, and try as many inputs as it says."""

import re
from importlib import import_module

import pytest
from hypothesis import is_hypothesis_test, settings

from scripts.cli.layout import ROOT

ROW = r"^\| .* \| `(\w+)\.py::(\w+)` \| ([\d,]+) \|$"
ROWS = re.findall(ROW, (ROOT / "SECURITY.md").read_text(encoding="utf-8"), re.M)


def inputs(test: object) -> int:
    """The cases of a test, times the examples that are made up for each."""
    total = 1
    for mark in getattr(test, "pytestmark", []):
        if mark.name == "parametrize":
            total *= len(mark.args[1])
    own = getattr(test, "_hypothesis_internal_use_settings", None)
    return (
        total * (own or settings()).max_examples if is_hypothesis_test(test) else total
    )


@pytest.mark.parametrize(("module", "name", "many"), ROWS)
def test_a_promise_is_held_by_a_test_with_so_many_inputs(
    module: str, name: str, many: str
) -> None:
    test = getattr(import_module(f"contract_tests.selftest.{module}"), name)
    assert f"{inputs(test):,}" == many


def test_each_promise_has_tests() -> None:
    assert len(ROWS) > 20
