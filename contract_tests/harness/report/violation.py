"""Findings: where a server does otherwise than its specification says. Raised by contract tests, printed by the reports.

How much it counts follows from who says what it breaks: `KINDS`, the gravest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from contract_tests.harness.report.statement import Statement

# What the vendor documents or shows was broken; only what others show or we assume; nothing, and yet it is worth a look.
KINDS = ("violation", "difference", "note")
# Bases on which no vendor has promised anything.
UNPROMISED = ("integration", "assumed")


@dataclass(frozen=True, slots=True)
class Violation:
    """All as text without secrets: it crosses processes and ends up in files.

    `is_note` says that nothing is broken. It was seen so many times, in these tests of the run.
    """

    api: str
    operation: str
    what: str
    sent: str
    answered: str
    statement: Statement
    is_note: bool = False
    times: int = 1
    seen_in: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """One of KINDS."""
        if self.is_note:
            return "note"
        return "difference" if self.statement.basis in UNPROMISED else "violation"

    @property
    def seen(self) -> str:
        """How often it was seen and in which tests, where that is more than once."""
        where = ", ".join(self.seen_in)
        return f"{self.times} times, in {where}" if self.times > 1 else ""


def from_plain(fields: Mapping[str, Any]) -> Violation:
    return Violation(**{**fields, "statement": Statement(**fields["statement"])})


def smallest(found: Iterable[Violation]) -> list[Violation]:
    """Of the violations of each statement by one operation, that with the shortest request, and how often they were seen."""
    kept: dict[tuple[str, str, str], Violation] = {}
    for one in found:
        key = one.operation, one.statement.place, one.kind
        kept[key] = _both(kept[key], one) if key in kept else one
    return list(kept.values())


def _both(one: Violation, other: Violation) -> Violation:
    shorter = other if len(other.sent) < len(one.sent) else one
    seen_in = tuple(dict.fromkeys([*one.seen_in, *other.seen_in]))
    return replace(shorter, times=one.times + other.times, seen_in=seen_in)


class Violated(AssertionError):
    """Raised by a contract test that found violations."""

    def __init__(self, violations: Iterable[Violation]) -> None:
        self.violations = tuple(violations)
        super().__init__("\n\n".join(map(text, self.violations)))


def assert_none(found: Iterable[Violation]) -> None:
    """The end of a contract test. Raises Violated where something was found."""
    violations = tuple(found)
    if violations:
        raise Violated(violations)


def text(found: Violation) -> str:
    """The violation as people read it on a terminal and in JUnit reports."""
    statement = found.statement
    parts = [("seen", found.seen), ("sent", found.sent), ("answered", found.answered)]
    parts += [("broken", _cited(statement))]
    lines = [f"{found.operation}: {found.what}"]
    for name, part in parts:
        if part:
            indented = part.replace("\n", "\n" + " " * 12)
            lines.append(f"  {name:<10}{indented}")
    return "\n".join(lines)


def _cited(statement: Statement) -> str:
    basis = statement.basis
    if statement.readings:
        basis += f", see {statement.readings}"
    lines = [statement.text, f"{statement.place} ({basis})"]
    return "\n".join([*lines, *filter(None, (statement.source, statement.link))])
