"""A difference between the server and its specification: raised by contract tests, printed by the reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.target import Target
from contract_tests.harness.report.statement import Statement
from scripts.spec.document import Operation


@dataclass(frozen=True, slots=True)
class Violation:
    """All as text without secrets: it crosses processes and ends up in files."""

    api: str
    operation: str
    what: str
    sent: str
    answered: str
    statement: Statement

    def plain(self) -> dict[str, Any]:
        return asdict(self)


def violation(
    target: Target,
    operation: Operation | None,
    what: str,
    exchange: Exchange | None,
    statement: Statement,
) -> Violation:
    """`what` says in a few words how the answer differs from the statement."""
    secrets = target.secrets
    return Violation(
        api=target.spec.name,
        operation=operation.label if operation else target.spec.name,
        what=secrets.mask(what),
        sent=exchange.curl(secrets) if exchange else "",
        answered=exchange.answered(secrets) if exchange else "",
        statement=statement,
    )


def from_plain(fields: Mapping[str, Any]) -> Violation:
    return Violation(**{**fields, "statement": Statement(**fields["statement"])})


class Broken(AssertionError):
    """Raised by a contract test that found violations."""

    def __init__(self, violations: Iterable[Violation]) -> None:
        self.violations = tuple(violations)
        super().__init__("\n\n".join(map(text, self.violations)))


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
