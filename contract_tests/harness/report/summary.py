"""How much of one API a run covered: operations called, documented answers seen, rules proven, tests not run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from contract_tests.harness.report.coverage import Coverage
from contract_tests.harness.report.progress import counted
from contract_tests.harness.report.violation import KINDS, Violation, smallest
from scripts.spec.behaviour import Rule
from scripts.spec.document import Spec
from scripts.spec.operation import Operation
from scripts.spec.promises import promises
from scripts.spec.workflows import workflows

Line = tuple[str, str]  # a heading and a text
Declared = dict[str, tuple[Operation, str]]  # the operation and the place, by name


def declared(spec: Spec) -> dict[str, Declared]:
    """Everything that the checks can hold a server to, by kind and name, as they record it in `Coverage.held`."""
    every = spec.operations
    return {
        "link": {
            name: (one.writer, link.pointer)
            for one in promises(spec)
            for name, link in zip(one.names(), one.reads, strict=True)
        },
        "paged list": {
            one.id: (one, one.paging.pointer) for one in every if one.paging
        },
        "filter": {
            f"{one.id} {each.name}": (one, each.at("x-filters"))
            for one in every
            for each in one.filters
        },
        "order": {one.id: (one, one.order.pointer) for one in every if one.order},
        "unique key": {
            one.id: (one, one.unique.pointer) for one in every if one.unique
        },
        "workflow": {
            one.id: (first, first.pointer)
            for one in workflows(spec)
            for first in (spec.operation(one.steps[0].operation),)
        },
    }


@dataclass(frozen=True, slots=True)
class Summary:
    """The account of one API; `coverage` grows as tests end."""

    spec: Spec
    coverage: Coverage

    def documented(self) -> Iterator[tuple[str, str]]:
        """Every operation with each status that it documents, but for `default`, which is no status of its own."""
        for operation in self.spec.operations:
            for status in operation.responses:
                if status != "default":
                    yield operation.id, status

    @property
    def unseen(self) -> list[tuple[str, str]]:
        """The documented answers that no request was given."""
        return [one for one in self.documented() if one not in self.coverage.statuses]

    @property
    def never_worked(self) -> list[Operation]:
        """The operations that had to work and never did."""
        failed = self.coverage.failed - self.coverage.worked
        return [one for one in self.spec.operations if one.id in failed]

    @property
    def unsent(self) -> list[Operation]:
        """The webhooks that the server sent to no test."""
        sent = {event for event, _ in self.coverage.webhooks}
        return [one for one in self.spec.webhooks if one.path not in sent]

    @property
    def unheld(self) -> Iterator[tuple[str, Operation, str]]:
        """The declared links, pages, filters, orders, unique keys and workflows that no test could hold the server to."""
        for kind, names in declared(self.spec).items():
            for name, (operation, where) in names.items():
                if (kind, name) not in self.coverage.held:
                    yield kind, operation, where

    @property
    def untried(self) -> list[Rule]:
        """The rules that a test could prove, and none was run."""
        new = [one for one in self.spec.rules if one.id not in self.coverage.rules]
        return [one for one in new if not one.untestable]

    @property
    def proven(self) -> list[Rule]:
        return [one for one in self.spec.rules if self.coverage.rules.get(one.id)]

    @property
    def untestable(self) -> list[Rule]:
        return [one for one in self.spec.rules if one.untestable]

    @property
    def findings(self) -> dict[str, list[Violation]]:
        """By kind, each broken statement once, in the order of the specification, whichever worker found it first."""
        order = {one.label: i for i, one in enumerate(self.spec.operations)}
        last = len(order)
        every = sorted(
            smallest(self.coverage.violations),
            key=lambda v: (order.get(v.operation, last), v.statement.text, v.what),
        )
        return {kind: [one for one in every if one.kind == kind] for kind in KINDS}

    @property
    def result(self) -> str:
        """How much of each kind was found."""
        every = {kind: len(found) for kind, found in self.findings.items() if found}
        told = {kind: counted(many, kind) for kind, many in every.items()}
        return ", ".join({"violation": "no violations", **told}.values())

    def lines(self) -> list[Line]:
        """The lines that a run ends with."""
        return [
            *self._requests(),
            *self._behaviour(),
            *self._webhooks(),
            *self._rules(),
            *self._not_run(),
            *self._left(),
        ]

    def _requests(self) -> Iterator[Line]:
        every, called = self.spec.operations, self.coverage.called
        many = len([one for one in every if one.id in called])
        requests = counted(self.coverage.requests, "request")
        yield "operations", f"{many} of {len(every)} called, {requests}"
        if self.coverage.busy:
            yield "pace", f"429 was waited for {counted(self.coverage.busy, 'time')}"
        if self.coverage.closed:
            closed = counted(self.coverage.closed, "closed connection")
            yield "", f"{closed}: what was sent again over a new one was answered"
        idle = called - self.coverage.worked - self.coverage.failed
        if idle:
            yield "", f"found nothing to work on: {', '.join(sorted(idle))}"
        documented = len(list(self.documented()))
        seen = documented - len(self.unseen)
        yield "answers", f"{seen} of {documented} documented statuses seen"
        unseen = defaultdict[str, list[str]](list)
        for operation, status in self.unseen:
            unseen[operation].append(status)
        for operation, statuses in unseen.items():
            yield "", f"not seen: {operation} {', '.join(statuses)}"

    def _behaviour(self) -> Iterator[Line]:
        """How many of the declared links, pages, filters, orders, unique keys and workflows the server could be held to."""
        parts = [
            f"{len([one for one in names if (kind, one) in self.coverage.held])} of {counted(len(names), kind)}"
            for kind, names in declared(self.spec).items()
            if names
        ]
        if parts:
            yield "behaviour", ", ".join(parts)
        for name, missing in sorted(self.coverage.thin):
            yield "", f"too little there: {name}, {missing}"

    def _webhooks(self) -> Iterator[Line]:
        """How many of the webhooks were really sent, and whether they were as described."""
        many = len(self.spec.webhooks)
        if not many:
            return
        wrong = sorted({event for event, fits in self.coverage.webhooks if not fits})
        line = f"{many - len(self.unsent)} of {many} seen"
        if wrong:
            line += f", {len(wrong)} not as described: {', '.join(wrong)}"
        elif self.coverage.webhooks:
            line += ", all fit"
        yield "webhooks", line
        if self.unsent:
            yield "", f"not seen: {', '.join(one.path for one in self.unsent)}"

    def _rules(self) -> Iterator[Line]:
        untestable = [one.id for one in self.untestable]
        testable = len(self.spec.rules) - len(untestable)
        line = f"{len(self.proven)} of {testable} proven"
        if untestable:
            line += f", not to be proven from outside: {', '.join(untestable)}"
        yield "rules", line

    def _not_run(self) -> Iterator[Line]:
        names = defaultdict[str, list[str]](list)
        for reason, name in sorted(self.coverage.not_run):
            names[reason].append(name)
        for reason, tests in names.items():
            yield "not run", f"{', '.join(tests)}: {reason}"

    def _left(self) -> Iterator[Line]:
        """Things that the run created and a server without a reset still holds."""
        kinds = [f"{name} {many}" for name, many in sorted(self.coverage.left.items())]
        if kinds:
            yield "left there", f"no operation removed what came of {', '.join(kinds)}"
