"""`callbacks`: a request that the server sends by itself fits its description; `webhooks.py` judges by this too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from contract_tests.harness.checks.responses import Verdict, told, wrong_values
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.receiver import Received
from contract_tests.harness.http.valid import takes
from contract_tests.harness.report.violation import Violation
from scripts.spec.media import is_json
from scripts.spec.message import Body
from scripts.spec.operation import Operation


def callback(operation: Operation, name: str) -> Operation:
    """How the callback of that name is sent, whatever its address."""
    (sender,) = operation.callbacks[name]
    return sender


def judged(
    gate: Gate, sender: Operation, received: Received, base_url: str
) -> Iterator[Violation]:
    """How what came to a receiver at `base_url` differs from what `sender` describes: headers, media type and body."""
    for verdict in verdicts(sender, received):
        found = told(gate, sender, verdict, received.exchange(base_url))
        yield replace(found, answered="")


def verdicts(sender: Operation, received: Received) -> Iterator[Verdict]:
    """Where a received request does not fit the operation by which it is sent."""
    yield from _headers(sender, received)
    if sender.body is not None:
        yield from _body(sender.body, received)


def _headers(sender: Operation, received: Received) -> Iterator[Verdict]:
    for one in sender.parameters_in("header"):
        value = received.headers.get(one.name.lower())
        if value is None and one.required:
            yield Verdict(one.pointer, f"sent without the header {one.name}")
        elif value is not None and not takes(one, value):
            what = f"sent with {value!r} in the header {one.name}"
            yield Verdict(one.at("schema"), what)


def _body(body: Body, received: Received) -> Iterator[Verdict]:
    content_type = received.headers.get("content-type", "")
    form = body.covering(content_type)
    if form is None:
        described = " or ".join(body.content)
        what = f"sent {content_type or 'without a content type'}"
        yield Verdict(body.pointer, what, f"the body is {described or 'not described'}")
    elif is_json(content_type):
        if received.body is None and received.raw.strip() != b"null":
            yield Verdict(form.pointer, "the body sent is no JSON")
        else:
            yield from wrong_values(form, received.body, "the body sent")
