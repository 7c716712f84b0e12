"""`x-pagination`: pages partition the list, their sizes hold, the total adds up, after the last page nothing comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hypothesis import strategies as st

from contract_tests.harness.checks.responses import Verdict, told
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.progress import counted
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.comparing import Thing, is_shown
from contract_tests.harness.values.drawn import each
from contract_tests.harness.values.filled_lists import Filled, filled
from contract_tests.harness.values.lists import Listing, ListPage, Whole
from contract_tests.harness.values.plan import Plan
from scripts.spec.behaviour import Paging
from scripts.spec.operation import Operation

MOST_PAGES = 10  # that one size is tried on


@dataclass(frozen=True, slots=True)
class PagedListing:
    """A list, how its pages are asked for, and what it holds when read with the longest pages."""

    listing: Listing
    paging: Paging
    whole: Whole

    def violation(self, what: str, page: ListPage, part: str = "") -> Violation:
        """`part` is the key of `x-pagination` that is broken, if it is one."""
        gate, operation = self.listing.client.gate, self.listing.operation
        stated = operation.stated("x-pagination", part) if part else self.paging
        verdict = Verdict(self.paging.pointer, what, part=stated.pointer)
        return told(gate, operation, verdict, page.exchange)


def check_pages(client: Client, operation: Operation, plan: Plan) -> list[Violation]:
    """Read a list in pages of drawn sizes. Raises NotRun, and Violated where an answer is no list."""
    there = filled(client, operation, plan)
    listing = there.listing
    assert listing.paging is not None
    paged = PagedListing(listing, listing.paging, listing.whole())
    items = paged.whole.items
    found = list(_missing(there, paged.whole))
    found += _first_page(paged)
    found += _sized(paged, plan) if paged.paging.size else _unsized(paged)
    coverage = client.gate.coverage
    if len(items) < 2:
        coverage.thin.add((operation.id, f"{counted(len(items), 'item')} to page"))
    else:
        coverage.held.add(("paged list", operation.id))
    if found and not client.gate.target.is_mock:
        _is_still(paged)
    return found


def _is_still(paged: PagedListing) -> None:
    """Raises NotRun where others have changed the list meanwhile, as what was found may come of that."""
    if paged.listing.whole().items != paged.whole.items:
        raise NotRun(f"the list of {paged.listing.operation.id} changed meanwhile")


def _missing(there: Filled, whole: Whole) -> Iterator[Violation]:
    """For an item that was made for the list and is on none of its pages."""
    listing, link = there.listing, there.link
    target = listing.client.gate.target
    shown = listing.things(whole.items)
    for step in there.made:
        sent = Thing(step.call.values.body, step.call.operation.sent)
        if link and not any(is_shown(sent, one) for one in shown):
            what = f"none of {counted(len(shown), 'item')} is what was made"
            exchanges = step.exchange, whole.page.exchange
            yield target.violation(listing.operation, what, link.pointer, *exchanges)
            return


def _first_page(paged: PagedListing) -> Iterator[Violation]:
    """Without any parameter the list begins with its first item."""
    page = paged.listing.page({})
    if page.items != paged.whole.items[: len(page.items)]:
        yield paged.violation("does not begin with the first item by itself", page)


def _sized(paged: PagedListing, plan: Plan) -> list[Violation]:
    """Pages of drawn sizes, from drawn places where the list allows that: each is that part of the whole."""
    many = len(paged.whole.items)
    least = max(paged.listing.smallest, -(-many // MOST_PAGES))
    most = max(least, min(paged.listing.largest, many + 2))
    shifts = st.just(0) if paged.paging.by_page else st.integers(0, many)

    def windows(drawn: tuple[int, int]) -> Iterator[Violation]:
        size, shift = drawn
        beyond = many + size if paged.whole.complete else many - size + 1
        for start in range(shift, beyond, size):
            yield from _window(paged, start, size)

    return each(plan, st.tuples(st.integers(least, most), shifts), windows)


def _window(paged: PagedListing, start: int, size: int) -> Iterator[Violation]:
    items, many = paged.whole.items, len(paged.whole.items)
    expected = items[start : start + size]
    query = paged.paging.query(start, size)
    page = paged.listing.page(query, beyond=not expected)
    got = len(page.items)
    if page.is_end:  # no page says how a list ends
        what = f"answered {page.exchange.status} instead of a list without items"
        verdict = Verdict(paged.paging.pointer, what, basis="assumed")
        gate = paged.listing.client.gate
        yield told(gate, paged.listing.operation, verdict, page.exchange)
    elif got > size:
        what = f"{counted(got, 'item')}, and {size} were asked for"
        yield paged.violation(what, page)
    elif page.items and not expected:
        yield paged.violation(f"{counted(got, 'item')} after the last of {many}", page)
    elif got != len(expected):
        what = f"{counted(got, 'item')}, and {len(expected)} of {many} come here"
        yield paged.violation(what, page)
    elif page.items != expected:
        places = ", ".join(_place(items, one) for one in page.items)
        what = f"items {places} where {start + 1} to {start + got} come"
        yield paged.violation(f"{what} (by the order of the whole list)", page)
    yield from _total(paged, page)


def _place(items: list[object], item: object) -> str:
    return str(items.index(item) + 1) if item in items else "?"


def _total(paged: PagedListing, page: ListPage) -> Iterator[Violation]:
    many = len(paged.whole.items)
    is_stated = paged.paging.total is not None and paged.whole.complete
    is_stated = is_stated and not page.is_end
    if is_stated and (page.total != many or isinstance(page.total, bool)):
        what = f"the total is {page.total}, and the list holds {many}"
        yield paged.violation(what, page, "total")


def _unsized(paged: PagedListing) -> Iterator[Violation]:
    """Pages as long as the server likes: no item twice, all but the last of one length, nothing after the last."""
    pages: list[ListPage] = []
    left = list(paged.whole.items)
    while left:
        page = paged.listing.page(paged.paging.query(len(pages), None))
        pages.append(page)
        left = left[len(page.items) :] if page.items else []
        yield from _total(paged, page)
    seen: list[object] = []
    for page in pages:
        again = [item for item in page.items if item in seen]
        if again:
            what = f"{counted(len(again), 'item')} of an earlier page"
            yield paged.violation(what, page)
        seen += page.items
    lengths = [len(page.items) for page in pages]
    *before, last = lengths or [0]
    if before and (len(set(before)) > 1 or last > before[0]):
        what = f"pages of {', '.join(map(str, lengths))} items"
        yield paged.violation(what, pages[-1])
    if paged.whole.complete and paged.whole.page.items:
        what = "a page comes again after the last one"
        yield paged.violation(what, paged.whole.page)
