"""Refusals: what the specification rules out is refused, with a documented status that says what is wrong with it.

Which status that is follows from what the statuses mean in HTTP; `specs/README.md` has the table for those who write
specifications.
"""

from __future__ import annotations

import json
from contextlib import suppress
from urllib.parse import parse_qsl, urlsplit

from contract_tests.harness.checks.responses import Verdict, first_paragraph
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.values.breaks import breaks
from scripts.spec.media import is_json
from scripts.spec.message import Body, Parameter
from scripts.spec.operation import Operation
from scripts.spec.validation import fits, without_nulls

# What is wrong with a request, and the statuses that say so. Credentials (401), rights (403) and the pace (429) are
# not here: nothing is wrong with the request then, and the test account's credentials are right.
CONTENT = ("400", "422")
STATUSES = {"content": CONTENT, "size": ("413",), "media type": ("415",)}
# What may be noticed first: a limit that is reached; an id that nobody has, in the path or wherever 404 is documented.
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
    return Verdict(response.pointer, what, words)


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
    wrong = any(_is_wrong(one, sent.url) for one in operation.parameters_in("query"))
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


def _is_wrong(parameter: Parameter, url: str) -> bool:
    """Whether a parameter of the query is missing, or has a text that its schema rules out."""
    texts = _texts(parameter, url)
    if not texts:
        return parameter.required
    return len(texts) == 1 and not takes(parameter, texts[0])


def _texts(parameter: Parameter, url: str) -> list[str]:
    """The texts that were sent in a parameter of the query."""
    query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    return [value for name, value in query if name == parameter.name]


def is_left_blank(parameter: Parameter, url: str) -> bool:
    """Whether a parameter that may be left out was sent with nothing in it: what that means is the vendor's."""
    optional = parameter.location == "query" and not parameter.required
    return optional and _texts(parameter, url) == [""]


def takes(parameter: Parameter, text: str) -> bool:
    """Whether a text is one of the values that a parameter may have, read as a text or as JSON."""
    types = parameter.described.types
    if not types or types & {"array", "object"}:
        return True
    values = [text]
    with suppress(ValueError):
        values.append(json.loads(text))
    return any(fits(parameter.schema, value) for value in values)


def accepted(operation: Operation, sent: Exchange, message: str) -> Verdict | None:
    """For a request that the specification rules out and that was answered as if it were good; the message says how.

    None where a vendor may take it: a blank, null for an optional field, another form than JSON, an item of a batch.
    """
    if _is_left_unset(operation, sent):
        return None
    what = f"accepted with {sent.status} what is ruled out"
    in_body = _wrong_body(operation, sent, what)
    named = [one for one in operation.parameters if f"`{one.name}`" in message]
    if in_body or _is_open(operation, named, sent):
        return in_body
    place, words = operation.pointer, operation.summary
    if named:
        place, words = named[0].pointer, ""
    return Verdict(place, f"{what}: {first_paragraph(message)}", words)


def _wrong_body(operation: Operation, sent: Exchange, what: str) -> Verdict | None:
    if operation.body is None:
        return None
    if not sent.body:
        body = operation.body
        return Verdict(body.at("required"), f"{what}: a request without a body")
    form = operation.body.covering(sent.content_type)
    if form is None:
        return None
    try:
        value = json.loads(sent.body)
    except ValueError:
        return None
    of_item = _answers_each_item(sent)
    for broken in breaks(form.schema, value):
        if not (of_item and broken.place):
            words = f"{what}: {broken.message}"
            return Verdict(broken.pointer, words, part=broken.part)
    return None


def _is_left_unset(operation: Operation, sent: Exchange) -> bool:
    """Whether nothing is wrong with a body but null where nothing has to be: what that means is the vendor's, and
    clients send it for all that they leave unset."""
    media = operation.body.covering(sent.content_type) if operation.body else None
    if media is None or media.schema is None or not is_json(sent.content_type):
        return False
    try:
        value = json.loads(sent.body)
    except (ValueError, RecursionError):
        return False
    rest = without_nulls(media.schema, value)
    return rest != value and fits(media.schema, rest)


def _is_open(operation: Operation, named: list[Parameter], sent: Exchange) -> bool:
    if named:
        return is_left_blank(named[0], sent.url)
    body = operation.body
    beside = body is not None and body.is_beside_json(sent.content_type)
    return beside or _answers_each_item(sent)


def _answers_each_item(sent: Exchange) -> bool:
    """Whether a list was answered with what became of each item: a wrong one may be refused there, without a status."""
    try:
        asked, answer = json.loads(sent.body), json.loads(sent.answer)
    except ValueError:
        return False
    both_lists = isinstance(asked, list) and isinstance(answer, list)
    return both_lists and len(asked) == len(answer) > 0
