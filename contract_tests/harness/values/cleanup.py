"""Takes away what a test created on a server that cannot be reset, last created first; the fixture `gate` calls it.

What no operation removes stays, and the report counts it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from requests import Response

from contract_tests.harness.http.client import Client
from contract_tests.harness.http.exchange import exchange, sent_json
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.violation import Violated
from contract_tests.harness.values import calls
from contract_tests.harness.values.calls import Call, Step, Unusable, Values
from scripts.spec.document import Spec
from scripts.spec.links import Link, links
from scripts.spec.live import is_allowed, removes
from scripts.spec.operation import Operation
from scripts.spec.promises import plain, route

GONE = (404, 410)  # a test took it away itself


def clean_up(gate: Gate) -> dict[str, int]:
    """Remove what was written through the gate since this was called last. Returns how much of each operation stays."""
    gate.pace.is_late = True
    left: Counter[str] = Counter()
    written, client = gate.written[::-1], Client(gate)
    known = _ways(gate.target.spec)
    for operation, response in written:
        ways = known[operation.id]
        creates = ways or _creates(gate.target.spec, operation)
        is_dry_run = is_allowed(operation, sent_json(response.request))
        if creates and not is_dry_run:
            left[operation.id] += _left(client, ways, _created(operation, response))
    gate.written.clear()
    gate.pace.is_late = False
    return dict(+left)


def _creates(spec: Spec, operation: Operation) -> bool:
    """Whether something new may come of it: what links lead to, or has an id in its path, changes what is there."""
    return not (removes(operation) or operation.in_path or route(spec, operation))


def _left(client: Client, ways: list[Link], created: Iterator[Step]) -> int:
    """How many of the things are still there after everything that may remove them was called."""
    gone = (any(_is_removed(client, link, step) for link in ways) for step in created)
    return sum(not each for each in gone)


@cache
def _ways(spec: Spec) -> dict[str, list[Link]]:
    """By operation, the links that lead to the removal of what came of it, first those that need no body."""
    found: dict[str, list[Link]] = {operation.id: [] for operation in spec.operations}
    for link in sorted(links(spec), key=lambda link: link.body is not None):
        if removes(link.target) and link.target.in_path <= plain(link.parameters):
            found[link.source.id].append(link)
    return found


def _created(operation: Operation, response: Response) -> Iterator[Step]:
    """The call as one that created a single thing; of a batch, as one for each."""
    call = Call(operation, {}, Values(body=sent_json(response.request)))
    whole = Step(call, response, exchange(response.request, response))
    answer = whole.answer
    if not isinstance(answer, list):
        yield whole
        return
    for one in answer:
        alone = replace(whole.exchange, answer=json.dumps([one]).encode())
        yield replace(whole, exchange=alone)


def _is_removed(client: Client, link: Link, step: Step) -> bool:
    """Whether the thing is gone after the call that the link leads to."""
    try:
        removal = calls.send(
            client, calls.follow(link, step, calls.suggested(link.target).values)
        )
    except Unusable:  # it answered that nothing came of it
        return True
    except (NotRun, Violated):
        return False
    return removal.succeeded or removal.status in GONE
