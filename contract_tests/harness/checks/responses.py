"""`responses`: an answer has a documented status, and the headers, media type and body that are documented for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import requests

from contract_tests.harness.http.exchange import Exchange, as_json
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.report.statement import of_node, of_response
from contract_tests.harness.report.violation import UNPROMISED, Violation
from contract_tests.harness.values.breaks import Break, breaks
from scripts.spec.message import MediaType, Response
from scripts.spec.operation import Operation
from scripts.spec.validation import fits


@dataclass(frozen=True, slots=True)
class Verdict:
    """The place of the broken statement, how it is broken, and the statement's words if they differ.

    `part` is the place of the one part that is broken, if it is one. `basis` is how the statement is known, where that
    is less than it says itself; `is_note` says that nothing is broken.
    """

    pointer: str
    what: str
    words: str = ""
    part: str = ""
    basis: str = ""
    is_note: bool = False
    broken: Break | None = None  # where it is a keyword of a schema


def told(
    gate: Gate, operation: Operation, verdict: Verdict, *exchanges: Exchange
) -> Violation:
    """The violation that a verdict on exchanges is."""
    place = verdict.pointer, verdict.words, verdict.part
    statement = of_node(gate.target.spec, *place)
    if verdict.basis:
        statement = replace(statement, basis=verdict.basis)
    found = gate.target.violation(operation, verdict.what, statement, *exchanges)
    return replace(found, is_note=verdict.is_note)


def undocumented(operation: Operation, sent: Exchange) -> Verdict:
    """For an answer whose status the operation does not document.

    It breaks what is documented of success, unless it is a refusal: no vendor says that it has listed all of these.
    """
    what = f"answered {sent.status}, which is not documented"
    words, where = documented_statuses(operation), operation.at("responses")
    # As some say of an id that nobody has.
    is_nothing = sent.status == 204 and sent.method == "GET"
    is_refusal = is_nothing or 400 <= sent.status < 500
    basis = "assumed" if is_refusal else success_basis(operation, sent)
    return Verdict(where, what, words, basis=basis)


def success_basis(operation: Operation, sent: Exchange | None = None) -> str:
    """How it is known with which status an operation answers that it was done; `sent` has the answer that came instead.

    Where that is one of several, it is known as the one is that it looks like.
    """
    for response in operation.successes.values():
        schema = response.json.schema if response.json else None
        answer = as_json(sent.answer) if sent and schema else None
        branches = [*schema.schemas("oneOf").values()] if schema and answer else []
        like = [one.basis for one in branches if fits(one, answer)]
        bases = [response.basis, *like[:1]]
        return next((one for one in bases if one in UNPROMISED), response.basis)
    return operation.basis


def documented_statuses(operation: Operation) -> str:
    *first, last = list(operation.responses) or ["nothing"]
    statuses = f"{', '.join(first)} or {last}" if first else last
    return f"{operation.id} answers {statuses}"


def wrong_status(
    gate: Gate,
    operation: Operation,
    answer: requests.Response,
    key: str,
    circumstance: str,
) -> Violation:
    """For an answer to a circumstance for which the response `key` is documented."""
    what = f"answered {answer.status_code} {circumstance}"
    statement = of_response(operation, key)
    return gate.target.violation(operation, what, statement, gate.exchanges[-1])


def wrong_body(response: Response, sent: Exchange) -> Iterator[Verdict]:
    """For a body of another media type than documented, no JSON, or JSON that does not fit its schema.

    None for a form beside JSON: the schema is written for JSON alone.
    """
    if response.is_beside_json(sent.answer_type) or not response.content:
        return
    form = response.covering(sent.answer_type)
    described = form or response.used
    value, schema = as_json(sent.answer), described and described.schema
    is_lost = value is None and sent.answer.strip() != b"null"
    if form is None:
        what = f"answered {sent.answer_type or 'without a content type'}"
        words = f"the body is {' or '.join(response.content)}"
        # Another name for what is in it is less than something else in it.
        known = schema if is_lost and schema else described
        part = known.pointer if known else ""
        yield Verdict(response.at("content"), what, words, part)
    if described is None or not described.is_json:
        return
    if not is_lost:
        yield from wrong_values(described, value, "the body")
    elif form is not None:
        yield Verdict((form.schema or form).pointer, "the body is no JSON")


def first_paragraph(message: str) -> str:
    """The beginning of a message, on one line."""
    return " ".join(message.split("\n\n", maxsplit=1)[0].split())


def wrong_values(form: MediaType, value: Any, named: str) -> Iterator[Verdict]:
    """For each keyword of a body's schema that a value does not satisfy."""
    for broken in breaks(form.schema, value, formats=True):
        place = f"at {broken.place}: " if broken.place else ""
        what = f"{named} does not fit: {place}{broken.message}"
        yield Verdict(broken.pointer, what, part=broken.part, broken=broken)
