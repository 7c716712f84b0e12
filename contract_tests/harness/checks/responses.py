"""`responses`: an answer has a documented status, and the headers, media type and body that are documented for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import requests

from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.report.statement import of_node, of_response
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.breaks import breaks
from scripts.spec.message import MediaType, Response
from scripts.spec.operation import Operation


@dataclass(frozen=True, slots=True)
class Verdict:
    """The place of the broken statement, how it is broken, and the statement's words if they differ.

    `part` is the place of the one part that is broken, if it is one.
    """

    pointer: str
    what: str
    words: str = ""
    part: str = ""


def told(
    gate: Gate, operation: Operation, verdict: Verdict, *exchanges: Exchange
) -> Violation:
    """The violation that a verdict on exchanges is."""
    place = verdict.pointer, verdict.words, verdict.part
    statement = of_node(gate.target.spec, *place)
    return gate.target.violation(operation, verdict.what, statement, *exchanges)


def undocumented(operation: Operation, status: int) -> Verdict:
    """For an answer whose status the operation does not document."""
    what = f"answered {status}, which is not documented"
    return Verdict(operation.at("responses"), what, documented_statuses(operation))


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


def wrong_body(response: Response, sent: Exchange, otherwise: str) -> Verdict | None:
    """For a body of another media type than documented, no JSON, or JSON that does not fit its schema.

    `otherwise` says what is wrong where it is none of these. None for a form beside JSON: the schema is written for JSON alone.
    """
    if response.is_beside_json(sent.answer_type):
        return None
    if not response.content:
        return Verdict(response.pointer, otherwise)
    form = response.covering(sent.answer_type)
    if form is None:
        what = f"answered {sent.answer_type or 'without a content type'}"
        words = f"the body is {' or '.join(response.content)}"
        return Verdict(response.at("content"), what, words)
    where = (form.schema or form).pointer
    try:
        value = json.loads(sent.answer)
    except ValueError as error:
        return Verdict(where, f"the body is no JSON: {error}")
    return next(wrong_values(form, value, "the body"), Verdict(where, otherwise))


def first_paragraph(message: str) -> str:
    """The beginning of a message, on one line."""
    return " ".join(message.split("\n\n", maxsplit=1)[0].split())


def wrong_values(form: MediaType, value: Any, named: str) -> Iterator[Verdict]:
    """For each keyword of a body's schema that a value does not satisfy."""
    for broken in breaks(form.schema, value):
        place = f"at {broken.place}: " if broken.place else ""
        what = f"{named} does not fit: {place}{broken.message}"
        yield Verdict(broken.pointer, what, part=broken.part)
