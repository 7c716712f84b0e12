"""How an operation behaves beyond its schemas: pages, order, unique keys, rules and outcomes, made of `x-` keys by `operation` and `schema`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.spec.basis_of import as_tuple
from scripts.spec.node import Node
from scripts.spec.pointer import Placed
from scripts.spec.provenance import Source

PAGE_KEYS = ("page", "size", "offset", "limit")  # of x-pagination: they name parameters


@dataclass(frozen=True, slots=True)
class Paging(Placed):
    """`x-pagination`: `start` is the parameter with the page or the offset, `size` the one with the length, if any.

    `items`, `total` and `error` are places in the answer; `named` has the parameters by the key that names them.
    """

    start: str
    size: str
    items: str
    total: str | None
    error: str | None
    first: int
    by_page: bool
    named: Mapping[str, str]

    def query(self, start: int, size: int | None) -> dict[str, str]:
        """The parameters that ask for `size` items from the one at `start`; without a size, `start` counts pages."""
        if size is None:
            return {self.start: str(self.first + start)}
        number = self.first + start // size if self.by_page else start
        return {self.start: str(number), self.size: str(size)}


@dataclass(frozen=True, slots=True)
class Order(Placed):
    """`x-order`: the field of its items that a list is ordered by."""

    field: str
    falls: bool


@dataclass(frozen=True, slots=True)
class Unique(Placed):
    """`x-unique`: the fields of a request that must not repeat together, and the status of the answer when they do."""

    fields: tuple[str, ...]
    status: str


@dataclass(frozen=True, slots=True)
class SuccessField(Placed):
    """`x-outcome`: the field by which an object tells whether something worked, and how its text begins if it did."""

    field: str
    begins: str


@dataclass(frozen=True, slots=True)
class Rule(Placed):
    """A behaviour that no schema can hold, stated at an operation and proven by a test that names its id.

    `citation` is the source that it names itself; without one, `source` is that of its operation.
    """

    id: str
    text: str
    basis: str
    citation: str
    source: Source | None
    readings: tuple[str, ...]
    untestable: str
    operation: str


def paging(written: Node) -> Paging:
    """How a list comes in pages (`x-pagination`)."""
    by_page = written.text("style") == "page"
    return Paging(
        written.pointer,
        start=written.text("page") or written.text("offset"),
        size=written.text("size") or written.text("limit"),
        items=written.text("items"),
        total=written.text("total") if "total" in written else None,
        error=written.text("error") if "error" in written else None,
        first=int(written.get("first", 1)) if by_page else 0,
        by_page=by_page,
        named={key: written.text(key) for key in PAGE_KEYS if key in written},
    )


def order(written: Node) -> Order:
    """How a list is ordered (`x-order`)."""
    falls = written.text("direction") == "desc"
    return Order(written.pointer, written.text("field"), falls)


def unique(written: Node) -> Unique:
    """Fields that must not repeat (`x-unique`)."""
    fields = tuple(map(str, written.listed("fields")))
    return Unique(written.pointer, fields, written.text("status"))


def outcome(written: Node) -> SuccessField:
    """How an object tells whether something worked (`x-outcome`)."""
    return SuccessField(written.pointer, written.text("field"), written.text("begins"))


def rule(written: Node, operation: str) -> Rule:
    """One of the `x-rules` of an operation."""
    citation = written.text("source")
    return Rule(
        written.pointer,
        id=written.text("id"),
        text=written.text("text"),
        basis=written.text("basis") or "documented",
        citation=citation,
        source=written.spec.cited(citation) if citation else written.source,
        readings=as_tuple(written.get("reading", ())),
        untestable=written.text("untestable"),
        operation=operation,
    )
