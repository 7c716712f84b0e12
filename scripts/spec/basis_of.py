"""Statements of an object about its single keywords, in `x-basis-of`: `minItems: assumed`, or with a source and readings.

Where a keyword holds a list or a map, one part of it may be named: `required/email: example`, `x-pagination/total: assumed`.
`provenance` and `node` ask for a place, lint for every entry.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.spec import pointer
from scripts.spec.pointer import Placed

KEY = "x-basis-of"
NOTHING: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class KeywordProvenance(Placed):
    """One entry; "" and () stand for what it leaves out.

    `about` is the place of the keyword, or of the part of it; `is_there` whether anything stands there.
    """

    keyword: str
    part: str
    about: str
    is_there: bool
    own_basis: str
    citation: str
    readings: tuple[str, ...]


def entries(node: Any, where: str) -> Iterator[KeywordProvenance]:
    """The entries of the object at a place."""
    for name in _map(_map(node).get(KEY)):
        keyword, _, part = name.partition("/")
        said, where_it_is = _said(node, name), place(node, where, keyword, part)
        yield KeywordProvenance(
            pointer.join(where, KEY, name),
            keyword=keyword,
            part=part,
            about=where_it_is or pointer.join(where, keyword),
            is_there=where_it_is is not None,
            own_basis=str(said.get("x-basis", "")),
            citation=str(said.get("x-source", "")),
            readings=as_tuple(said.get("x-reading", ())),
        )


def said_around(document: Any, where: str) -> Iterator[Mapping[str, Any]]:
    """Everything that is said of a place, from the document itself to the object there: what has the keys `x-basis` and the like."""
    node, around, keyword = document, None, ""
    yield _map(document)
    for token in pointer.split(where):
        yield _said(around, f"{keyword}/{_name_of_part(node, token)}")
        yield _said(node, token)
        node, around, keyword = _step(node, token), node, token
        yield _map(node)


def part_name(element: Any) -> str:
    """The name of a list's element as a part of its keyword: text as it is, `null` and the like as in JSON."""
    return element if isinstance(element, str) else json.dumps(element)


def as_tuple(ids: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """One id or several."""
    return (ids,) if isinstance(ids, str) else tuple(ids)


def place(node: Any, where: str, keyword: str, part: str = "") -> str | None:
    """The place of a keyword of the object at `where`, or of a part of it, None where there is none."""
    if not part:
        return pointer.join(where, keyword) if keyword in _map(node) else None
    held = _step(node, keyword)
    tokens = range(len(held)) if isinstance(held, list) else _map(held)
    named = {_name_of_part(held, str(token)): str(token) for token in tokens}
    return pointer.join(where, keyword, named[part]) if part in named else None


def _said(node: Any, name: str) -> Mapping[str, Any]:
    """The entry of an object for a keyword or part, under the keys by which it speaks of itself."""
    said = _map(_map(node).get(KEY)).get(name)
    if isinstance(said, str):
        return {"x-basis": said}
    return {f"x-{key}": each for key, each in _map(said).items()}


def _name_of_part(held: Any, token: str) -> str:
    """The key in a map; the element itself in a list."""
    return part_name(_step(held, token)) if isinstance(held, list) else token


def _step(node: Any, token: str) -> Any:
    return pointer.find(node, pointer.join("", token))


def _map(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else NOTHING
