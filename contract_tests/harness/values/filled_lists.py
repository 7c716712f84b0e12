"""Fills a list before it is checked, by calling what a link says makes items of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values import calls
from contract_tests.harness.values.calls import Call, Step, Unusable, Values
from contract_tests.harness.values.drawn import allowed, each
from contract_tests.harness.values.lists import Listing
from contract_tests.harness.values.plan import Plan
from scripts.spec.document import Spec
from scripts.spec.links import Link
from scripts.spec.live import reads
from scripts.spec.operation import Operation
from scripts.spec.promises import Promise, promises, route

ENOUGH = 6  # items that are made at a time
MOST = 60  # while there is no second page
APART = 1.0  # seconds between two items, so that an order by time shows


@dataclass(frozen=True, slots=True)
class Filled:
    """A list, the calls that made items of it, and the link by which these show there."""

    listing: Listing
    made: tuple[Step, ...]
    link: Link | None


def filled(client: Client, operation: Operation, plan: Plan) -> Filled:
    """The list of an operation with some items, where a link and the server allow to make them.

    Raises NotRun where nothing leads to the list, and NotAllowed where it must not be read.
    """
    client.gate.permit(operation)
    maker = _maker(client.gate, operation)
    if maker is None:
        return Filled(Listing(client, _way(client, operation)), (), None)
    promise, link = maker
    *before, first = _first(client, promise, link, plan)
    made = [first]
    listing = Listing(client, _list_call(link, first))
    make = _making(client, promise, before, made)
    # The server alone may know how long a page is: then there are enough items when a second page has some.
    second = _second_page(listing)
    while len(made) <= ENOUGH or (
        second and len(made) < MOST and not listing.page(second).items
    ):
        some = Plan(f"{plan.seed} {len(made)}", ENOUGH)
        try:
            values = allowed(client.gate, promise.writer, promise.given, anew=True)
            each(some, values, make)
        except NotRun:
            break  # no more than these can be told apart
    return Filled(listing, tuple(made), link)


def _second_page(listing: Listing) -> dict[str, str] | None:
    """The parameters that ask for the second page, where the length of pages cannot be chosen."""
    if listing.paging is None or listing.paging.size:
        return None
    return listing.paging.query(1, None)


def _making(
    client: Client, promise: Promise, before: list[Step], made: list[Step]
) -> Callable[[Values], Iterator[Violation]]:
    """A function that makes an item where the first one went, different from all before, so that each has to be in the list."""

    def make(values: Values) -> Iterator[Violation]:
        call = replace(made[0].call, values=values)
        if before:
            call = calls.follow(promise.route[-1], before[-1], values)
        if any(step.call.values.body == call.values.body for step in made):
            raise Unusable("one like that was made before")
        step = calls.send(client, call)
        calls.done(step)
        made.append(step)
        if client.gate.target.is_mock:
            MockControl(client.gate).advance(APART)
        yield from ()

    return make


def _maker(gate: Gate, operation: Operation) -> tuple[Promise, Link] | None:
    """The operation that makes items of a list, with the link that says so; None where there is none or the server must not be written to."""
    target = gate.target
    if target.live and not target.allow_writes:
        return None
    for promise in promises(target.spec):
        for link in promise.reads:
            ends = link.source.id, link.target.id
            leads = ends == (promise.writer.id, operation.id)
            if leads and not promise.gone:
                return promise, link
    return None


def _first(client: Client, promise: Promise, link: Link, plan: Plan) -> list[Step]:
    """The steps that led to the first item, and with it to the place that the others go to."""
    found: list[list[Step]] = []

    def make(values: dict[str, Values]) -> Iterator[Violation]:
        steps = calls.arrive(client, promise.route, promise.writer, values)
        calls.done(steps[-1])
        _list_call(link, steps[-1])
        found.append(steps)
        yield from ()

    each(replace(plan, examples=1), drawn(client.gate, promise), make)
    return found[0]


def drawn(gate: Gate, promise: Promise) -> st.SearchStrategy[dict[str, Values]]:
    """Values for all that is written on the way to an operation, and for itself."""
    given = {link.target.id: link.body for link in promise.route}
    written = [one for one in promise.operations if not reads(one)]
    strategies = {one.id: allowed(gate, one, given.get(one.id)) for one in written}
    return st.fixed_dictionaries(strategies)


def _list_call(link: Link, step: Step) -> Call:
    """The call of the list. It takes only the path from the link, as its other values might narrow the list to one item. Raises Unusable."""
    values = calls.suggested(link.target).values
    return Call(link.target, calls.follow(link, step, values).path, values)


def _way(client: Client, operation: Operation) -> Call:
    """The call of a list that no item can be made for: along reads, or as its examples suggest."""
    spec: Spec = client.gate.target.spec
    way = route(spec, operation, reading=True)
    if not way or not operation.in_path:
        return calls.suggested(operation)
    steps = calls.arrive(client, way[:-1], way[-1].source, {})
    if not steps[-1].succeeded:
        answered = f"it answered {steps[-1].status}"
        raise NotRun(f"{way[-1].source.id} leads nowhere: {answered}")
    return calls.follow(way[-1], steps[-1], calls.suggested(operation).values)
