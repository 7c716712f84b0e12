"""Compares how the parts of a form are encoded, property by property; called by `contents`.

A property that only one side has is told by the comparison of schemas.
"""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.change import Change
from scripts.diff.facts import Facts, facts
from scripts.diff.telling import Teller, new, old
from scripts.spec.message import MediaType

KINDS = "contentType"
BYTES = "application/octet-stream"


def encodings(
    before: MediaType, after: MediaType, teller: Teller, what: str
) -> Iterator[Change]:
    """Changes of the media types that parts may have, and of how else they are written."""
    sides = before, after
    said = [_said(each) for each in sides]
    schemas = [facts((each.schema,) if each.schema else ()) for each in sides]
    for name in dict.fromkeys((*said[0], *said[1])):
        if not all(each.of_property(name) for each in schemas):
            continue
        was, now = (each.get(name, {}) for each in said)
        kinds = [
            _kinds(one, each, name)
            for one, each in zip((was, now), schemas, strict=True)
        ]
        place = new(after, "encoding") if said[1] else old(before, "encoding")
        words = f"{what}: `{name}`"
        if _otherwise(was) != _otherwise(now) or not (
            kinds[0] <= kinds[1] or kinds[0] >= kinds[1]
        ):
            yield teller.tell("encoding-changed", place, words, was, now)
        elif kinds[0] != kinds[1]:
            rule = "widened" if kinds[0] < kinds[1] else "narrowed"
            values = ", ".join(sorted(kinds[0])), ", ".join(sorted(kinds[1]))
            yield teller.tell(f"encoding-{rule}", place, words, *values)


def _said(form: MediaType) -> dict[str, dict[str, object]]:
    """The encodings by the names of properties."""
    written = form.get("encoding")
    named = written if isinstance(written, dict) else {}
    return {name: each for name, each in named.items() if isinstance(each, dict)}


def _kinds(encoding: dict[str, object], form: Facts, name: str) -> set[str]:
    """The media types that a part may have; those of the standard where none is said."""
    if said := encoding.get(KINDS):
        return {each.strip().lower() for each in str(said).split(",")}
    part = facts(form.of_property(name))
    if part.types() <= {"array", "null"} and (items := part.item()):
        part = facts(items)
    if part.types() - {"null"} == {"object"}:
        return {"application/json"}
    is_bytes = part.first("contentEncoding") or part.first("format") == "binary"
    return {BYTES if is_bytes else str(part.first("contentMediaType") or "text/plain")}


def _otherwise(encoding: dict[str, object]) -> dict[str, object]:
    return {
        key: value
        for key, value in encoding.items()
        if key != KINDS and not key.startswith("x-")
    }
