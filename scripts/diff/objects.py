"""Compares the properties of two objects: which there are, which are required, which others are allowed. Called by `walk`."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.change import Place
from scripts.diff.discrepancy import (
    OTHERS,
    Discrepancy,
    Pair,
    Words,
    differ,
    place_of,
    shown,
)
from scripts.diff.facts import TYPES, Facts, Schemas, facts, refuses_all
from scripts.spec.json_schema import names_properties

FEW = 3  # values or names that are told


def of_object(pair: Pair) -> Iterator[Discrepancy | Pair]:
    """The differences of two objects, and the pairs of their parts that are yet to be compared."""
    old, new = pair.facts
    shared = dict.fromkeys((*old.names, *new.names, *old.required, *new.required))
    for name in shared:
        yield from _property(pair, name)
    yield from _others(pair)
    yield from _patterns(pair)
    yield from _dependent(pair)


def _property(pair: Pair, name: str) -> Iterator[Discrepancy | Pair]:
    old, new = pair.facts
    way = pair.way
    was_hidden, is_hidden = name in old.hidden(way), name in new.hidden(way)
    was_known = name in old.names and not was_hidden
    is_known = name in new.names and not is_hidden
    inner = pair.below(name, old.of_property(name), new.of_property(name))
    needed = (
        name in old.required and not was_hidden,
        name in new.required and not is_hidden,
    )
    if was_known and not is_known:
        yield _removed(pair, inner, is_hidden)
        told = inner.after or not names_properties(pair.after)
        if not is_hidden and told and not refuses_all(inner.after):
            yield inner
    elif is_known and not was_known:
        yield from _added(
            pair,
            inner,
            needed=needed[1] and not needed[0],
            closed=refuses_all(inner.before) and not was_hidden,
        )
        told = inner.before or not names_properties(pair.before)
        if not was_hidden and told and not refuses_all(inner.before):
            yield inner
    else:
        if needed[0] != needed[1]:
            rule = (
                "property-became-required" if needed[1] else "property-became-optional"
            )
            said = new.required if needed[1] else old.required
            at = Place("new" if needed[1] else "old", said[name].at("required"))
            yield differ(
                pair, rule, before=needed[0], after=needed[1], path=inner.path, at=at
            )
        if was_known:
            yield inner


def _removed(pair: Pair, inner: Pair, is_hidden: bool) -> Discrepancy:
    if is_hidden:
        rule = f"property-became-{'read' if pair.way == 'request' else 'write'}-only"
        return differ(pair, rule, path=inner.path, at=place_of(inner.after, "new"))
    rule = "property-refused" if refuses_all(inner.after) else "property-removed"
    return differ(
        pair,
        rule,
        before=Words(in_a_word(inner.before)),
        path=inner.path,
        at=place_of(inner.before, "old"),
    )


def _added(
    pair: Pair, inner: Pair, *, needed: bool, closed: bool
) -> Iterator[Discrepancy]:
    at, told = place_of(inner.after, "new"), Words(in_a_word(inner.after))
    rule = "optional-property-added"
    if needed:
        rule = "required-property-added"
    elif closed:
        rule = "property-added-to-closed"
    yield differ(pair, rule, after=told, path=inner.path, at=at)


def in_a_word(schemas: Schemas) -> str:
    """The component that a value is, or else what it may be."""
    if len(schemas) == 1 and schemas[0].is_reference:
        return f"`{schemas[0].reference.rpartition('/')[2]}`"
    found = facts(schemas)
    if found.values and len(found.values) <= FEW:
        return " or ".join(map(shown, found.values.values()))
    told = type_words(found.types())
    is_plain = found.types() <= {"object", "null"} and found.names
    return f"{told} with `{', '.join(found.names[:FEW])}`" if is_plain else told


def type_words(types: frozenset[str]) -> str:
    """Types as they are told; a number may be whole."""
    if types == TYPES:
        return "anything"
    told = sorted(types - ({"integer"} if "number" in types else set()))
    return " or ".join(told) or "nothing"


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
        for pattern, each in part.schema.schemas("patternProperties").items():
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
