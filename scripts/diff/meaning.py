"""Compares what is said about a value beside which ones are allowed: defaults, discriminators, deprecation, words. Called by `walk`."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.discrepancy import Discrepancy, Pair, Words, differ
from scripts.diff.facts import Facts
from scripts.diff.parts import as_key
from scripts.spec.keywords import known_values
from scripts.spec.node import Node

WORDS = ("title", "description", "example", "examples", "externalDocs", "$comment")


def of_meaning(pair: Pair) -> Iterator[Discrepancy]:
    """The differences that leave the allowed values as they are."""
    yield from _default(pair)
    yield from _deprecated(pair)
    yield from _known(pair)
    yield from _discriminator(pair)
    old, new = pair.facts
    if any(_said(old, word) != _said(new, word) for word in WORDS):
        yield differ(pair, "wording-changed", *WORDS)


def _said(found: Facts, keyword: str) -> list[str]:
    return [as_key(value) for _, value in found.stated(keyword)]


def _default(pair: Pair) -> Iterator[Discrepancy]:
    old, new = ([*each.stated("default")][:1] for each in pair.facts)
    was, now = (each[0][1] if each else None for each in (old, new))
    if not old and not new:
        return
    if not old:
        yield differ(pair, "default-set", "default", after=now)
    elif not new:
        yield differ(pair, "default-removed", "default", before=was)
    elif as_key(was) != as_key(now):
        yield differ(pair, "default-changed", "default", before=was, after=now)


def _deprecated(pair: Pair) -> Iterator[Discrepancy]:
    old, new = (
        any(value is True for _, value in each.stated("deprecated"))
        for each in pair.facts
    )
    if old != new:
        rule = "deprecated" if new else "no-longer-deprecated"
        yield differ(pair, rule, "deprecated", before=old, after=new)


def _known(pair: Pair) -> Iterator[Discrepancy]:
    """The values of an open list."""
    old, new = (
        {
            as_key(value): value
            for part in each.parts
            for value in known_values(part.schema)
        }
        for each in pair.facts
    )
    for key in old.keys() - new.keys() if new else ():
        yield differ(pair, "known-value-removed", before=old[key])
    for key in new.keys() - old.keys() if old else ():
        yield differ(pair, "known-value-added", after=new[key])


def _discriminator(pair: Pair) -> Iterator[Discrepancy]:
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


def _meant(
    pair: Pair, value: str, before: str | None, after: str | None
) -> Iterator[Discrepancy]:
    if after is None:
        yield differ(pair, "discriminator-value-removed", "discriminator", before=value)
    elif before is None:
        yield differ(pair, "discriminator-value-added", "discriminator", after=value)
    elif before.rpartition("/")[2] != after.rpartition("/")[2]:
        told = [
            Words(f"`{value}` as `{each.rpartition('/')[2]}`")
            for each in (before, after)
        ]
        yield differ(
            pair,
            "discriminator-value-changed",
            "discriminator",
            before=told[0],
            after=told[1],
        )


def _mapping(discriminator: Node) -> dict[str, str]:
    """The schemas that values of a discriminator stand for."""
    written = discriminator.get("mapping")
    named = written if isinstance(written, dict) else {}
    return {value: each for value, each in named.items() if isinstance(each, str)}


def _told_apart(found: Facts) -> Node | None:
    return next(
        (one for part in found.parts if (one := part.schema.child("discriminator"))),
        None,
    )
