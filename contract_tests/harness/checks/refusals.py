"""Refusals: what the specification rules out is refused, with a documented status that says what is wrong with it.

Which status that is follows from what the statuses mean in HTTP; `specs/README.md` has the table for those who write
specifications.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from urllib.parse import parse_qsl, urlsplit

from contract_tests.harness.checks.responses import Verdict, first_paragraph
from contract_tests.harness.http.exchange import Exchange, as_json
from contract_tests.harness.http.valid import readings, takes
from contract_tests.harness.report.violation import UNPROMISED
from contract_tests.harness.values.breaks import Break, breaks
from contract_tests.harness.values.comparing import Thing, lacks
from scripts.spec.media import is_json
from scripts.spec.message import Body, Parameter
from scripts.spec.node import Document
from scripts.spec.operation import Operation
from scripts.spec.validation import fits, without_nulls

# What is wrong with a request, and the statuses that say so. Credentials (401), rights (403) and the pace (429) are
# not here: nothing is wrong with the request then, and the test account's credentials are right.
CONTENT = ("400", "422")
STATUSES = {"content": CONTENT, "size": ("413",), "media type": ("415",)}
# What may be noticed first: a limit that is reached; an id that nobody has, in the path or wherever 404 is documented.
LIMITS = ("minimum", "minItems", "minLength", "maximum", "maxItems", "maxLength")
OF_PACE = "429"
OF_IDS = ("403", "404", "410")


def wrong_refusal(operation: Operation, sent: Exchange) -> Verdict | None:
    """For a refusal by another documented status than those that say what is wrong with the request."""
    status = str(sent.status)
    if status[0] != "4" or status not in operation.responses:
        return None
    wanted = required(operation, sent)
    if not wanted or status in wanted:
        return None
    response = operation.responses[wanted[0]]
    what = f"answered {status} to what the specification rules out"
    words = f"{operation.id} answers {' or '.join(wanted)} to that"
    words += f" ({wanted[0]}: {response.description})"
    # Pages say what a status is for, hardly ever what else it is not for.
    return Verdict(response.pointer, what, words, basis="assumed")


def required(operation: Operation, sent: Exchange) -> tuple[str, ...]:
    """The documented statuses of which one has to refuse a request; none where the specification leaves that open."""
    documented = [key for key in operation.responses if key[0] == "4"]
    found: list[str] = []
    for fault in faults(operation, sent):
        own = [one for one in STATUSES[fault] if one in documented]
        own = own or [one for one in CONTENT if one in documented]
        if not own:
            return ()
        found += own
    if not found:
        return ()
    has_ids = "404" in documented or operation.parameters_in("path")
    unique = operation.unique.status if operation.unique else None
    others = (*(OF_IDS if has_ids else ()), unique, OF_PACE)
    found += [one for one in others if one in documented]
    return tuple(dict.fromkeys(found))


def faults(operation: Operation, sent: Exchange) -> set[str]:
    """The kinds of faults that a request has by its specification: keys of STATUSES."""
    if operation.body is not None:
        return _of_body(operation.body, sent)
    wrong = any(_is_wrong(one, sent) for one in operation.parameters_in("query"))
    return {"content"} if wrong else set()


def _of_body(body: Body, sent: Exchange) -> set[str]:
    if not sent.body:
        return {"content"} if body.required else set()
    form = body.covering(sent.content_type)
    if form is None:
        return {"media type"}
    if not is_json(sent.content_type):
        return set()
    try:
        value = json.loads(sent.body)
    except (ValueError, RecursionError):
        return {"content"}
    keywords = [one.keyword for one in breaks(form.schema, value)]
    return {"size" if one == "maxItems" else "content" for one in keywords}


def _is_wrong(parameter: Parameter, sent: Exchange) -> bool:
    """Whether a parameter is missing, or has a text that its schema rules out."""
    texts = _texts(parameter, sent)
    if not texts:
        return parameter.required
    return len(texts) == 1 and not takes(parameter, texts[0])


def _texts(parameter: Parameter, sent: Exchange) -> list[str]:
    """The texts that were sent in a parameter of the query or a header."""
    pairs: Iterable[tuple[str, str]] = sent.headers
    if parameter.location == "query":
        pairs = parse_qsl(urlsplit(sent.url).query, keep_blank_values=True)
        return [value for name, value in pairs if name == parameter.name]
    return [value for name, value in pairs if name.lower() == parameter.name.lower()]


def is_left_blank(parameter: Parameter, sent: Exchange) -> bool:
    """Whether a parameter that may be left out was sent with nothing in it: what that means is the vendor's."""
    optional = parameter.location == "query" and not parameter.required
    return optional and _texts(parameter, sent) == [""]


def accepted(operation: Operation, sent: Exchange, message: str) -> Verdict | None:
    """For a request that the specification rules out and that was answered as if it were good; the message says how.

    A note, unless a page says that it is refused. None where the answer says that nothing came of it, and where a vendor may take it: a blank, null for an optional field,
    another form than JSON, an item of a batch.
    """
    asked, answer = as_json(sent.body), as_json(sent.answer)
    shown = Thing(asked, operation.sent_json)
    undone = None not in (asked, answer) and lacks(shown, operation, answer)
    if undone or _is_left_unset(operation, sent):
        return None
    what = f"accepted with {sent.status} what is ruled out"
    found = [*_wrong_body(operation, sent, what), *_wrong_parameters(operation, sent)]
    named = [one for one in operation.parameters if f"`{one.name}`" in message]
    if not found and not _is_open(operation, named, sent):
        place = named[0].pointer if named else operation.pointer
        words = "" if named else operation.summary
        told = f"{what}: {first_paragraph(message)}"
        found = [Verdict(place, told, words, is_note=True)]
    return min(found, key=lambda one: one.is_note, default=None)


def is_stated(spec: Document, where: str, *, is_plain: bool) -> bool:
    """Whether a page says that what the keyword at a place rules out is refused.

    It does by saying that something has to be there or where a limit is (`is_plain`), unless `refusal` says otherwise.
    """
    basis = spec.refusal(where) or (spec.basis(where) if is_plain else "assumed")
    return basis not in UNPROMISED


def is_refused(spec: Document, broken: Break) -> bool:
    """Whether a page says that a request is refused for what is wrong with a value in it."""
    is_plain = bool(broken.missing) or broken.keyword in LIMITS
    return is_stated(spec, broken.part or broken.pointer, is_plain=is_plain)


def _of(broken: Break, spec: Document, what: str) -> Verdict:
    """The verdict on a request that was accepted though a keyword rules it out."""
    told, is_note = f"{what}: {broken.message}", not is_refused(spec, broken)
    return Verdict(broken.pointer, told, part=broken.part, is_note=is_note)


def _wrong_body(operation: Operation, sent: Exchange, what: str) -> Iterator[Verdict]:
    body, spec = operation.body, operation.spec
    if body is None:
        return
    if not sent.body:
        is_object = operation.sent_json.types == {"object"}
        for broken in breaks(operation.json_schema, {}) if is_object else ():
            yield _of(broken, spec, f"{what}, a request without a body")
        told = f"{what}: a request without a body"
        yield Verdict(operation.at("requestBody"), told, is_note=True)
        return
    form, value = body.covering(sent.content_type), as_json(sent.body)
    of_item = _answers_each_item(sent)
    if form is not None and (value is not None or sent.body.strip() == b"null"):
        for broken in breaks(form.schema, value):
            if not (of_item and broken.place):
                yield _of(broken, spec, what)


def _wrong_parameters(operation: Operation, sent: Exchange) -> Iterator[Verdict]:
    what = f"accepted with {sent.status}"
    for one in operation.parameters_in("query", "header"):
        texts = _texts(one, sent)
        if not texts and one.required:
            where = one.at("required")
            stated = is_stated(operation.spec, where, is_plain=True)
            told = f"{what} without {one.name}"
            yield Verdict(one.pointer, told, part=where, is_note=not stated)
        elif not is_left_blank(one, sent) and _is_wrong(one, sent):
            broken = next(breaks(one.schema, readings(texts[0])[-1]))
            yield _of(broken, operation.spec, f"{what} a wrong {one.name}")


def _is_left_unset(operation: Operation, sent: Exchange) -> bool:
    """Whether nothing is wrong with a body but null where nothing has to be: what that means is the vendor's, and
    clients send it for all that they leave unset."""
    media = operation.body.covering(sent.content_type) if operation.body else None
    if media is None or media.schema is None or not is_json(sent.content_type):
        return False
    value = as_json(sent.body)
    rest = without_nulls(media.schema, value)
    return rest != value and fits(media.schema, rest)


def _is_open(operation: Operation, named: list[Parameter], sent: Exchange) -> bool:
    if named:
        return is_left_blank(named[0], sent)
    body = operation.body
    beside = body is not None and body.is_beside_json(sent.content_type)
    return beside or _answers_each_item(sent)


def _answers_each_item(sent: Exchange) -> bool:
    """Whether a list was answered with what became of each item: a wrong one may be refused there, without a status."""
    asked, answer = as_json(sent.body), as_json(sent.answer)
    both_lists = isinstance(asked, list) and isinstance(answer, list)
    return both_lists and len(asked) == len(answer) > 0
