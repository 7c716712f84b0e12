"""Compares what callers of a client import, give and get: models, plain dicts, names for values, errors. `client_changes` calls it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from scripts.diff import python_types, renaming
from scripts.diff.change import Change, Weight
from scripts.diff.client_fields import FieldChanges
from scripts.diff.client_rules import Spot, Use
from scripts.diff.surface import PublicType, Surface


def renamed(before: Surface, after: Surface) -> dict[str, str]:
    """The new names of types that are otherwise what they were."""
    gone = {n: t for n, t in before.types.items() if n not in after.types}
    new = {n: t for n, t in after.types.items() if n not in before.types}
    return renaming.alike(gone, new, _likeness)


def _likeness(type_: PublicType) -> object:
    """All that makes out a type beside its name; None where that is nothing of its own."""
    fields = tuple((each.name, each.is_needed) for each in type_.fields)
    return (type_.bases, fields, type_.means) if fields or type_.means else None


@dataclass(frozen=True, slots=True)
class TypeChanges:
    """Two surfaces whose types are compared; `names` has the new names of those that were renamed."""

    before: Surface
    after: Surface
    names: Mapping[str, str]

    def __iter__(self) -> Iterator[Change]:
        yield from self._removed()
        yield from self._added()
        for old in self.before.types.values():
            new = self.after.types.get(self.names.get(old.name, old.name))
            was = _with_names(old, self.names)
            if new is None or was == new:
                continue
            use = Use(new.name in self.after.sent, new.name in self.after.got)
            yield from _bases(was, new)
            yield from _values(was, new, use)
            yield from FieldChanges(was, new, use)

    def _removed(self) -> Iterator[Change]:
        for name in self.before.exports:
            new = self.names.get(name)
            if name in self.after.exports:
                continue
            if new is None:
                rule, said = (
                    "client-name-removed",
                    f"`{name}` can no longer be imported",
                )
                spot = _spot(self.before, name)
            else:
                rule, said = "client-name-renamed", f"`{name}` is now called `{new}`"
                spot = _spot(self.after, new)
            yield spot.change(rule, "breaking", said, name, new)

    def _added(self) -> Iterator[Change]:
        known = {*self.before.exports, *self.names.values()}
        for name in self.after.exports:
            if name not in known:
                rule, said = "client-name-added", f"`{name}` is new"
                yield _spot(self.after, name).change(rule, "harmless", said, None, name)


def _spot(surface: Surface, name: str) -> Spot:
    found = surface.types.get(name)
    return Spot(found.pointer if found else "")


def _bases(old: PublicType, new: PublicType) -> Iterator[Change]:
    for base in old.bases:
        if base not in new.bases:
            rule, said = "client-base-removed", f"`{new.name}` is no longer a `{base}`"
            after = list(new.bases)
            yield Spot(new.pointer).change(rule, "breaking", said, base, after)


def _values(old: PublicType, new: PublicType, use: Use) -> Iterator[Change]:
    """The values that a name stands for: one less breaks who gives it, one more may surprise who gets it."""
    spot = Spot(new.pointer)
    for gone in python_types.more(old.means, new.means):
        rule, said = (
            "client-value-removed",
            f"`{new.name}` no longer has {_value(gone)}",
        )
        yield spot.change(rule, _if(use.is_given, "breaking"), said, gone, None)
    for more in python_types.more(new.means, old.means):
        rule, said = "client-value-added", f"`{new.name}` has {_value(more)} as well"
        yield spot.change(rule, _if(use.is_got, "risky"), said, None, more)


def _if(matters: bool, weight: Weight) -> Weight:
    return weight if matters else "harmless"


def _value(text: str) -> str:
    return f"`{text.removeprefix('Literal[').removesuffix(']')}`"


def _with_names(old: PublicType, names: Mapping[str, str]) -> PublicType:
    fields = tuple(
        replace(each, type=python_types.with_names(each.type, names))
        for each in old.fields
    )
    means = python_types.with_names(old.means, names)
    bases = tuple(names.get(each, each) for each in old.bases)
    return replace(old, fields=fields, means=means, bases=bases)
