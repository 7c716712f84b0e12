"""Media types: which are JSON, which one of several is used, which covers a content type; for all that send or read bodies.

JSON is `application/json`, `text/json` and what ends with `+json` (RFC 6839). Several JSON texts in one body, such as
`application/x-ndjson`, are none.
"""

from __future__ import annotations

from collections.abc import Iterable

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a body of this media type is one JSON text."""
    plain = essence(media_type)
    return plain in (JSON, "text/json") or plain.endswith("+json")


def json_of(media_types: Iterable[str]) -> str:
    """The one of several in which JSON is sent and read: `application/json`, or else the first that is JSON; "" for none."""
    like = list(filter(is_json, media_types))
    exactly = (each for each in like if essence(each) == JSON)
    return next(exactly, like[0] if like else "")


def used(media_types: Iterable[str]) -> str:
    """The one of several in which a body is sent: JSON, or else the first; "" for none."""
    several = list(media_types)
    return json_of(several) or next(iter(several), "")


def covers(range_: str, content_type: str) -> bool:
    """Whether a media type, or a range such as `text/*`, covers a content type."""
    kind, _, subtype = essence(range_).partition("/")
    own_kind, _, own_subtype = essence(content_type).partition("/")
    return kind in ("*", own_kind) and subtype in ("*", own_subtype)


def natural_type(media_type: str) -> str:
    """The type that a body of this media type has in any case: forms are objects, all that is no JSON a text; "" where it may be any."""
    plain = essence(media_type)
    if plain == FORM or plain.startswith("multipart/"):
        return "object"
    return "" if is_json(plain) or covers(plain, JSON) else "string"


def accept(media_types: Iterable[str]) -> str:
    """The `Accept` that asks for JSON where answers come in other forms too; "" where there is no choice."""
    several = list(dict.fromkeys(media_types))
    wanted = list(filter(is_json, several))
    is_choice = wanted and len(wanted) < len(several)
    return ", ".join([*wanted, "*/*;q=0.1"]) if is_choice else ""
