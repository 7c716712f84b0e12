"""`x-unique`: a creation that repeats the fields that must not repeat is answered with the documented status."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from contract_tests.harness.http.client import Client
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values import calls
from contract_tests.harness.values.calls import Step, Unusable, Values
from contract_tests.harness.values.drawn import each, start_over
from contract_tests.harness.values.filled_lists import drawn
from contract_tests.harness.values.plan import Plan
from scripts.spec.behaviour import Unique
from scripts.spec.links import Link
from scripts.spec.operation import Operation
from scripts.spec.places import put, value_at
from scripts.spec.promises import Promise, route

PAIRS = 3  # drawn bodies for one that can be compared


@dataclass(slots=True)
class Creations:
    """An operation with `x-unique`, and what the server has made of the bodies drawn so far."""

    client: Client
    operation: Operation
    way: tuple[Link, ...]
    accepted: list[dict[str, Values]] = field(default_factory=list)
    refused: list[dict[str, Values]] = field(default_factory=list)

    @property
    def unique(self) -> Unique:
        """The fields that must not repeat, and the status of the answer when they do."""
        assert self.operation.unique is not None
        return self.operation.unique

    def create(self, values: dict[str, Values]) -> Step:
        """Create one thing from the seeded state. Raises Unusable."""
        start_over(self.client)
        step = calls.arrive(self.client, self.way, self.operation, values)[-1]
        (self.accepted if step.succeeded else self.refused).append(values)
        if not step.succeeded:
            raise calls.unusable(step)
        return step

    def item(self, values: dict[str, Values]) -> dict[str, Any]:
        """The object that is created; of a list of them the first."""
        body = values[self.operation.id].body
        item = body[0] if isinstance(body, list) and body else body
        return item if isinstance(item, dict) else {}

    def has_key(self, values: dict[str, Values]) -> bool:
        """Whether there is something in each of the fields that must not repeat."""
        item = self.item(values)
        found = [value_at(item, path) for path in self.unique.fields]
        return all(each not in (None, "") for each in found)

    def differ(self, one: dict[str, Values], other: dict[str, Values]) -> bool:
        """Whether two bodies have nothing in common but what every accepted one must have."""
        ours, theirs = self.item(one), self.item(other)
        return all(
            ours[name] != theirs[name] or not self._can_differ(name, ours[name])
            for name in ours.keys() & theirs.keys()
        )

    def untouched(self) -> Iterator[dict[str, Values]]:
        """The accepted bodies but the last, without those whose thing a later one may have changed where nothing is reset."""
        *before, _ = self.accepted
        for number, one in enumerate(before):
            later = [] if self.client.gate.target.is_mock else before[number + 1 :]
            if all(self.differ(one, other) for other in later):
                yield one

    def _can_differ(self, name: str, value: Any) -> bool:
        """No for a choice of a few, and where the server has refused every other value."""
        is_choice = self.operation.sent.field(name).is_choice
        if is_choice or isinstance(value, bool):
            return False
        tried = [self.item(one).get(name, value) for one in self.refused]
        taken = [self.item(one).get(name, value) for one in self.accepted]
        return all(one == value for one in tried) or any(one != value for one in taken)


def check_unique(client: Client, operation: Operation, plan: Plan) -> list[Violation]:
    """Create things with other bodies and the same key. Raises NotRun."""
    spec, gate = client.gate.target.spec, client.gate
    promise = Promise(operation, route(spec, operation), (), gone=False)
    for one in promise.operations:
        gate.permit(one)
    creations = Creations(client, operation, promise.route)

    def check(values: dict[str, Values]) -> Iterator[Violation]:
        second = creations.create(values)
        if not creations.has_key(values):
            key = ", ".join(creations.unique.fields)
            raise Unusable(f"{operation.id} was sent no {key}")
        for earlier in creations.untouched():
            if creations.has_key(earlier) and creations.differ(earlier, values):
                yield from _repeated(creations, earlier, values, second)
                gate.coverage.held.add(("unique key", operation.id))
                return

    more = replace(plan, examples=plan.examples * PAIRS)
    found = each(more, drawn(gate, promise), check)
    if ("unique key", operation.id) not in gate.coverage.held:
        gate.coverage.thin.add((operation.id, "no two things to create"))
    return found


def _repeated(
    creations: Creations,
    earlier: dict[str, Values],
    values: dict[str, Values],
    second: Step,
) -> Iterator[Violation]:
    """Create the second of two that were accepted, with the key of the first; a violation where it is accepted again."""
    client, operation = creations.client, creations.operation
    first = second
    if client.gate.target.is_mock:
        first = creations.create(earlier)  # elsewhere it is still there
        creations.accepted.pop()
    body = copy.deepcopy(values[operation.id].body)
    item = body[0] if isinstance(body, list) else body
    unique = creations.unique
    for path in unique.fields:
        put(item, path, value_at(creations.item(earlier), path))
    again = replace(values[operation.id], body=body)
    step = calls.send(client, replace(first.call, values=again))
    if str(step.status) != unique.status:
        names = ", ".join(path.removeprefix("/") for path in unique.fields)
        what = f"answered {step.status} to another thing with the same {names}, and {unique.status} is documented"
        exchanges = first.exchange, step.exchange
        yield client.gate.target.violation(operation, what, unique.pointer, *exchanges)
