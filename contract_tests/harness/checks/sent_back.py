"""A mock reads what it writes: what was read of a thing is taken back by the update that a link leads to, as clients send it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from contract_tests.harness.checks.links import Look, looks
from contract_tests.harness.checks.responses import Verdict, told
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values import calls
from contract_tests.harness.values.calls import Step, Values
from contract_tests.harness.values.comparing import Thing, completed, differences
from contract_tests.harness.values.drawn import each, start_over
from contract_tests.harness.values.filled_lists import drawn
from contract_tests.harness.values.plan import Plan
from scripts.spec.live import reads
from scripts.spec.operation import Operation
from scripts.spec.promises import Promise, promises_of

Record = tuple[Thing, Exchange]


def updates(operation: Operation) -> list[Promise]:
    """The ways to a thing that the operation updates: along links, or by itself where it makes what is not there."""
    found = (one for one in promises_of(operation) if not one.gone)
    upserts = operation.id.startswith("upsert")
    return [one for one in found if (one.route and one.route[-1].stays) or upserts]


def check_sent_back(
    client: Client, operation: Operation, plan: Plan
) -> list[Violation]:
    """Read things that were made of drawn values, change what the sample of the update changes, send all of it back.

    Raises NotRun where nothing that was drawn gets so far.
    """
    control = MockControl(client.gate)

    def check(values: dict[str, Values]) -> Iterator[Violation]:
        start_over(client)
        if reads(promise.operations[0]):
            control.seed_examples()
        yield from _sent_back(client, promise, values)

    found = []
    for promise in updates(operation):
        found += each(plan, drawn(client.gate, promise), check)
    return found


def _sent_back(
    client: Client, promise: Promise, values: dict[str, Values]
) -> Iterator[Violation]:
    link = promise.route[-1] if promise.route else None
    made_by = link.source if link else promise.writer
    own = {made_by.id: values[made_by.id]} if made_by.id in values else {}
    source = calls.arrive(client, promise.route[:-1], made_by, own)[-1]
    calls.done(source)
    change = calls.suggested(promise.writer).values  # what is drawn might be refused
    call = calls.follow(link, source, change) if link else source.call
    where = link.pointer if link else promise.reads[0].pointer
    for thing, read in _records(client, source):
        body = completed(Thing(call.values.body, call.operation.sent_json), thing)
        if body is None:
            continue  # what is read is something else, such as figures
        step = calls.send(client, replace(call, values=replace(call.values, body=body)))
        if not step.succeeded or calls.nothing_came_of(step):
            what = f"answered {step.status} to what was read, with changes"
            # No page says that all of it may be sent, also what stays the same.
            verdict = Verdict(where, what, basis="assumed")
            yield told(client.gate, call.operation, verdict, read, step.exchange)


def _records(client: Client, source: Step) -> Iterator[Record]:
    """A thing as it is read: the answer itself, or what the links from it lead to."""
    operation = source.call.operation
    if reads(operation):
        yield Thing(source.answer, operation.answered), source.exchange
    for promise in promises_of(operation):
        for look in looks(client, promise, [source]):
            yield from _read(look, source.sent)


def _read(look: Look, sent: Thing) -> Iterator[Record]:
    if not look.is_list:
        step = look.read()
        calls.done(step)
        yield Thing(step.answer, look.link.target.answered), step.exchange
        return
    items, exchange = look.listed()
    yield from ((one, exchange) for one in items if differences(sent, one) == [])
