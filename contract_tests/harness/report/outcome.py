"""What one test showed, put into its pytest report: plain data that crosses processes, and text without secrets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pytest

from contract_tests.harness.checks.rules import ids
from contract_tests.harness.http.gate import Gate, Journal
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.statement import of_rule
from contract_tests.harness.report.violation import (
    Broken,
    Violation,
    from_plain,
    violation,
)

ROOT = Path(__file__).resolve().parents[3]
ATTRIBUTE = "contract"
# Where the fixture `gate` leaves the gate, also for tests whose other fixtures cannot be set up.
GATE: pytest.StashKey[Gate] = pytest.StashKey()


@dataclass(frozen=True, slots=True)
class Outcome:
    """`not_run` is the reason, if there is one; `rules` are those that the test proves."""

    api: str
    passed: bool = False
    rules: tuple[str, ...] = ()
    not_run: str = ""
    requests: int = 0
    called: tuple[str, ...] = ()
    statuses: tuple[tuple[str, str], ...] = ()
    held: tuple[tuple[str, str], ...] = ()
    thin: tuple[tuple[str, str], ...] = ()
    webhooks: tuple[tuple[str, str], ...] = ()
    violations: tuple[Violation, ...] = field(default=())

    def attach(self, report: pytest.TestReport) -> None:
        """Have pytest carry it from a worker to the reporter."""
        setattr(report, ATTRIBUTE, asdict(self))


def attached(report: pytest.TestReport) -> Outcome | None:
    """The outcome that a report carries; None for one of another kind of test."""
    fields: dict[str, Any] | None = getattr(report, ATTRIBUTE, None)
    if fields is None:
        return None
    lists = {name: tuple(fields[name]) for name in ("rules", "called")}
    pairs = {
        name: tuple((one, other) for one, other in fields[name])
        for name in ("statuses", "held", "thin", "webhooks")
    }
    return Outcome(
        **{
            **fields,
            **lists,
            **pairs,
            "violations": tuple(map(from_plain, fields["violations"])),
        }
    )


def conclude(
    item: pytest.Function, call: pytest.CallInfo[None], report: pytest.TestReport
) -> None:
    """Rewrite the report of a contract test: its outcome, and text that people can use."""
    gate = item.stash.get(GATE, None)
    if gate is None:
        return
    error = call.excinfo.value if call.excinfo else None
    reason, found = "", tuple[Violation, ...]()
    if isinstance(error, NotRun):
        reason = gate.target.secrets.mask(str(error))
        report.outcome = "skipped"
        file, line, _ = item.location
        report.longrepr = (file, line or 0, reason)
    elif error is not None:
        found = tuple(_violations(item, gate, error, call))
        report.longrepr = (
            str(Broken(found))
            if found
            else gate.target.secrets.mask(str(report.longrepr))
        )
    report.sections = [
        (name, gate.target.secrets.mask(printed)) for name, printed in report.sections
    ]
    _outcome(item, gate, report, reason, found).attach(report)


def _outcome(
    item: pytest.Function,
    gate: Gate,
    report: pytest.TestReport,
    reason: str,
    found: tuple[Violation, ...],
) -> Outcome:
    journal = gate.journal if report.when == "call" else Journal()
    return Outcome(
        api=gate.target.spec.name,
        passed=report.passed,
        rules=tuple(ids(item.function)),
        not_run=reason,
        requests=journal.requests,
        called=tuple(sorted(journal.called)),
        statuses=tuple(sorted(journal.statuses)),
        held=tuple(sorted(journal.held)),
        thin=tuple(sorted(journal.thin)),
        webhooks=tuple(sorted(journal.webhooks)),
        violations=found,
    )


def _violations(
    item: pytest.Function,
    gate: Gate,
    error: BaseException,
    call: pytest.CallInfo[None],
) -> Iterator[Violation]:
    """Those a test raised; whatever ends the test of a rule is a violation of that rule."""
    if isinstance(error, Broken):
        yield from error.violations
        return
    spec = gate.target.spec
    wanted = ids(item.function)
    for rule in (one for one in spec.rules if one.id in wanted):
        what = f"{_told(error)} ({_line(item, call)})"
        last = gate.journal.exchanges[-1] if gate.journal.exchanges else None
        operation = spec.operation(rule.operation)
        yield violation(gate.target, operation, what, last, of_rule(spec, rule))


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
