"""Compares what two sides say of a value by itself: its type, the values that are listed, its limits, its format. Called by `walk`."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from scripts.diff.discrepancy import (
    UNLIMITED,
    Discrepancy,
    Pair,
    Words,
    differ,
)
from scripts.diff.facts import Facts, Schemas
from scripts.diff.inclusion import are_equal
from scripts.diff.schema_changes import LOWER, UPPER, kebab
from scripts.diff.wordings import in_a_word, type_words
from scripts.spec.keywords import TYPES, says_something

# A limit that is the same as none.
IDLE = {"minLength": 0, "minItems": 0, "minProperties": 0, "minContains": 0}
# What of a format is a part of another.
WIDER_FORMATS = {("int32", "int64"), ("float", "double"), ("uri", "uri-reference"), ("uri", "iri"), ("email", "idn-email"), ("hostname", "idn-hostname")}  # fmt: skip
# How far a limit goes, the farther the stricter, and whether it is itself excluded.
Limit = tuple[Fraction, bool]
FEW = 3  # values that are told one by one
CONTENT = ("contentMediaType", "contentEncoding")
# Formats of OpenAPI 3.0 for which 3.1 has a keyword with a value.
KEYWORDS = {"byte": ("contentEncoding", "base64"), "binary": ("contentMediaType", "application/octet-stream")}  # fmt: skip
HINTS = ("password",)  # tells forms to hide what is typed, and rules no value out
HELD = "contentSchema"


def of_value(pair: Pair) -> Iterator[Discrepancy]:
    """The differences in what a value may be by itself."""
    yield from _types(pair)
    yield from _values(pair)
    yield from _formats(pair)
    types = pair.types
    for keyword in (*LOWER, *UPPER):
        if says_something(keyword, types):
            yield from _limit(pair, keyword, 1 if keyword in LOWER else -1)
    if says_something("multipleOf", types):
        yield from _steps(pair)
    if says_something("uniqueItems", types):
        yield from _unique(pair)


def _types(pair: Pair) -> Iterator[Discrepancy]:
    old, new = (each.types() for each in pair.facts)
    yield from of_null(pair)
    if TYPES not in (old, new):
        old, new = old - {"null"}, new - {"null"}
    if old == new:
        return
    rule = "type-changed"
    if new < old:
        rule = "type-narrowed"
    elif old < new:
        rule = "type-widened"
    yield differ(
        pair, rule, "type", before=Words(type_words(old)), after=Words(type_words(new))
    )


def of_null(pair: Pair) -> Iterator[Discrepancy]:
    """Whether null is allowed, where that is said of a value which is not of any type."""
    old, new = (each.types() for each in pair.facts)
    if TYPES not in (old, new) and ("null" in old) != ("null" in new):
        rule = "null-allowed" if "null" in new else "null-refused"
        words = "type", "enum", "anyOf", "oneOf"
        yield differ(pair, rule, *words, before="null" in old, after="null" in new)


def _values(pair: Pair) -> Iterator[Discrepancy]:
    old, new = (each.values for each in pair.facts)
    words = "enum", "const"
    if old is None or new is None:
        if new is not None:
            yield differ(pair, "values-set", *words, after=[*new.values()])
        elif old is not None:
            yield differ(pair, "values-unset", *words, before=[*old.values()])
        return
    gone = [value for key, value in old.items() if key not in new and value is not None]
    added = [
        value for key, value in new.items() if key not in old and value is not None
    ]
    if gone and added and not (old.keys() & new.keys() - {"null"}):
        yield differ(
            pair,
            "values-replaced",
            *words,
            before=[*old.values()],
            after=[*new.values()],
        )
        return
    for value in _each_or_all(gone):
        yield differ(pair, "value-removed", *words, before=value)
    for value in _each_or_all(added):
        yield differ(pair, "value-added", *words, after=value)


def _each_or_all(values: list[Any]) -> list[Any]:
    """A few values one by one, many in one list."""
    return values if len(values) <= FEW else [values]


def _formats(pair: Pair) -> Iterator[Discrepancy]:
    """The differences in the format, and in what a text holds: its media type, how it is written, the schema of what is in it."""
    said = _of_texts(pair)
    old, new = (each["format"] for each in said)
    types = [each.types() - {"null"} for each in pair.facts]
    if old != new and types[0] & types[1]:
        rule = "format-changed"
        if old is None or new is None:
            rule = "format-set" if old is None else "format-removed"
        elif (old, new) in WIDER_FORMATS:
            rule = "format-widened"
        elif (new, old) in WIDER_FORMATS:
            rule = "format-narrowed"
        yield differ(pair, rule, "format", before=old, after=new)
    for keyword in CONTENT:
        old, new = (each[keyword] for each in said)
        if old != new:
            yield differ(pair, "content-changed", keyword, before=old, after=new)
    yield from _content(pair)


def _of_texts(pair: Pair) -> list[dict[str, Any]]:
    """All that either side says of texts; a format is not told where the other side has a keyword for it."""
    said = [
        {each: facts.first(each) for each in ("format", *CONTENT)}
        for facts in pair.facts
    ]
    for one, other in (said, said[::-1]):
        if one["format"] in HINTS:
            one["format"] = None
        keyword, value = KEYWORDS.get(str(one["format"]), ("format", None))
        if value and other[keyword] == value and one[keyword] in (None, value):
            one |= {"format": None, keyword: value}
    return said


def _content(pair: Pair) -> Iterator[Discrepancy]:
    old, new = (_held(each) for each in pair.facts)
    is_same = len(old) == len(new) and all(
        are_equal(one, other, pair.way) for one, other in zip(old, new, strict=True)
    )
    if not is_same:
        told = (
            Words(" and ".join(map(in_a_word, each)) or "none") for each in (old, new)
        )
        before, after = told
        yield differ(pair, "content-changed", HELD, before=before, after=after)


def _held(found: Facts) -> list[Schemas]:
    held = (part.schema.schema(HELD) for part in found.parts)
    return [(one,) for one in held if one is not None]


def _limit(pair: Pair, keyword: str, sign: int) -> Iterator[Discrepancy]:
    """A limit below (`sign` 1) or above (-1), with the exclusive one of its kind."""
    exclusive = keyword.replace("m", "exclusiveM", 1)
    old, new = (_strictest(each, keyword, exclusive, sign) for each in pair.facts)
    if old == new:
        return
    is_stricter = old is None or (new is not None and new > old)
    rule = f"{kebab(keyword)}-{'tightened' if is_stricter else 'loosened'}"
    before, after = (_bound(each, sign) for each in (old, new))
    yield differ(pair, rule, keyword, exclusive, before=before, after=after)


def _strictest(found: Facts, keyword: str, exclusive: str, sign: int) -> Limit | None:
    """The strictest limit that is stated."""
    stated = [(value, False) for _, value in found.stated(keyword)]
    if (
        keyword == "minContains"
    ):  # counts beside `contains` alone, and is 1 where it is not said
        stated = (stated or [(1, False)]) if found.first("contains") is not None else []
    stated = [each for each in stated if each[0] != IDLE.get(keyword)]
    stated += [(value, True) for _, value in found.stated(exclusive)]
    limits = [(sign * Fraction(str(value)), is_out) for value, is_out in stated]
    if not limits:
        return None
    best, is_out = max(limits)
    if is_out and "number" not in found.types() and best.denominator == 1:
        return best + 1, False  # of whole numbers, what is over 0 is 1 at least
    return best, is_out


def _bound(limit: Limit | None, sign: int = 1) -> Any:
    """A limit as it is written."""
    if limit is None:
        return UNLIMITED
    number, is_out = sign * limit[0], limit[1]
    plain = int(number) if number.denominator == 1 else float(number)
    return Words(f"{plain}, itself excluded") if is_out else plain


def _steps(pair: Pair) -> Iterator[Discrepancy]:
    old, new = (_step(each) for each in pair.facts)
    if old == new:
        return
    rule = "multiple-of-changed"
    if old is None or (new is not None and (new / old).denominator == 1):
        rule = "multiple-of-tightened"
    elif new is None or (old / new).denominator == 1:
        rule = "multiple-of-loosened"
    before, after = (_bound((each, False) if each else None) for each in (old, new))
    yield differ(pair, rule, "multipleOf", before=before, after=after)


def _step(found: Facts) -> Fraction | None:
    """The number that a value has to be a multiple of; None where any whole number is one."""
    step: Fraction | None = None
    for _, value in found.stated("multipleOf"):
        each = Fraction(str(value))
        step = each if step is None else _common(step, each)
    is_idle = step and step.numerator == 1 and "number" not in found.types()
    return None if is_idle else step


def _common(one: Fraction, other: Fraction) -> Fraction:
    """The least common multiple."""
    return Fraction(
        math.lcm(one.numerator, other.numerator),
        math.gcd(one.denominator, other.denominator),
    )


def _unique(pair: Pair) -> Iterator[Discrepancy]:
    old, new = (
        any(value is True for _, value in each.stated("uniqueItems"))
        for each in pair.facts
    )
    if old != new:
        yield differ(
            pair,
            "unique-items-set" if new else "unique-items-removed",
            "uniqueItems",
            before=old,
            after=new,
        )
