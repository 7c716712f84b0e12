"""Compares how alternatives are told apart: by which property, and what its values stand for. Called by `meaning`."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.discrepancy import Discrepancy, Pair, Words, differ
from scripts.diff.facts import Facts, as_text, facts
from scripts.diff.parts import as_key
from scripts.diff.renaming import alike
from scripts.spec.node import Document, Node
from scripts.spec.schema import Schema


def of_discriminator(pair: Pair) -> Iterator[Discrepancy]:
    """The property by which alternatives are told apart, and what its values stand for."""
    old, new = (_told_apart(each) for each in pair.facts)
    if old is None and new is None:
        return
    if old is None or new is None:
        rule = "discriminator-set" if old is None else "discriminator-removed"
        yield differ(
            pair,
            rule,
            "discriminator",
            before=old and old.text("propertyName"),
            after=new and new.text("propertyName"),
        )
        return
    names = old.text("propertyName"), new.text("propertyName")
    if names[0] != names[1]:
        yield differ(
            pair,
            "discriminator-changed",
            "discriminator",
            before=names[0],
            after=names[1],
        )
    was, now = (_mapping(each) for each in (old, new))
    for value in dict.fromkeys((*was, *now)):
        yield from _meant(pair, value, was.get(value), now.get(value))
    yield from _renamed(pair, {*was, *now})


def _renamed(pair: Pair, mapped: set[str]) -> Iterator[Discrepancy]:
    """Alternatives that are the same under another name, which is their value where no mapping gives them one."""
    old, new = (_unmapped(each, mapped) for each in pair.facts)
    for before, after in alike(
        {name: one for name, one in old.items() if name not in new},
        {name: one for name, one in new.items() if name not in old},
        lambda one: as_text((one,)),
    ).items():
        yield differ(
            pair, "discriminator-value-removed", "discriminator", before=before
        )
        yield differ(pair, "discriminator-value-added", "discriminator", after=after)


def _unmapped(found: Facts, mapped: set[str]) -> dict[str, Schema]:
    """The alternatives that are told apart by their own names, which no list of values rules out."""
    told = _told_apart(found)
    every = (one for union in found.unions for one in union.branches)
    named = {one.component.key: one.component for one in every if one.component}
    return {
        name: one
        for name, one in named.items()
        if name not in mapped and told and _may_be(one, told.text("propertyName"), name)
    }


def _may_be(schema: Schema, property_name: str, value: str) -> bool:
    values = facts(facts((schema,)).of_property(property_name)).values
    return values is None or as_key(value) in values


def _meant(
    pair: Pair, value: str, before: Schema | str | None, after: Schema | str | None
) -> Iterator[Discrepancy]:
    if after is None:
        yield differ(pair, "discriminator-value-removed", "discriminator", before=value)
    elif before is None:
        yield differ(pair, "discriminator-value-added", "discriminator", after=value)
    elif not _is_the_same(before, after):
        told = [Words(f"`{value}` as `{_called(each)}`") for each in (before, after)]
        yield differ(
            pair,
            "discriminator-value-changed",
            "discriminator",
            before=told[0],
            after=told[1],
        )


def _is_the_same(before: Schema | str, after: Schema | str) -> bool:
    """Whether two sides mean the same schema, be it under another name."""
    if _called(before) == _called(after):
        return True
    sides = [each for each in (before, after) if isinstance(each, Schema)]
    return len(sides) == 2 and as_text((sides[0],)) == as_text((sides[1],))


def _called(meant: Schema | str) -> str:
    return meant.key if isinstance(meant, Schema) else meant.rpartition("/")[2]


def _mapping(discriminator: Node) -> dict[str, Schema | str]:
    """The schemas that values of a discriminator stand for, as they are written where there is none."""
    written = discriminator.get("mapping")
    named = written if isinstance(written, dict) else {}
    said = {value: each for value, each in named.items() if isinstance(each, str)}
    return {
        value: _component(discriminator.spec, each) or each
        for value, each in said.items()
    }


def _component(spec: Document, written: str) -> Schema | None:
    """The component that a value stands for, by its name or a reference to it."""
    where = f"/components/schemas/{written.rpartition('/')[2]}"
    found = spec.at(where) if spec.has(where) else None
    return found if isinstance(found, Schema) else None


def _told_apart(found: Facts) -> Node | None:
    return next(
        (one for part in found.parts if (one := part.schema.child("discriminator"))),
        None,
    )
