"""Finds what changes between two schemas, in the direction in which their values travel, and whom it breaks. Called by `document`.

`walk` goes through the two side by side, `weighing` says whom each difference breaks; here the changes are told.
"""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.change import Change, Direction, Instance, Place
from scripts.diff.discrepancy import UNLIMITED, shown
from scripts.diff.subtypes import kinds
from scripts.diff.telling import Teller
from scripts.diff.weighing import Weighed, weighed
from scripts.diff.written import is_same
from scripts.spec.schema import Schema


def compare(
    before: Schema | None,
    after: Schema | None,
    direction: Direction,
    operation: str = "",
    what: str = "",
) -> list[Change]:
    """The changes between two schemas of one value, as those see it who send it or read it.

    A side that is None describes nothing, so that everything is allowed. `what` is how sentences call the value.
    """
    called = what or "the value"
    found = _compared(before, after, direction, operation, called)
    return [*found, *_of_kinds(before, after, direction, operation, called)]


def _compared(
    before: Schema | None,
    after: Schema | None,
    way: Direction,
    operation: str,
    what: str,
) -> list[Change]:
    old, new = ((each,) if each is not None else () for each in (before, after))
    if is_same(old, new):
        return []
    return [_change(each, way, operation, what) for each in weighed(old, new, way)]


def _of_kinds(
    before: Schema | None,
    after: Schema | None,
    way: Direction,
    operation: str,
    what: str,
) -> Iterator[Change]:
    """The changes of the kinds that a value may be by a discriminator; those of one that has a mapping are told there."""
    old, new = kinds(before), kinds(after)
    for name in (each for each in old if each in new):
        kind = f"{what} as `{new[name].key}`"
        yield from _compared(old[name], new[name], way, operation, kind)
    teller = Teller(operation, way)
    for name, kind_ in old.items():
        if name == kind_.key and name not in new and after is not None:
            rule = "discriminator-value-removed"
            yield teller.tell(rule, Place("old", kind_.pointer), what, name)
    for name, kind_ in new.items():
        if name == kind_.key and name not in old and before is not None:
            rule = "discriminator-value-added"
            yield teller.tell(rule, Place("new", kind_.pointer), what, None, name)


def _change(found: Weighed, way: Direction, operation: str, what: str) -> Change:
    """The change that is told of a difference; the instance is a value of the place that it is about."""
    here = found.discrepancy
    instance = None
    if found.proof is not None:
        instance = Instance(found.proof[0], "old" if way == "request" else "new")
    return Change(
        rule=here.rule,
        weight=found.weight,
        sentence=_sentence(found, what),
        place=here.place,
        operation=operation,
        direction=way,
        before=_plain(here.before),
        after=_plain(here.after),
        instance=instance,
    )


def _sentence(found: Weighed, what: str) -> str:
    here = found.discrepancy
    told = here.kind.sentence.format(
        what=f"`{here.path}` of {what}" if here.path else what,
        before=shown(here.before),
        after=shown(here.after),
    )
    if found.is_undecided:
        told += "; no rule decides whom it breaks, and no value was found that does"
    return f"{told[:1].upper()}{told[1:]}."


def _plain(value: object) -> object:
    """A value as JSON, without the type by which its words are told."""
    if value is UNLIMITED:
        return None
    return str(value) if isinstance(value, str) else value
