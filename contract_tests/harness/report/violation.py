"""A difference between the server and its specification: raised by contract tests, printed by the reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from contract_tests.harness.report.statement import Statement


@dataclass(frozen=True, slots=True)
class Violation:
    """All as text without secrets: it crosses processes and ends up in files."""

    api: str
    operation: str
    what: str
    sent: str
    answered: str
    statement: Statement


def from_plain(fields: Mapping[str, Any]) -> Violation:
    return Violation(**{**fields, "statement": Statement(**fields["statement"])})


def smallest(found: Iterable[Violation]) -> list[Violation]:
    """Of the violations of each statement by one operation, that with the shortest request."""
    kept: dict[tuple[str, str], Violation] = {}
    for one in found:
        key = one.operation, one.statement.place
        if key not in kept or len(one.sent) < len(kept[key].sent):
            kept[key] = one
    return list(kept.values())


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
    parts = [("sent", found.sent), ("answered", found.answered)]
    parts += [("broken", _cited(statement))]
    lines = [f"{found.operation}: {found.what}"]
    for name, part in parts:
        if part:
            lines.append(f"  {name:<10}{_indented(part)}")
    return "\n".join(lines)


def _cited(statement: Statement) -> str:
    basis = statement.basis
    if statement.readings:
        basis += f", see {statement.readings}"
    lines = [statement.text, f"{statement.place} ({basis})"]
    return "\n".join([*lines, *filter(None, (statement.source, statement.link))])


def _indented(part: str) -> str:
    return part.replace("\n", "\n" + " " * 12)
