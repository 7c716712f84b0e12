"""A contract run notices each planted defect, and its message names the statement that is broken."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from contract_tests.harness.breaking import Broken, Defect, defects, served
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.catalogue import load_mock
from scripts.cli.layout import ROOT, SPECS
from scripts.site.places import reached, references
from scripts.spec.view import Spec, api_names, load

APIS = api_names(SPECS)
PLANTED = [(api, defect) for api in APIS for defect in defects(api)]
NAMES = [f"{api}-{defect.name}" for api, defect in PLANTED]


def contract(
    api: str, base_url: str, *options: str
) -> subprocess.CompletedProcess[str]:
    verb = [sys.executable, "-m", "scripts", "contract", api, "--base-url", base_url]
    return subprocess.run(
        [*verb, *options], cwd=ROOT, capture_output=True, text=True, check=False
    )


def broken_statement(spec: Spec, defect: Defect) -> tuple[str, str]:
    """The words by which the message names it, and its place."""
    for rule in spec.rules:
        if rule.id == defect.statement:
            return f"{rule.id}: {rule.text}", str(spec.origin(rule.pointer))
    return "", str(spec.origin(defect.statement))


def generic_tests(spec: Spec, statement: str) -> list[str]:
    """What to select: the tests of the operations that a statement is about."""
    component = "/".join(statement.split("/")[:4])
    return [
        f"{spec.name}-{operation.id}"
        for operation in spec.operations
        if statement.startswith(f"{operation.pointer}/")
        or f"#{component}" in references(operation.node)
        or component in reached(spec.document, operation.node)
    ]


@pytest.mark.parametrize(("api", "defect"), PLANTED, ids=NAMES)
def test_a_planted_defect_is_named(api: str, defect: Defect, tmp_path: Path) -> None:
    spec = load(SPECS / api)
    words, place = broken_statement(spec, defect)
    # The tests of one rule, or the generic ones: each starts from a reset, so the others cannot change what they find.
    tests = [defect.statement] if words else generic_tests(spec, defect.statement)
    select = [f"--select={test}" for test in tests]
    mock = application(api, load_mock(api))
    broken = Broken(mock, defect.spoil, actions=defect.actions)
    with served(broken) as base_url:
        run = contract(api, base_url, *select, "--reports", str(tmp_path))
    assert run.returncode == 1, run.stdout + run.stderr
    assert words in run.stdout
    assert f"{place} (" in run.stdout, run.stdout
    # What happens outside of the API is no request that somebody could repeat.
    sent = re.search(r"^  sent +curl ", run.stdout, re.MULTILINE)
    assert sent or defect.actions


@pytest.mark.parametrize("api", APIS)
def test_every_rule_has_a_defect_that_its_test_finds(api: str) -> None:
    planted = {defect.statement for defect in defects(api)}
    rules = {rule.id for rule in load(SPECS / api).rules if not rule.untestable}
    assert rules <= planted, f"plant a defect for {sorted(rules - planted)}"
