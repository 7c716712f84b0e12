"""How much of a specification is documented: what `validate` prints, and the site and the table in README.md show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scripts.spec.document import Spec
from scripts.spec.provenance import Source

BASES = ("documented", "example", "integration", "assumed")
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


def share(spec: Spec, page: str | None = None) -> Share:
    """Count what `spec` states, or what of it cites the page of this id."""
    counts = dict.fromkeys(BASES, 0)
    for basis, source in _statements(spec):
        if page is None or (source and source.id == page):
            counts[basis] += 1
    return Share(counts)


def _statements(spec: Spec) -> Iterator[tuple[str, Source | None]]:
    """How each statement is known, and the page that it cites."""
    for node in spec.nodes(*STATEMENTS):
        if isinstance(node.value, dict) and not node.is_reference:
            yield node.basis, node.source
    for node in spec.nodes():
        for each in node.keywords:
            yield spec.basis(each.about), spec.source(each.about)
    for rule in spec.rules:
        yield rule.basis, rule.source
