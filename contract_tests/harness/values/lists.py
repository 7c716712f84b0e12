"""Reading a list from a server: page by page where `x-pagination` says how, or as the one answer that it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from contract_tests.harness.http.client import Client
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.report.violation import UNPROMISED, Violated, Violation
from contract_tests.harness.values.calls import Call, send
from contract_tests.harness.values.comparing import Thing
from scripts.spec.places import steps, value_at

LARGEST_PAGE = 100  # items asked for where the specification allows more
MOST_PAGES = 100
MOST_LIVE_PAGES = 5  # others need the server too: its first pages are checked


@dataclass(frozen=True, slots=True)
class ListPage:
    """The items of an answer, the total that it states, if any, and the exchange."""

    items: list[Any]
    total: Any
    exchange: Exchange
    is_end: bool = False  # it was refused as there is nothing any more


@dataclass(frozen=True, slots=True)
class Whole:
    """All items of a list, or its first ones, with the last exchange."""

    items: list[Any]
    complete: bool
    page: ListPage


class Listing:
    """One list of a server; its pages and filters are asked for with parameters."""

    def __init__(self, client: Client, call: Call) -> None:
        self.client = client
        self.call = call
        self.operation = call.operation
        self.paging = call.operation.paging

    def page(
        self, query: Mapping[str, str], where: str = "", *, beyond: bool = False
    ) -> ListPage:
        """One answer. Raises Violated, at the statement `where`, if it is no list; `beyond` the last page it may be refused."""
        values = replace(self.call.values, query={**self.call.values.query, **query})
        step = send(self.client, replace(self.call, values=values))
        found = value_at(step.answer, self.paging.items if self.paging else "")
        if not step.succeeded or not isinstance(found, list):
            declared = self.paging.pointer if self.paging else ""
            where = where or declared or self.operation.at("responses")
            what = f"answered {step.status}"
            what += " without a list" if step.succeeded else " instead of a list"
            target = self.client.gate.target
            if beyond and 400 <= step.status < 500:
                return ListPage([], None, step.exchange, is_end=True)
            broken = target.violation(self.operation, what, where, step.exchange)
            raise Violated([self._as_known(broken)])
        total = self.paging.total if self.paging else None
        stated = None if total is None else value_at(step.answer, total)
        return ListPage(found, stated, step.exchange)

    def whole(self, query: Mapping[str, str] | None = None, where: str = "") -> Whole:
        """The whole list, in as few answers as the specification allows."""
        query = query or {}
        if self.paging is None:
            page = self.page(query, where)
            return Whole(page.items, True, page)
        size = self.largest if self.paging.size else None
        most = MOST_LIVE_PAGES if self.client.gate.target.live else MOST_PAGES
        found: list[Any] = []
        pages: list[list[Any]] = []
        for number in range(most):
            asked = self.paging.query(number * (size or 1), size)
            page = self.page({**query, **asked}, where, beyond=bool(pages))
            if not page.items or page.items in pages:  # the latter: pages are ignored
                return Whole(found, True, page)
            pages.append(page.items)
            found += page.items
        return Whole(found, False, page)

    def _as_known(self, found: Violation) -> Violation:
        """No more certain than that the answer is a list, and where in it."""
        path = self.paging.items if self.paging else ""
        known = [r.basis for r in self.operation.successes.values()]
        tokens = steps(path)
        for depth in range(len(tokens) + 1):
            told = self.operation.answered.step(*tokens[:depth])[0]
            known += [one.spec.basis(one.at("type")) for one in told if "type" in one]
        basis = next((one for one in known if one in UNPROMISED), "")
        statement = replace(found.statement, basis=basis or found.statement.basis)
        return replace(found, statement=statement)

    def things(self, found: list[Any]) -> list[Thing]:
        """Items with what describes them."""
        path = self.paging.items if self.paging else ""
        described, _ = self.operation.answered.follow(path)
        return Thing(found, described).items

    @property
    def largest(self) -> int:
        """The longest page that the specification allows, within reason."""
        return min([LARGEST_PAGE, *self._limits("maximum")])

    @property
    def smallest(self) -> int:
        """The shortest page that the specification allows, of one item at least."""
        return max([1, *self._limits("minimum")])

    def _limits(self, keyword: str) -> list[int]:
        name = self.paging.size if self.paging else ""
        size = self.operation.parameter(f"query.{name}")
        return [int(limit) for limit in size.described.says(keyword)] if size else []
