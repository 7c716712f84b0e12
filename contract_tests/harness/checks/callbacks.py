"""What a server sends by itself, held against the operation of a webhook or callback that describes it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from contract_tests.harness.checks.refusals import fits
from contract_tests.harness.checks.verdict import Verdict
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.media import is_json
from contract_tests.harness.http.receiver import Received
from contract_tests.harness.report.statement import of_node
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.schema import breaks, content
from scripts.spec import pointer
from scripts.spec.document import Operation, Spec


def callback(operation: Operation, name: str) -> Operation:
    """How the callback `name` of an operation is sent, whatever its address: an operation with the same name in messages."""
    (called,) = operation.callbacks[name]
    return called


def judged(
    gate: Gate, sender: Operation, received: Received, base_url: str
) -> Iterator[Violation]:
    """How what came to a receiver at `base_url` differs from what `sender` describes: headers, media type and body."""
    for misfit in misfits(gate.target.spec, sender, received):
        statement = of_node(gate.target.spec, misfit.pointer, misfit.words)
        sent = exchange(received, base_url)
        found = gate.target.violation(sender, misfit.what, statement, sent)
        yield replace(found, answered="")


def misfits(spec: Spec, sender: Operation, received: Received) -> Iterator[Verdict]:
    """What in a received request does not fit the operation by which it is sent."""
    yield from _headers(spec, sender, received)
    if "requestBody" not in sender.node:
        return
    body = pointer.join(sender.pointer, "requestBody")
    content_type = received.headers.get("content-type", "")
    found = content(spec, body, content_type)
    if found is None:
        node, where = spec.resolve(sender.node["requestBody"], body)
        described = " or ".join(node.get("content", {}))
        what = f"sent {content_type or 'without a content type'}"
        yield Verdict(where, what, f"the body is {described or 'not described'}")
        return
    media_type, described_by = found
    if not is_json(content_type):
        return
    if received.body is None and received.raw.strip() != b"null":
        yield Verdict(media_type, "the body sent is no JSON")
    elif "schema" in described_by:
        for broken in breaks(spec, pointer.join(media_type, "schema"), received.body):
            place = f"at {broken.place}: " if broken.place else ""
            what = f"the body sent does not fit: {place}{broken.message}"
            yield Verdict(broken.pointer, what)


def _headers(spec: Spec, sender: Operation, received: Received) -> Iterator[Verdict]:
    for one in spec.parameters(sender):
        value = received.headers.get(one.name.lower())
        if one.location != "header":
            continue
        if value is None and one.node.get("required"):
            yield Verdict(one.pointer, f"sent without the header {one.name}")
        elif value is not None and not fits(spec, one, value):
            what = f"sent with {value!r} in the header {one.name}"
            yield Verdict(pointer.join(one.pointer, "schema"), what)


def exchange(received: Received, base_url: str) -> Exchange:
    """What came to a receiver as messages show it; what that answered is no part of a contract."""
    return Exchange(
        method="POST",
        url=f"{base_url}{received.path}",
        headers=tuple(received.headers.items()),
        body=received.raw or json.dumps(received.body).encode(),
        status=0,
        answer_headers=(),
        answer=b"",
    )
