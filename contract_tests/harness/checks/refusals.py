"""Which documented status has to refuse a request: by what is wrong with it, and by what the statuses mean in HTTP.

`specs/README.md` has the table for those who write specifications.
"""

from __future__ import annotations

import json
from contextlib import suppress
from urllib.parse import parse_qsl, urlsplit

from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.media import is_json
from contract_tests.harness.values.schema import breaks, content
from scripts.spec import fields, pointer
from scripts.spec.document import Operation, Parameter, Spec

# What is wrong with a request, and the statuses that say so. Credentials (401), rights (403) and the pace (429) are
# not here: nothing is wrong with the request then, and the test account's credentials are right.
CONTENT = ("400", "422")
STATUSES = {"content": CONTENT, "size": ("413",), "media type": ("415",)}
# What may be noticed first: a limit that is reached; an id that nobody has, in the path or wherever 404 is documented.
OF_PACE = "429"
OF_IDS = ("403", "404", "410")


def required(spec: Spec, operation: Operation, sent: Exchange) -> tuple[str, ...]:
    """The documented statuses of which one has to refuse a request; none where the specification leaves that open."""
    documented = [key for key in operation.node.get("responses", {}) if key[0] == "4"]
    found: list[str] = []
    for fault in faults(spec, operation, sent):
        own = [one for one in STATUSES[fault] if one in documented]
        own = own or [one for one in CONTENT if one in documented]
        if not own:
            return ()
        found += own
    if not found:
        return ()
    in_path = any(one.location == "path" for one in spec.parameters(operation))
    has_ids = in_path or "404" in documented
    unique = operation.node.get("x-unique", {}).get("status")
    others = (*(OF_IDS if has_ids else ()), unique, OF_PACE)
    found += [one for one in others if one in documented]
    return tuple(dict.fromkeys(found))


def faults(spec: Spec, operation: Operation, sent: Exchange) -> set[str]:
    """What is wrong with a request by its specification: keys of STATUSES."""
    if "requestBody" in operation.node:
        return _of_body(spec, operation, sent)
    return {"content"} if _is_wrong(spec, operation, sent.url) else set()


def _of_body(spec: Spec, operation: Operation, sent: Exchange) -> set[str]:
    holder = pointer.join(operation.pointer, "requestBody")
    names = dict(sent.headers)
    content_type = {name.lower(): value for name, value in names.items()}.get(
        "content-type", ""
    )
    found = content(spec, holder, content_type)
    if not sent.body:
        body, _ = spec.resolve(pointer.get(spec.document, holder), holder)
        return {"content"} if body.get("required") else set()
    if found is None:
        return {"media type"}
    if not is_json(content_type):
        return set()
    try:
        value = json.loads(sent.body)
    except (ValueError, RecursionError):
        return {"content"}
    broken = [
        pointer.split(one.pointer)[-1]
        for one in breaks(spec, pointer.join(found[0], "schema"), value)
    ]
    return {"size" if keyword == "maxItems" else "content" for keyword in broken}


def _is_wrong(spec: Spec, operation: Operation, url: str) -> bool:
    """Whether a parameter of the query is missing, or has a text that its schema rules out."""
    query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    for one in spec.parameters(operation):
        if one.location == "query":
            texts = [value for name, value in query if name == one.name]
            missing = not texts and one.node.get("required")
            if missing or (len(texts) == 1 and not fits(spec, one, texts[0])):
                return True
    return False


def is_left_blank(parameter: Parameter, url: str) -> bool:
    """Whether a parameter that may be left out was sent with nothing in it: what that means is the vendor's."""
    query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    texts = [value for name, value in query if name == parameter.name]
    optional = parameter.location == "query" and not parameter.node.get("required")
    return optional and texts == [""]


def fits(spec: Spec, parameter: Parameter, text: str) -> bool:
    """Whether a text is one of the values that a parameter may have, read as a text or as JSON."""
    where = pointer.join(parameter.pointer, "schema")
    schema = parameter.node.get("schema", {})
    kinds = {
        one
        for node, _ in fields.parts(spec, (schema, where))
        for one in (
            [node["type"]]
            if isinstance(node.get("type"), str)
            else node.get("type", ())
        )
    }
    if not kinds or kinds & {"array", "object"}:
        return True
    values = [text]
    with suppress(ValueError):
        values.append(json.loads(text))
    return any(not list(breaks(spec, where, value)) for value in values)
