"""Compares alternatives (`anyOf`, `oneOf`) and the keywords that rule something out, such as `not`, `if` and `pattern`. Called by `walk`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from scripts.diff.discrepancy import Discrepancy, Pair, Words, differ, place_of
from scripts.diff.facts import (
    Alternatives,
    Facts,
    Schemas,
    as_text,
    facts,
    holds_always,
    in_full,
)
from scripts.diff.inclusion import are_apart
from scripts.diff.parts import ruled_out
from scripts.diff.schema_changes import RESTRICTING, kebab
from scripts.diff.wordings import in_a_word
from scripts.spec.keywords import keywords, says_something
from scripts.spec.references import component_of
from scripts.spec.schema import Schema

IF = ("if", "then", "else")
Found = Iterator[Discrepancy | Pair]
Matched = tuple[Schemas | None, Schemas | None]


def of_choice(pair: Pair) -> Found | None:
    """The differences of two values that are nothing but a choice, one of which may have a single alternative; None of others."""
    old, new = pair.facts
    if old.is_union and new.is_union:
        union = new.unions[0]
    elif old.is_union and not new.unions:
        union = old.unions[0]
    elif new.is_union and not old.unions:
        union = new.unions[0]
    else:
        return None
    was, now = _branches(old, pair.before), _branches(new, pair.after)
    return _choice(pair, was, now, union.keyword)


def _branches(found: Facts, whole: Schemas) -> list[Schemas]:
    """The alternatives; of a value that is no choice, itself, without what is wrapped around it."""
    if found.is_union:
        return [(each,) for each in found.unions[0].branches]
    return [found.telling if len(found.telling) == 1 else whole]


def of_unions(pair: Pair) -> Found:
    """The differences in the choices among others of what is said of a value."""
    old, new = ({_key(union): union for union in each.unions} for each in pair.facts)
    gone = [old[key] for key in old if key not in new]
    added = [new[key] for key in new if key not in old]
    if len(gone) == 1 and len(added) == 1:
        was, now = ([(each,) for each in one.branches] for one in (*gone, *added))
        yield from _choice(pair, was, now, added[0].keyword)
    elif gone or added:
        told = [_told(each) for each in (gone, added)]
        words = "anyOf", "oneOf"
        yield differ(pair, "combination-changed", *words, before=told[0], after=told[1])


def _key(union: Alternatives) -> str:
    """A choice by a text that others share which leave the same."""
    branches = sorted(in_full((each,)) for each in union.branches)
    return json.dumps([union.keyword, union.null, branches])


def _told(unions: list[Alternatives]) -> Words | None:
    told = [
        f"{one.keyword} of {', '.join(in_a_word((each,)) for each in one.branches)}"
        for one in unions
    ]
    return Words("; ".join(told)) if told else None


def _choice(
    pair: Pair, old: Sequence[Schemas], new: Sequence[Schemas], keyword: str
) -> Found:
    """The differences of two lists of alternatives, and the pairs of those that are meant to be the same."""
    added, removed = (f"{kebab(keyword)}-branch-{end}" for end in ("added", "removed"))
    for before, after in _matched([*old], [*new]):
        if before is None and after is not None:
            told, at = Words(in_a_word(after)), place_of(after, "new")
            yield differ(pair, added, after=told, at=at)
        elif after is None and before is not None:
            told, at = Words(in_a_word(before)), place_of(before, "old")
            yield differ(pair, removed, before=told, at=at)
        elif before is not None and after is not None:
            yield pair.inside(before, after)
    was, now = ([one.keyword for one in each.unions] for each in pair.facts)
    if was != now or sorted(map(as_text, old)) != sorted(map(as_text, new)):
        yield from _overlaps(pair, pair.facts[1 if pair.way == "request" else 0])


def _overlaps(pair: Pair, reader: Facts) -> Found:
    """Where a reader takes only what fits one alternative alone, and it is not known that no value fits two."""
    for union in reader.unions:
        is_told = "discriminator" in union.schema  # which of them counts
        if union.keyword == "oneOf" and not is_told and not are_apart(union.branches):
            yield differ(pair, "one-of-overlaps", "oneOf")


def _matched(old: list[Schemas], new: list[Schemas]) -> list[Matched]:
    """The alternatives that are meant to be the same: equal ones, those of one component, those of one mark or type."""
    found: list[Matched] = []
    for key in (in_full, as_text, _component, _mark, _type):
        was, now = _named(old, key), _named(new, key)
        for name in [each for each in was if each in now]:
            for before, after in zip(was[name], now[name], strict=False):
                if key in (in_full, as_text) or len(was[name]) == len(now[name]) == 1:
                    found.append((before, after))
                    old.remove(before)
                    new.remove(after)
    return [*found, *((each, None) for each in old), *((None, each) for each in new)]


def _named(
    branches: list[Schemas], key: Callable[[Schemas], str]
) -> dict[str, list[Schemas]]:
    """The alternatives by what names them, without those that nothing names."""
    named: dict[str, list[Schemas]] = {}
    for each in branches:
        if name := key(each):
            named.setdefault(name, []).append(each)
    return named


def _component(schemas: Schemas) -> str:
    """The component that a value is, by its place; "" where it is none."""
    where = schemas[0].resolved.pointer if len(schemas) == 1 else ""
    return where if component_of(where) == where else ""


def _mark(schemas: Schemas) -> str:
    """The values of the fields by which alternatives are told apart."""
    found = facts(schemas)
    fixed = {name: facts(found.of_property(name)).values for name in found.names}
    marks = {
        name: sorted(values)
        for name, values in fixed.items()
        if values and len(values) == 1
    }
    return json.dumps(marks, sort_keys=True) if marks else ""


def _type(schemas: Schemas) -> str:
    return ",".join(sorted(facts(schemas).types()))


def of_restrictions(pair: Pair) -> Found:
    """The differences in keywords that rule something out, which no rule compares with one another."""
    for keyword in ("pattern", *RESTRICTING):
        old, new = (_restrictions(each, keyword) for each in pair.facts)
        if old.keys() == new.keys() or not says_something(keyword, pair.types):
            continue
        gone = [old[key] for key in old if key not in new]
        added = [new[key] for key in new if key not in old]
        end = "changed" if gone and added else "set" if added else "removed"
        rule = f"{kebab(keyword)}-{end}"
        before, after = (next(iter(each), None) for each in (gone, added))
        yield differ(pair, rule, keyword, before=before, after=after)


def _restrictions(found: Facts, keyword: str) -> dict[str, Any]:
    """All that is stated under a keyword, by a text that equal statements share."""
    return {
        _meant(schema, keyword): _whole(schema, keyword)
        for schema, _ in found.stated(keyword)
        if not (keyword == "not" and _is_told_by_names(found, schema))
        if not (keyword == "if" and holds_always(schema))
    }


def _is_told_by_names(found: Facts, schema: Schema) -> bool:
    """Whether its `not` only forbids properties, which are told one by one."""
    named = ruled_out(schema)
    return bool(named) and all(name in found.forbidden for name in named)


def _whole(schema: Schema, keyword: str) -> Any:
    """The value that is stated; a condition with all that follows from it."""
    if keyword != "if":
        return keywords(schema)[keyword]
    return {word: schema.get(word) for word in IF if word in schema}


def _meant(schema: Schema, keyword: str) -> str:
    """The meaning of a restriction; a condition, with what follows from it."""
    if keyword == "pattern":
        return schema.text(keyword)
    if keyword == "dependentSchemas":
        inner = schema.schemas(keyword).items()
        return json.dumps(sorted((name, as_text((each,))) for name, each in inner))
    words = IF if keyword == "if" else (keyword,)
    parts = [schema.schema(word) for word in words]
    return json.dumps([each and as_text((each,)) for each in parts])
