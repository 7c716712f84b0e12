"""Puts into the pytest report of a contract test a text that people can use, and what the test covered.

The hook in `contract_tests/conftest.py` calls it for each phase of a test.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.harness.checks.rules import ids
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.coverage import Coverage
from contract_tests.harness.report.statement import of_rule
from contract_tests.harness.report.violation import Violated, Violation
from scripts.cli.layout import ROOT

# Where the fixture `gate` leaves the gate, also for tests whose other fixtures cannot be set up.
GATE: pytest.StashKey[Gate] = pytest.StashKey()


def conclude(
    item: pytest.Function, call: pytest.CallInfo[None], report: pytest.TestReport
) -> None:
    """Rewrite the report of a contract test."""
    gate = item.stash.get(GATE, None)
    if gate is None:
        return
    mask = gate.target.secrets.mask
    error = call.excinfo.value if call.excinfo else None
    is_call = report.when == "call"
    covered = gate.coverage if is_call else Coverage(gate.target.spec.name)
    rules = ids(item.function)
    if isinstance(error, NotRun):
        reason = mask(str(error))
        report.outcome = "skipped"
        file, line, _ = item.location
        report.longrepr = (file, line or 0, reason)
        covered.not_run.update((reason, name) for name in rules or [item.name])
    elif is_call or error is not None:
        covered.rules.update(dict.fromkeys(rules, error is None))
    if report.failed and error is not None:
        covered.violations += _violations(item, gate, error, call)
        found = covered.violations
        report.longrepr = str(Violated(found)) if found else mask(str(report.longrepr))
    report.sections = [(name, mask(printed)) for name, printed in report.sections]
    covered.attach(report)


def traceback_style(item: pytest.Item, call: pytest.CallInfo[None]) -> str:
    """How much pytest is to say of a failure: the error alone where `conclude` tells it in its own words.

    To look for the source of each line takes longer than many a test.
    """
    error = call.excinfo.value if call.excinfo else None
    rules = ids(item.function) if isinstance(item, pytest.Function) else ()
    is_rule = call.when == "call" and rules
    return "line" if is_rule or isinstance(error, Violated | NotRun) else "short"


def _violations(
    item: pytest.Function,
    gate: Gate,
    error: BaseException,
    call: pytest.CallInfo[None],
) -> Iterator[Violation]:
    """The violations that a test raised; whatever else ends the test of a rule is a violation of that rule."""
    if isinstance(error, Violated):
        yield from error.violations
        return
    spec, wanted = gate.target.spec, ids(item.function)
    what = f"{_told(error)} ({_line(item, call)})"
    for rule in (one for one in spec.rules if one.id in wanted):
        operation = spec.operation(rule.operation)
        yield gate.target.violation(operation, what, of_rule(spec, rule), *gate.story)


def _told(error: BaseException) -> str:
    """The first line of the message, where pytest puts the comparison that failed."""
    first = str(error).partition("\n")[0]
    named = "" if isinstance(error, AssertionError) else f"{type(error).__name__}: "
    return f"{named}{first}"


def _line(item: pytest.Function, call: pytest.CallInfo[None]) -> str:
    """The line of the test that failed."""
    assert call.excinfo is not None
    lines = [
        entry.lineno + 1
        for entry in call.excinfo.traceback
        if Path(entry.path) == item.path
    ]
    home = item.path.relative_to(ROOT) if item.path.is_relative_to(ROOT) else item.path
    return f"{home}:{lines[-1]}" if lines else str(home)
