"""Derived defects of what lists, links and unique keys promise: see `derived`."""

from collections.abc import Iterator
from typing import Any

from contract_tests.harness.mocking.changes import Change, changed
from contract_tests.harness.mocking.defects import answers, ignores, shows
from contract_tests.selftest.derived import Kinds, Made, place
from contract_tests.selftest.derived_refusals import always_succeeds, success
from scripts.spec.operation import Operation
from scripts.spec.promises import promises_of
from scripts.spec.schema import Described


def at(path: str, change: Change) -> Change:
    """The change made to what stands at a place in an answer."""
    for name in reversed(path.split("/")[1:]):
        change = changed(**{name: change})
    return change


def lacks_the_last(operation: Operation) -> Iterator[Made]:
    """Leaves the last item of each page out, which shows where pages have a size."""
    if operation.paging and operation.paging.size:
        change = at(operation.paging.items, lambda items: items[:-1] or items)
        yield shows(place(operation), change), operation.paging.pointer


def other_total(operation: Operation) -> Iterator[Made]:
    if operation.paging and operation.paging.total:
        change = at(operation.paging.total, lambda total: total + 1)
        yield shows(place(operation), change), operation.paging.pointer


def repeats_pages(operation: Operation) -> Iterator[Made]:
    """Answers the first page whatever is asked for."""
    if operation.paging:
        start = operation.paging.start
        yield ignores(place(operation), start), operation.paging.pointer


def filters_nothing(operation: Operation) -> Iterator[Made]:
    for one in operation.filters:
        yield ignores(place(operation), one.name), one.at("x-filters")


def other_order(operation: Operation) -> Iterator[Made]:
    if operation.order:
        items = operation.paging.items if operation.paging else ""
        change = at(items, lambda several: several[::-1])
        yield shows(place(operation), change), operation.order.pointer


def takes_again(operation: Operation) -> Iterator[Made]:
    """Takes what must not repeat."""
    if operation.unique:
        yield always_succeeds(operation), operation.unique.pointer


def forgets_what_was_sent(operation: Operation) -> Iterator[Made]:
    """Shows other texts than were sent."""
    sent = operation.sent_json
    texts = {one for one in sent.names if sent.field(one).types == {"string"}}
    for promise in promises_of(operation):
        look = promise.reads[0]
        told = texts & _names(look.target.answered)
        if told and not promise.gone:
            yield shows(place(look.target), _other_texts(told)), look.pointer


def _names(described: Described, depth: int = 3) -> set[str]:
    """The names of the fields of a value and of its parts."""
    parts = [described.field(name) for name in described.names] + [described.item]
    inner = (_names(part, depth - 1) for part in parts if part and depth)
    return {*described.names}.union(*inner)


def keeps_what_was_removed(operation: Operation) -> Iterator[Made]:
    for promise in promises_of(operation):
        if promise.gone:
            reply = success(operation)
            defect = answers(reply.status, reply.json, to=place(operation))
            yield defect, promise.reads[0].pointer


def _other_texts(names: set[str]) -> Change:
    def change(value: Any) -> Any:
        if isinstance(value, list):
            return [change(one) for one in value]
        if not isinstance(value, dict):
            return value
        return {
            name: f"{one}x" if name in names and isinstance(one, str) else change(one)
            for name, one in value.items()
        }

    return change


PAGES = "test_pages_partition_the_list[{}]"
LINKS = "test_what_was_written_can_be_read[{}]"
LISTED: Kinds = {
    "items of page": (lacks_the_last, PAGES, 1),
    "total": (other_total, PAGES, 1),
    "page": (repeats_pages, PAGES, 1),
    "filter": (filters_nothing, "test_filters_filter[{}]", 2),
    "order": (other_order, "test_the_order_holds[{}]", 2),
    "unique": (takes_again, "test_what_must_not_repeat_is_refused[{}]", 2),
    "link": (forgets_what_was_sent, LINKS, 1),
    "link of removal": (keeps_what_was_removed, LINKS, 1),
}
