"""Reading a list from a server: page by page where `x-pagination` says how, or as the one answer that it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from contract_tests.harness.http.client import Client
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.report.violation import Violated
from contract_tests.harness.values.calls import Call, Step, send
from contract_tests.harness.values.comparing import Thing, items
from scripts.spec import fields, pointer
from scripts.spec.document import Operation, Spec

LARGEST_PAGE = 100  # items asked for where the specification allows more
MOST_PAGES = 100
MOST_LIVE_PAGES = (
    5  # of a server that others need too: what is checked is the beginning
)


@dataclass(frozen=True, slots=True)
class Paging:
    """`x-pagination`: `start` is the parameter with the page or the offset, `size` the one with the length, if any."""

    start: str
    size: str
    items: str
    total: str | None
    first: int
    by_page: bool

    def query(self, start: int, size: int | None) -> dict[str, str]:
        """The parameters that ask for `size` items from the one at `start`; without a size, `start` counts pages."""
        if size is None:
            return {self.start: str(self.first + start)}
        number = self.first + start // size if self.by_page else start
        return {self.start: str(number), self.size: str(size)}


def paging(operation: Operation) -> Paging | None:
    """How the list of an operation comes in pages; None where it comes at once."""
    node = operation.node.get("x-pagination")
    if node is None:
        return None
    by_page = node["style"] == "page"
    start, size = (
        (node["page"], node.get("size", ""))
        if by_page
        else (node["offset"], node["limit"])
    )
    first = node.get("first", 1) if by_page else 0
    return Paging(start, size, node["items"], node.get("total"), first, by_page)


@dataclass(frozen=True, slots=True)
class Page:
    """The items of an answer, the total that it states, if any, and the exchange."""

    items: list[Any]
    total: Any
    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Whole:
    """All items of a list, or its first ones, with the last exchange."""

    items: list[Any]
    complete: bool
    page: Page


class Listing:
    """One list of a server: what names it is fixed, the page and the filters are not."""

    def __init__(self, client: Client, call: Call) -> None:
        self.client = client
        self.call = call
        self.operation = call.operation
        self.paging = paging(call.operation)

    @property
    def spec(self) -> Spec:
        return self.client.gate.target.spec

    def page(self, query: Mapping[str, str], where: str = "") -> Page:
        """One answer. Raises Violated, at the statement `where`, if it is no list."""
        values = replace(self.call.values, query={**self.call.values.query, **query})
        step = send(self.client, replace(self.call, values=values))
        found = _at(step, self.paging.items if self.paging else "")
        if not step.succeeded or not isinstance(found, list):
            key = "x-pagination" if self.paging else "responses"
            where = where or pointer.join(self.operation.pointer, key)
            what = f"answered {step.status}"
            what += " without a list" if step.succeeded else " instead of a list"
            target = self.client.gate.target
            found = target.violation(self.operation, what, where, step.exchange)
            raise Violated([found])
        has_total = self.paging and self.paging.total is not None
        total = _at(step, str(self.paging.total)) if self.paging and has_total else None
        return Page(found, total, step.exchange)

    def whole(self, query: Mapping[str, str] | None = None, where: str = "") -> Whole:
        """All that the list holds, in as few answers as the specification allows."""
        query = query or {}
        if self.paging is None:
            page = self.page(query, where)
            return Whole(page.items, True, page)
        size = self.largest() if self.paging.size else None
        most = MOST_LIVE_PAGES if self.client.gate.target.live else MOST_PAGES
        found: list[Any] = []
        pages: list[list[Any]] = []
        for number in range(most):
            asked = self.paging.query(number * (size or 1), size)
            page = self.page({**query, **asked}, where)
            if not page.items or page.items in pages:  # the latter: pages are ignored
                return Whole(found, True, page)
            pages.append(page.items)
            found += page.items
        return Whole(found, False, page)

    def things(self, found: list[Any]) -> list[Thing]:
        """Items with what describes them."""
        answer = fields.success(self.spec, self.operation)
        path = self.paging.items if self.paging else ""
        described, _ = fields.follow(self.spec, answer, path)
        return items(self.spec, Thing(found, described))

    def largest(self) -> int:
        """The longest page that the specification allows, within reason."""
        return min([LARGEST_PAGE, *self._limits("maximum")])

    def smallest(self) -> int:
        """The shortest page that the specification allows, of one item at least."""
        return max([1, *self._limits("minimum")])

    def _limits(self, keyword: str) -> list[int]:
        name = self.paging.size if self.paging else ""
        for one in self.spec.parameters(self.operation):
            if one.name == name and one.location == "query":
                schema = one.node.get("schema", {}), pointer.join(one.pointer, "schema")
                described = fields.parts(self.spec, schema)
                return [int(node[keyword]) for node, _ in described if keyword in node]
        return []


def _at(step: Step, path: str) -> Any:
    """What stands at a pointer into the answer; None where nothing does."""
    try:
        return pointer.get(step.answer, path)
    except KeyError:
        return None
