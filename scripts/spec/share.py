"""How much of a specification is documented: what `validate` prints, and the site and the table in README.md show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.spec.document import Spec

STATEMENTS = {
    "operation",
    "parameter",
    "request body",
    "response",
    "header",
    "link",
    "schema",
    "security scheme",
}


@dataclass(frozen=True, slots=True)
class Share:
    """Statements by how they are known: the objects above that are no references, keywords with a basis of their own, and rules."""

    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.counts.values())

    @property
    def others(self) -> list[tuple[str, int]]:
        """How many there are of each kind that is not documented."""
        return [
            (basis, n)
            for basis, n in self.counts.items()
            if n and basis != "documented"
        ]

    @property
    def percent(self) -> int:
        """The documented ones of a hundred, rounded down: 100 means all."""
        return 100 * self.counts["documented"] // self.total if self.total else 100


def share(spec: Spec) -> Share:
    """Count what `spec` states."""
    counts = dict.fromkeys(("documented", "example", "integration", "assumed"), 0)
    for node in spec.nodes(*STATEMENTS):
        if isinstance(node.value, dict) and not node.is_reference:
            counts[node.basis] += 1
    for node in spec.nodes():
        for each in node.keywords:
            counts[spec.basis(each.about)] += 1
    for rule in spec.rules:
        counts[rule.basis] += 1
    return Share(counts)
