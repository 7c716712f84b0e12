"""Which statement of the specification an answer breaks, and how: for a failure that a check of Schemathesis found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from requests import Response

from contract_tests.harness.checks.refusals import is_left_blank, required
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.matching import documented
from contract_tests.harness.http.media import is_other
from contract_tests.harness.report.statement import of_response, response_pointer
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.schema import Break, breaks, content
from scripts.spec import pointer
from scripts.spec.document import Operation, Parameter, Spec

if TYPE_CHECKING:  # start-up counts
    from schemathesis.core.failures import Failure

UNDOCUMENTED = "UndefinedStatusCode"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The pointer to the broken statement, how the answer breaks it, and the statement's words if they differ."""

    pointer: str
    what: str
    words: str = ""


def verdict(
    spec: Spec, operation: Operation, failure: Failure, sent: Exchange
) -> Verdict | None:
    """None for a failure that says no more than another one of the same answer."""
    kind = type(failure).__name__
    key = documented(operation, sent.status)
    if key is None:
        return undocumented(operation, sent.status) if kind == UNDOCUMENTED else None
    if kind in ("AcceptedNegativeData", "MissingHeaderNotRejected"):
        return _accepted(spec, operation, failure, sent)
    if kind == "UseAfterFree":
        return Verdict(operation.pointer, failure.message, operation.summary)
    response = response_pointer(spec, operation, key)
    if kind == "ServerError":
        return Verdict(response, f"answered {sent.status} though nothing made it fail")
    if kind == "MissingHeaders" or failure.title.startswith("Response header"):
        headers = pointer.join(response, "headers")
        return Verdict(headers, _first_line(failure), "the documented headers")
    return _body(spec, response, failure, sent)


def undocumented(operation: Operation, status: int) -> Verdict:
    """For an answer whose status the operation does not document."""
    return Verdict(
        pointer.join(operation.pointer, "responses"),
        f"answered {status}, which is not documented",
        documented_statuses(operation),
    )


def wrong_refusal(spec: Spec, operation: Operation, sent: Exchange) -> Verdict | None:
    """For a refusal by another documented status than those that say what is wrong with the request."""
    status = str(sent.status)
    if status[0] != "4" or status not in operation.node.get("responses", {}):
        return None
    wanted = required(spec, operation, sent)
    if not wanted or status in wanted:
        return None
    where = response_pointer(spec, operation, wanted[0])
    described = pointer.get(spec.document, where).get("description", "")
    what = f"answered {status} to what the specification rules out"
    words = f"{operation.id} answers {' or '.join(wanted)} to that"
    return Verdict(where, what, f"{words} ({wanted[0]}: {described})")


def documented_statuses(operation: Operation) -> str:
    *first, last = operation.node.get("responses") or ["nothing"]
    statuses = f"{', '.join(first)} or {last}" if first else last
    return f"{operation.id} answers {statuses}"


def wrong_status(
    gate: Gate, operation: Operation, response: Response, key: str, circumstance: str
) -> Violation:
    """For an answer to a circumstance for which the response `key` is documented."""
    what = f"answered {response.status_code} {circumstance}"
    statement = of_response(gate.target.spec, operation, key)
    return gate.target.violation(operation, what, statement, gate.exchanges[-1])


def _first_line(failure: Failure) -> str:
    return " ".join(failure.message.split("\n\n")[0].split())


def _header(sent: tuple[tuple[str, str], ...], name: str) -> str:
    return next((value for key, value in sent if key.lower() == name), "")


def _body(
    spec: Spec, response: str, failure: Failure, sent: Exchange
) -> Verdict | None:
    """A body of another media type than documented, no JSON, or JSON that does not fit its schema."""
    content_type = _header(sent.answer_headers, "content-type")
    if is_other(spec, response, content_type):
        return None
    found = content(spec, response, content_type)
    media_types = " or ".join(pointer.get(spec.document, response).get("content", {}))
    if not media_types:
        return Verdict(response, _first_line(failure))
    if found is None:
        where = pointer.join(response, "content")
        got = content_type or "without a content type"
        return Verdict(where, f"answered {got}", f"the body is {media_types}")
    media_type, described = found
    where = pointer.join(media_type, "schema") if "schema" in described else media_type
    try:
        value = json.loads(sent.answer)
    except ValueError as error:
        return Verdict(where, f"the body is no JSON: {error}")
    for broken in breaks(spec, where, value):
        place = f"at {broken.place}: " if broken.place else ""
        return Verdict(
            broken.pointer, f"the body does not fit: {place}{broken.message}"
        )
    return Verdict(where, _first_line(failure))


def _accepted(
    spec: Spec, operation: Operation, failure: Failure, sent: Exchange
) -> Verdict | None:
    """A request that the specification rules out was answered as if it were good."""
    what = f"accepted with {sent.status} what is ruled out"
    in_body = _wrong_body(spec, operation, sent, what)
    known = spec.parameters(operation)
    named = [one for one in known if f"`{one.name}`" in failure.message]
    if in_body or _is_open(spec, operation, named, sent):
        return in_body
    place, words = operation.pointer, operation.summary
    if named:
        place, words = named[0].pointer, ""
    return Verdict(place, f"{what}: {_first_line(failure)}", words)


def _wrong_body(
    spec: Spec, operation: Operation, sent: Exchange, what: str
) -> Verdict | None:
    request_body = pointer.join(operation.pointer, "requestBody")
    if "requestBody" not in operation.node:
        return None
    if not sent.body:
        return Verdict(request_body, f"{what}: a request without a body")
    found = content(spec, request_body, _header(sent.headers, "content-type"))
    if found is None:
        return None
    of_item = _answers_each_item(sent)
    for broken in _breaks_of_body(spec, found[0], sent.body):
        if not (of_item and broken.place):
            return Verdict(broken.pointer, f"{what}: {broken.message}")
    return None


def _is_open(
    spec: Spec, operation: Operation, named: list[Parameter], sent: Exchange
) -> bool:
    """Whether a vendor may take what the specification rules out: a blank, another form than JSON, an item of a batch."""
    if named:
        return is_left_blank(named[0], sent.url)
    request_body = pointer.join(operation.pointer, "requestBody")
    content_type = _header(sent.headers, "content-type")
    return is_other(spec, request_body, content_type) or _answers_each_item(sent)


def _answers_each_item(sent: Exchange) -> bool:
    """Whether a list was answered with what became of each item: a wrong one may be refused there, without a status."""
    try:
        asked, answer = json.loads(sent.body), json.loads(sent.answer)
    except ValueError:
        return False
    both_lists = isinstance(asked, list) and isinstance(answer, list)
    return both_lists and len(asked) == len(answer) > 0


def _breaks_of_body(spec: Spec, media_type: str, body: bytes) -> list[Break]:
    try:
        value = json.loads(body)
    except ValueError:
        return []
    return list(breaks(spec, pointer.join(media_type, "schema"), value))
