"""What a run covered of one API: operations called, documented answers seen, rules proven, tests not run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from contract_tests.harness.checks.declared import NOUNS, declared
from contract_tests.harness.checks.webhooks import DIFFERS
from contract_tests.harness.report.outcome import Outcome
from contract_tests.harness.report.progress import counted
from contract_tests.harness.report.violation import Violation
from scripts.spec.document import Operation, Rule, Spec


@dataclass(slots=True)
class Tally:
    """Adds up the outcomes of one API's tests."""

    spec: Spec
    requests: int = 0
    called: set[str] = field(default_factory=set)
    statuses: set[tuple[str, str]] = field(default_factory=set)
    held: set[tuple[str, str]] = field(default_factory=set)
    thin: set[tuple[str, str]] = field(default_factory=set)
    webhooks: set[tuple[str, str]] = field(default_factory=set)  # event, does it fit
    tried: dict[str, bool] = field(default_factory=dict)  # rules: all tests passed
    not_run: dict[str, list[str]] = field(default_factory=dict)  # by reason
    violations: list[Violation] = field(default_factory=list)

    def add(self, test: str, outcome: Outcome) -> None:
        """Count the outcome of one test."""
        self.requests += outcome.requests
        self.called.update(outcome.called)
        self.statuses.update(outcome.statuses)
        self.held.update(outcome.held)
        self.thin.update(outcome.thin)
        self.webhooks.update(outcome.webhooks)
        self.violations.extend(outcome.violations)
        if outcome.not_run:
            names = list(outcome.rules) or [test]
            self.not_run.setdefault(outcome.not_run, []).extend(names)
        for rule_id in () if outcome.not_run else outcome.rules:
            self.tried[rule_id] = self.tried.get(rule_id, True) and outcome.passed

    def documented(self) -> Iterator[tuple[str, str]]:
        """Every operation with each status that it documents; `default` is none that could be waited for."""
        for operation in self.spec.operations:
            for status in operation.node.get("responses", {}):
                if status != "default":
                    yield operation.id, status

    @property
    def unseen(self) -> list[tuple[str, str]]:
        """The documented answers that no request was given."""
        return [one for one in self.documented() if one not in self.statuses]

    @property
    def unsent(self) -> list[Operation]:
        """The webhooks that the server sent to no test."""
        sent = {event for event, _ in self.webhooks}
        return [one for one in self.spec.webhooks if one.path not in sent]

    @property
    def proven(self) -> list[Rule]:
        return [one for one in self.spec.rules if self.tried.get(one.id)]

    @property
    def untestable(self) -> list[Rule]:
        return [one for one in self.spec.rules if one.untestable]

    def sorted_violations(self) -> list[Violation]:
        """In the order of the specification, whichever worker found them first."""
        order = {one.label: i for i, one in enumerate(self.spec.operations)}
        last = len(order)
        return sorted(
            self.violations,
            key=lambda v: (order.get(v.operation, last), v.statement.text, v.what),
        )


def summary(tally: Tally) -> list[tuple[str, str]]:
    """The lines that a run ends with, each with its heading."""
    operations = tally.spec.operations
    called = [one for one in operations if one.id in tally.called]
    documented = list(tally.documented())
    seen = len(documented) - len(tally.unseen)
    testable = len(tally.spec.rules) - len(tally.untestable)
    lines = [
        (
            "operations",
            f"{len(called)} of {len(operations)} called, {counted(tally.requests, 'request')}",
        ),
        ("answers", f"{seen} of {len(documented)} documented statuses seen"),
        *(("", f"not seen: {line}") for line in _by_operation(tally.unseen)),
        *_behaviour(tally),
        *_webhooks(tally),
        ("rules", f"{len(tally.proven)} of {testable} proven" + _untestable(tally)),
    ]
    for reason, names in sorted(tally.not_run.items()):
        unique = ", ".join(dict.fromkeys(sorted(names)))
        lines.append(("not run", f"{unique}: {reason}"))
    return lines


def _behaviour(tally: Tally) -> Iterator[tuple[str, str]]:
    """How many of the declared links, pages, filters, orders and unique keys the server could be held to."""
    parts = [
        f"{len([name for name in names if (kind, name) in tally.held])} of {counted(len(names), NOUNS[kind])}"
        for kind, names in declared(tally.spec).items()
        if names
    ]
    if parts:
        yield "behaviour", ", ".join(parts)
    for name, missing in sorted(tally.thin):
        yield "", f"too little there: {name}, {missing}"


def _webhooks(tally: Tally) -> Iterator[tuple[str, str]]:
    """How many of the webhooks were really sent, and whether they were as described."""
    many = len(tally.spec.webhooks)
    if not many:
        return
    wrong = {event for event, fit in tally.webhooks if fit == DIFFERS}
    line = f"{many - len(tally.unsent)} of {many} seen"
    if wrong:
        line += f", {len(wrong)} not as described: {', '.join(sorted(wrong))}"
    elif tally.webhooks:
        line += ", all fit"
    yield "webhooks", line
    if tally.unsent:
        yield "", f"not seen: {', '.join(one.path for one in tally.unsent)}"


def _by_operation(unseen: list[tuple[str, str]]) -> list[str]:
    grouped: dict[str, list[str]] = {}
    for operation, status in unseen:
        grouped.setdefault(operation, []).append(status)
    return [f"{operation} {', '.join(group)}" for operation, group in grouped.items()]


def _untestable(tally: Tally) -> str:
    rules = [one.id for one in tally.untestable]
    return f", not to be proven from outside: {', '.join(rules)}" if rules else ""
