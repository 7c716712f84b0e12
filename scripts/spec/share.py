"""How much of a specification is documented: what `validate` prints, and the site and the table in README.md show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scripts.spec.document import Spec
from scripts.spec.pointer import Placed
from scripts.spec.provenance import Source

BASES = ("documented", "example", "integration", "assumed")
STATEMENTS = {
    *("operation", "parameter", "request body", "response", "header", "link"),
    *("schema", "security scheme"),
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
        weaker = [basis for basis in self.counts if basis != "documented"]
        return [(each, self.counts[each]) for each in weaker if self.counts[each]]

    @property
    def percent(self) -> int:
        """The documented ones of a hundred, rounded down: 100 means all."""
        return 100 * self.counts["documented"] // self.total if self.total else 100


@dataclass(frozen=True, slots=True)
class CountedStatement(Placed):
    """A statement that is counted: its place, and a word for it: the kind of an object, a keyword, the id of a rule."""

    word: str


def statements(spec: Spec) -> Iterator[CountedStatement]:
    """All that is counted, but for the rules."""
    for node in spec.nodes(*STATEMENTS):
        if isinstance(node.value, dict) and not node.is_reference:
            yield CountedStatement(node.pointer, node.kind)
    for node in spec.nodes():
        for each in node.keywords:
            yield CountedStatement(each.about, each.part or each.keyword)


def share(spec: Spec, page: str | None = None) -> Share:
    """Count what `spec` states, or what of it cites the page of this id."""
    counts = dict.fromkeys(BASES, 0)
    for basis, source in _known(spec):
        if page is None or (source and source.id == page):
            counts[basis] += 1
    return Share(counts)


def _known(spec: Spec) -> Iterator[tuple[str, Source | None]]:
    """How each statement is known, and the page that it cites."""
    for each in statements(spec):
        yield spec.basis(each.pointer), spec.source(each.pointer)
    for rule in spec.rules:
        yield rule.basis, rule.source
