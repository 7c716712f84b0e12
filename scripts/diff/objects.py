"""Compares what two sides say of the properties of an object, those that nobody names included. Called by `walk`."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.discrepancy import OTHERS, Discrepancy, Pair, differ
from scripts.diff.facts import Facts, Schemas, refuses_all
from scripts.diff.named_properties import of_properties


def of_object(pair: Pair) -> Iterator[Discrepancy | Pair]:
    """The differences of two objects, and the pairs of their parts that are yet to be compared."""
    yield from of_properties(pair)
    yield from _others(pair)
    yield from _patterns(pair)
    yield from _dependent(pair)


def _others(pair: Pair) -> Iterator[Discrepancy | Pair]:
    """The properties that nobody names."""
    old, new = (each.others for each in pair.facts)
    was_closed, is_closed = refuses_all(old), refuses_all(new)
    if was_closed != is_closed:
        rule = "other-properties-refused" if is_closed else "other-properties-allowed"
        yield differ(
            pair,
            rule,
            "additionalProperties",
            before=not was_closed,
            after=not is_closed,
        )
    elif not is_closed:
        yield pair.below(OTHERS, old, new)


def _patterns(pair: Pair) -> Iterator[Discrepancy | Pair]:
    """The properties whose names match a pattern; those of one that is stated once are others for the other side."""
    word = "patternProperties"
    old, new = (_by_pattern(each) for each in pair.facts)
    others = [each.others for each in pair.facts]
    for pattern in dict.fromkeys((*old, *new)):
        was, now = old.get(pattern, others[0]), new.get(pattern, others[1])
        if refuses_all(was) and not refuses_all(now):
            yield differ(pair, "other-properties-allowed", word, after=pattern)
        elif refuses_all(now) and not refuses_all(was):
            yield differ(pair, "other-properties-refused", word, before=pattern)
        elif was and now:
            yield pair.below(f"/{pattern}/", was, now)
        elif now:
            yield differ(pair, "pattern-property-set", word, after=pattern)
        elif was:
            yield differ(pair, "pattern-property-removed", word, before=pattern)


def _by_pattern(found: Facts) -> dict[str, Schemas]:
    by_pattern: dict[str, Schemas] = {}
    for part in found.parts:
        for pattern, each in part.patterns.items():
            by_pattern[pattern] = (*by_pattern.get(pattern, ()), each)
    return by_pattern


def _dependent(pair: Pair) -> Iterator[Discrepancy]:
    """The properties that have to be there where another is."""
    old, new = (_needed_by(each) for each in pair.facts)
    for name in dict.fromkeys((*old, *new)):
        was, now = old.get(name, set()), new.get(name, set())
        if now - was:
            yield differ(
                pair,
                "dependent-required-tightened",
                "dependentRequired",
                before=name,
                after=sorted(now - was),
            )
        if was - now:
            yield differ(
                pair,
                "dependent-required-loosened",
                "dependentRequired",
                before=sorted(was - now),
                after=name,
            )


def _needed_by(found: Facts) -> dict[str, set[str]]:
    needed: dict[str, set[str]] = {}
    for _, said in found.stated("dependentRequired"):
        for name, others in said.items() if isinstance(said, dict) else ():
            needed.setdefault(name, set()).update(others)
    return needed
