"""`links`: what was created or updated is read with the values sent, and what was removed is gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from contract_tests.harness.http.client import Client
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.report.progress import counted
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values import calls
from contract_tests.harness.values.calls import Step, Unusable, Values
from contract_tests.harness.values.comparing import Thing, differences, is_shown
from contract_tests.harness.values.drawn import each, start_over
from contract_tests.harness.values.filled_lists import drawn
from contract_tests.harness.values.lists import Listing
from contract_tests.harness.values.plan import Plan
from scripts.spec.links import Link
from scripts.spec.operation import Operation
from scripts.spec.promises import Promise, promises_of

GONE = (404, 410)


def check_links(client: Client, operation: Operation, plan: Plan) -> list[Violation]:
    """Hold a server to what the links promise after an operation. Raises NotRun."""
    every = promises_of(operation)
    return [found for one in every for found in check_promise(client, one, plan)]


def check_promise(client: Client, promise: Promise, plan: Plan) -> list[Violation]:
    """Write drawn values and look where the links lead. Raises NotRun where none of them is accepted."""
    for operation in promise.operations:
        client.gate.permit(operation)
    judge = _removed if promise.gone else _written

    def check(values: dict[str, Values]) -> Iterator[Violation]:
        start_over(client)
        yield from judge(client, promise, values)

    found = each(plan, drawn(client.gate, promise), check)
    client.gate.coverage.held.update(("link", name) for name in promise.names())
    return found


@dataclass(frozen=True, slots=True)
class Look:
    """Where a link leads after a step: to one thing, or to the list that it is in."""

    client: Client
    link: Link
    after: Step

    @property
    def is_list(self) -> bool:
        target = self.link.target
        return "array" in target.answered.types or target.paging is not None

    def read(self) -> Step:
        """The thing. Raises Unusable where the values do not lead to it."""
        values = calls.suggested(self.link.target).values
        return calls.send(self.client, calls.follow(self.link, self.after, values))

    def listed(self) -> tuple[list[Thing], Exchange]:
        """The items of the list, and the exchange. Raises Violated where it is no list."""
        values = calls.suggested(self.link.target).values
        listing = Listing(self.client, calls.follow(self.link, self.after, values))
        whole = listing.whole(where=self.link.pointer)
        return listing.things(whole.items), whole.page.exchange

    def matches(self, thing: Thing) -> tuple[int, Exchange]:
        """How many items of the list show what was sent, and the exchange. Raises Violated where it is no list."""
        items, exchange = self.listed()
        return sum(is_shown(thing, one) for one in items), exchange

    def broken(self, what: str, *exchanges: Exchange) -> Violation:
        operation, where = self.link.target, self.link.pointer
        return self.client.gate.target.violation(operation, what, where, *exchanges)


def looks(client: Client, promise: Promise, steps: list[Step]) -> Iterator[Look]:
    """Where the links of a promise lead after the steps of it."""
    after = {step.call.operation.id: step for step in steps}
    for link in promise.reads:
        yield Look(client, link, after[link.source.id])


def _written(
    client: Client, promise: Promise, values: dict[str, Values]
) -> Iterator[Violation]:
    steps = calls.arrive(client, promise.route, promise.writer, values)
    last = steps[-1]
    if not last.succeeded:
        yield _not_found(client, promise, steps)
        return
    calls.done(last)
    for look in looks(client, promise, steps):
        yield from _shown(look, last)


def _not_found(client: Client, promise: Promise, steps: list[Step]) -> Violation:
    """For a call that does not find what was made a moment ago. Raises Unusable for what is refused otherwise."""
    last = steps[-1]
    if not promise.route or last.status not in GONE:
        raise calls.unusable(last)
    link = promise.route[-1]
    what = f"answered {last.status} to what {link.source.id} has just answered"
    exchanges = [step.exchange for step in steps[-2:]]
    target = client.gate.target
    return target.violation(promise.writer, what, link.pointer, *exchanges)


def _shown(look: Look, written: Step) -> Iterator[Violation]:
    """Differences between the values sent and the values read."""
    thing = written.sent
    if look.is_list:
        many, exchange = look.matches(thing)
        if not many:
            yield look.broken("no item is what was sent", written.exchange, exchange)
        return
    step = look.read()
    exchanges = written.exchange, step.exchange
    if not step.succeeded:
        what = f"answered {step.status} after {written.call.operation.id} succeeded"
        yield look.broken(what, *exchanges)
        return
    found = differences(thing, Thing(step.answer, look.link.target.answered))
    for one in found or ():
        yield replace(look.broken(str(one), *exchanges), is_note=one.is_note)


def _removed(
    client: Client, promise: Promise, values: dict[str, Values]
) -> Iterator[Violation]:
    link, own = promise.route[-1], values[promise.writer.id]
    steps = calls.arrive(client, promise.route[:-1], link.source, values)
    calls.done(steps[-1])
    places = list(looks(client, promise, steps))
    thing = steps[-1].sent
    before = [look.matches(thing)[0] if look.is_list else 1 for look in places]
    if not all(before):
        raise Unusable(f"{link.source.id} made nothing that is listed")
    last = calls.send(client, calls.follow(link, steps[-1], own))
    if not last.succeeded:
        yield _not_found(client, promise, [*steps, last])
        return
    for look, many in zip(places, before, strict=True):
        yield from _gone(look, thing, many, last)


def _gone(look: Look, thing: Thing, before: int, removed: Step) -> Iterator[Violation]:
    """For a thing that is still there: it is answered with a documented refusal, or no longer listed."""
    if look.is_list:
        many, exchange = look.matches(thing)
        if many >= before:
            what = f"{counted(many, 'item')} like that, as before it was removed"
            yield look.broken(what, removed.exchange, exchange)
        return
    step = look.read()
    target = look.link.target
    refusals = [status for status in GONE if str(status) in target.responses]
    is_documented = target.documented(step.status) is not None
    is_any = not refusals and 400 <= step.status < 500 and is_documented
    if step.status in refusals or is_any:
        return
    what = f"answered {step.status} after {removed.call.operation.id} removed it"
    yield look.broken(what, removed.exchange, step.exchange)
