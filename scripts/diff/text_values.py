"""Compares values that are sent as text, of parameters and headers: a number is a text there, so that a text takes it. Called by `parameters` and `contents`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.diff.change import Change
from scripts.diff.discrepancy import Words
from scripts.diff.facts import Facts, Schemas, facts
from scripts.diff.limits import HINTS
from scripts.diff.parts import as_key
from scripts.diff.schemas import compare
from scripts.diff.telling import Teller, new, old
from scripts.diff.wordings import type_words
from scripts.spec.schema import Schema

PLAIN = {"integer", "number", "boolean"}
# What is told of the values themselves, and not of what is meant by them.
OF_VALUES = ("type-", "format-", "value", "min", "max", "multiple-of", "pattern-")
TEXT_LIMITS = ("pattern", "minLength", "maxLength", "contentEncoding")


def compare_as_text(
    before: Schema | None, after: Schema | None, teller: Teller, what: str
) -> Iterator[Change]:
    """The changes between two schemas of one value that is sent as text, and between those of its items where it is a list."""
    way = teller.direction or "request"
    found = compare(before, after, way, teller.operation, what)
    if before is None or after is None:
        yield from found
        return
    for was, now, words in _pairs((before,), (after,), what):
        rule = _rule(facts(was), facts(now))
        if rule is None:
            continue
        found = [each for each in found if not _is_of(each, (*was, *now))]
        if rule:
            told = (Words(type_words(facts(each).types())) for each in (was, now))
            place = new(now[0], "type") if "type" in now[0] else old(was[0], "type")
            yield teller.tell(rule, place, words, *told)
    yield from found


def _pairs(
    was: Schemas, now: Schemas, what: str
) -> Iterator[tuple[Schemas, Schemas, str]]:
    yield was, now, what
    old_items, new_items = facts(was).item(), facts(now).item()
    if old_items and new_items:
        yield old_items, new_items, f"each item of {what}"


def _rule(was: Facts, now: Facts) -> str | None:
    """The rule by which two values differ as texts, "" where they do not, None where they are no text on one side and else on the other."""
    kinds = [each.types() - {"null"} for each in (was, now)]
    if kinds[0] <= PLAIN and kinds[1] == {"string"} and kinds[0]:
        if _texts(was) is not None and _texts(was) == _texts(now):
            return ""
        return "type-widened" if _takes(now, was) else None
    if kinds[1] <= PLAIN and kinds[0] == {"string"} and kinds[1]:
        if _texts(was) is not None and _texts(was) == _texts(now):
            return ""
        return "type-narrowed" if _takes(was, now) else None
    return None


def _takes(text: Facts, other: Facts) -> bool:
    """Whether a text may be any value of another type, as it is written."""
    if text.values is not None:
        written = _texts(other)
        return written is not None and written <= (_texts(text) or set())
    said = any(text.first(word) is not None for word in TEXT_LIMITS)
    is_free = text.first("format") in (None, *HINTS)
    return is_free and not said and text.is_plain


def _texts(found: Facts) -> set[str] | None:
    """All values as they are written; None where they are not counted."""
    if found.types() == {"boolean"}:
        return {"true", "false"}
    if found.values is None:
        return None
    values = found.values.values()
    return set(map(_written, values))


def _written(value: Any) -> str:
    """A value as it stands in a URL or header."""
    return value if isinstance(value, str) else as_key(value)


def _is_of(change: Change, schemas: Schemas) -> bool:
    """Whether a change tells which values one of these schemas allows."""
    where = f"{change.place.pointer}/"
    is_here = any(where.startswith(f"{one.pointer}/") for one in schemas)
    is_same = _written(change.before) == _written(change.after)
    is_default = change.rule == "default-changed" and is_same
    return is_here and (change.rule.startswith(OF_VALUES) or is_default)
