"""How much of one API contract tests covered: one value from the test to the page.

The gate and the checks record in it, a test's pytest report carries it, the reporter adds it up.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

import pytest

from contract_tests.harness.report.violation import Violation, from_plain

ATTRIBUTE = "contract"  # of a pytest report: plain data, for it may come from a worker

REST = "everything else"  # stands for the tests after a run has ended early


@dataclass(slots=True)
class Coverage:
    """The coverage of one test, or of all tests of an API; operations stand in it by id."""

    api: str
    requests: int = 0
    busy: int = 0  # answers 429 that were waited for
    closed: int = 0  # connections found closed, where a new one was answered
    called: set[str] = field(default_factory=set)
    statuses: set[tuple[str, str]] = field(default_factory=set)  # seen, by operation
    worked: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)  # where they had to work
    held: set[tuple[str, str]] = field(default_factory=set)  # see summary.declared
    thin: set[tuple[str, str]] = field(default_factory=set)  # name, what was missing
    webhooks: set[tuple[str, bool]] = field(default_factory=set)  # event, does it fit
    rules: dict[str, bool] = field(default_factory=dict)  # by id: all tests passed
    not_run: set[tuple[str, str]] = field(default_factory=set)  # reason, test or rule
    # Created and not removed, by operation.
    left: dict[str, int] = field(default_factory=dict)
    violations: list[Violation] = field(default_factory=list)
    is_broken: bool = False  # the test failed, and not for what it found

    @property
    def ended(self) -> str:
        """Why the run ended early, if it did."""
        return next((why for why, name in self.not_run if name == REST), "")

    def add(self, other: Coverage) -> None:
        """Count what another test covered."""
        self.requests += other.requests
        self.busy += other.busy
        self.closed += other.closed
        self.called |= other.called
        self.statuses |= other.statuses
        self.worked |= other.worked
        self.failed |= other.failed
        self.held |= other.held
        self.thin |= other.thin
        self.webhooks |= other.webhooks
        for rule_id, passed in other.rules.items():
            self.rules[rule_id] = self.rules.get(rule_id, True) and passed
        self.not_run |= other.not_run
        for operation, many in other.left.items():
            self.left[operation] = self.left.get(operation, 0) + many
        self.violations += other.violations

    def attach(self, report: pytest.TestReport) -> None:
        """Have a pytest report carry it, also from a worker to the reporter."""
        setattr(report, ATTRIBUTE, asdict(self))


def attached(report: pytest.TestReport) -> Coverage | None:
    """The coverage that a report carries; None for one of another kind of test."""
    plain: dict[str, Any] | None = getattr(report, ATTRIBUTE, None)
    if plain is None:
        return None
    return Coverage(**{**plain, "violations": [*map(from_plain, plain["violations"])]})
