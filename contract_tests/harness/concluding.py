"""Puts into the pytest report of a contract test a text that people can use, and what the test covered.

The hook in `contract_tests/conftest.py` calls it for each phase of a test.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from contract_tests.harness.checks.rules import ids
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.catalogue import APIS
from contract_tests.harness.report.coverage import REST, Coverage
from contract_tests.harness.report.statement import of_rule
from contract_tests.harness.report.violation import Violated, Violation, smallest, text
from contract_tests.harness.unreadable import Misread, seen_as
from scripts.cli.layout import ROOT

# Where the fixture `gate` leaves the gate, also for tests whose other fixtures cannot be set up.
GATE: pytest.StashKey[Gate] = pytest.StashKey()


def conclude(
    item: pytest.Function,
    call: pytest.CallInfo[None],
    report: pytest.TestReport,
    counted: Collection[str],
) -> None:
    """Rewrite the report of a contract test, which fails where a kind that is `counted` was found."""
    gate = item.stash.get(GATE, None)
    if gate is None:
        return
    if report.when == "setup":
        item.user_properties.clear()
    shown = gate.target.shown
    rules = ids(item.function)
    error = seen_as(gate, call)
    if not rules and APIS in item.path.parents and type(error) is AssertionError:
        error = NotRun(_told(error))  # it has no statement of its own to break
    is_call = report.when == "call"
    is_setup = report.when == "setup"
    covered = Coverage(gate.target.spec.name) if is_setup else gate.coverage
    if isinstance(error, NotRun):
        reason = shown(str(error))
        report.outcome = "skipped"
        file, line, _ = item.location
        report.longrepr = (file, line or 0, reason)
        names = [REST] if gate.pace.over else rules or [item.name]
        covered.not_run.update((reason, name) for name in names)
    elif is_call or error is not None:
        covered.rules.update(dict.fromkeys(rules, error is None))
    raised = list(_violations(item, gate, error, call)) if report.failed else []
    found = smallest([*covered.violations, *raised])
    covered.violations = [replace(one, seen_in=_names(item)) for one in found]
    if report.failed and not raised:
        covered.is_broken = True
        report.longrepr = shown(str(report.longrepr))
    elif found:
        _tell(item, report, covered.violations, counted)
    report.sections = [(name, shown(printed)) for name, printed in report.sections]
    covered.attach(report)
    if report.when != "setup":
        gate.coverage = Coverage(covered.api)  # what comes after is told by itself


def _tell(
    item: pytest.Function,
    report: pytest.TestReport,
    found: list[Violation],
    counted: Collection[str],
) -> None:
    """Have the test fail for all that counts; the rest are properties of it in JUnit's report."""
    grave = [one for one in found if one.kind in counted]
    others = [one for one in found if one.kind not in counted]
    item.user_properties += [(one.kind, text(one)) for one in others]
    if grave:
        report.outcome, report.longrepr = "failed", str(Violated(grave))
    elif report.failed:
        report.outcome, report.longrepr = "passed", None


def _names(item: pytest.Function) -> tuple[str, ...]:
    """The names under which reports know a test: the rules that it proves, its kind of requests, or its own in words."""
    called = getattr(item, "callspec", None)
    phase = called.params.get("phase") if called else None
    words = item.originalname.removeprefix("test_").replace("_", " ")
    return tuple(ids(item.function)) or (str(phase or words),)


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
    error: BaseException | None,
    call: pytest.CallInfo[None],
) -> Iterator[Violation]:
    """The violations that a test raised; an assertion of the test of a rule is one of that rule. Other errors are our own."""
    if error is None:
        return
    if isinstance(error, Violated):
        yield from error.violations
        return
    if not isinstance(error, AssertionError | pytest.fail.Exception):
        return
    spec, wanted = gate.target.spec, ids(item.function)
    what = f"{_told(error)} ({_line(item, call)})"
    for rule in (one for one in spec.rules if one.id in wanted):
        operation, statement = spec.operation(rule.operation), of_rule(spec, rule)
        if isinstance(error, Misread):
            statement = replace(statement, basis="assumed")
        yield gate.target.violation(operation, what, statement, *gate.story)


def _told(error: BaseException) -> str:
    """The first line of the message, where pytest puts the comparison that failed."""
    first = str(error).partition("\n")[0]
    named = "" if isinstance(error, AssertionError) else f"{type(error).__name__}: "
    return f"{named}{first}"


def _line(item: pytest.Function, call: pytest.CallInfo[None]) -> str:
    """The line of the test that failed."""
    assert call.excinfo is not None
    every = call.excinfo.traceback
    lines = [one.lineno + 1 for one in every if Path(one.path) == item.path]
    home = item.path.relative_to(ROOT) if item.path.is_relative_to(ROOT) else item.path
    return f"{home}:{lines[-1]}" if lines else str(home)
