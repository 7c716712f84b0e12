"""Compares what is said about a value beside which ones are allowed: defaults, discriminators, deprecation, words. Called by `walk`."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.discrepancy import Discrepancy, Pair, Words, differ
from scripts.diff.discriminators import of_discriminator
from scripts.diff.facts import Facts
from scripts.diff.parts import as_key
from scripts.diff.sunsets import rule_of
from scripts.spec.keywords import known_values

WORDS = ("title", "description", "example", "examples", "externalDocs", "$comment")


def of_meaning(pair: Pair) -> Iterator[Discrepancy]:
    """The differences that leave the allowed values as they are."""
    yield from _default(pair)
    yield from _deprecated(pair)
    yield from _sunset(pair)
    yield from _known(pair)
    yield from of_discriminator(pair)
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


def _sunset(pair: Pair) -> Iterator[Discrepancy]:
    was, now = (
        next((part.schema.sunset for part in each.parts if part.schema.sunset), "")
        for each in pair.facts
    )
    if rule := rule_of(was, now):
        told = (Words(f"`{each}`") if each else None for each in (was, now))
        before, after = told
        yield differ(pair, rule, "x-sunset", before=before, after=after)


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
