"""Bodies and values as a lenient Referral Rock server reads and writes them; for the modules beside it."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from contract_tests.lenient_server import HTML, Answer, Request, written

Record = dict[str, Any]
FORMATS = ("%m/%d/%Y %H:%M:%S", "%m/%d/%Y")  # formats.date_in_query
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def refused() -> Answer:
    """error_format: no status and no body of a refusal is documented."""
    return Answer(422, b"<p>No.</p>", content_type=HTML)


def text(value: object) -> str | None:
    """Trimmed, normalised text; a number or object sent in its place is taken as written."""
    return None if value is None else written(value)


def flag(value: object) -> bool | None:
    """A boolean, sent as text or not; None when it is none."""
    return {"true": True, "1": True, "false": False, "0": False}.get(
        (text(value) or "").lower()
    )


def moment(value: object) -> datetime | None:
    """A date in one of the forms that clients send, in UTC; None when it is none."""
    sent = text(value) or ""
    for form in (None, *FORMATS):
        try:
            iso = re.sub(r" (?=\d\d:\d\d$)", "+", sent) if "T" in sent else sent
            read = (
                datetime.strptime(sent, form) if form else datetime.fromisoformat(iso)
            )
            whole = read.replace(microsecond=read.microsecond // 1000 * 1000)
            return whole.replace(tzinfo=read.tzinfo or UTC).astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    return None


def shown(record: Record, left_out: frozenset[str] = frozenset()) -> Record:
    """A record as it is answered; empty fields in `left_out` are absent, others null."""
    return {
        # formats.date: seven digits and Z are seen in samples only
        key: value.isoformat(timespec="milliseconds")
        if isinstance(value, datetime)
        else value
        for key, value in record.items()
        if key[0] != "_" and not (value is None and key in left_out)
    }


def same(left: object, right: object) -> bool:
    """Equal but for letter case; nothing equals nothing."""
    one, other = text(left), text(right)
    return one is not None and other is not None and one.casefold() == other.casefold()


def sent(request: Request) -> Any:
    """The JSON or XML body, all keys in small letters; None when it cannot be read (RR04)."""
    try:
        if "xml" in request.headers.get("content-type", "").lower():
            return _folded(_plain(ET.fromstring(request.body)))
        return _folded(request.json())
    except (ValueError, LookupError, RecursionError, ET.ParseError):
        return None


def one(body: Any) -> Record:
    """The object sent, or the only one of an array sent in its place."""
    return next(iter(many(body)), {})


def many(body: Any) -> list[Record]:
    """The objects of the array sent, or the object sent in its place."""
    items = body if isinstance(body, list) else [body]
    return [item if isinstance(item, dict) else {} for item in items]


def inner(body: Record, name: str) -> Record:
    """The object under `name`, empty when absent, null or no object."""
    value = body.get(name)
    return value if isinstance(value, dict) else {}


def _folded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key.lower(): _folded(inside) for key, inside in value.items()}
    return [_folded(inside) for inside in value] if isinstance(value, list) else value


def _plain(element: ET.Element) -> Any:
    names = [child.tag.rpartition("}")[2] for child in element]
    if element.tag.rpartition("}")[2].startswith("ArrayOf") or "string" in names:
        return [_plain(child) for child in element]
    if any(key.endswith("nil") for key in element.attrib):
        return None
    if not names:
        return element.text or ""
    return dict(zip(names, map(_plain, element), strict=True))


def in_asked_type(request: Request, answer: Answer) -> Answer:
    """The same answer in the media type that was asked for, of the four documented."""
    accept = request.headers.get("accept", "").lower()
    if answer.body is None or isinstance(answer.body, bytes) or "*" in accept:
        return answer
    asked = re.match(r"(?:text|application)/(?:json|xml)", accept)
    if asked and "xml" in asked[0]:
        root = ET.Element("answer")  # the names of roots in answers are open
        _fill(root, answer.body)
        return replace(answer, body=ET.tostring(root), content_type=asked[0])
    return replace(answer, content_type=asked[0]) if asked else answer


def _fill(element: ET.Element, value: Any) -> None:
    if isinstance(value, dict | list):
        pairs = (
            value.items() if isinstance(value, dict) else (("item", v) for v in value)
        )
        for name, inside in pairs:
            _fill(ET.SubElement(element, name), inside)
    elif value is not None:
        shown = value if isinstance(value, str) else json.dumps(value)
        element.text = NO_XML.sub("", shown)
