"""Compares the fields of one model or plain dict of a client before and after; `client_types` calls it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.diff import python_types, renaming
from scripts.diff.change import Change, Weight
from scripts.diff.client_rules import Spot, Use
from scripts.diff.surface import PublicField, PublicType


@dataclass(frozen=True, slots=True)
class FieldChanges:
    """The fields of a type that was `old` and is `new`; `use` says whether callers give or get it."""

    old: PublicType
    new: PublicType
    use: Use

    def __iter__(self) -> Iterator[Change]:
        moved = dict(self._moved())
        left = {each.name: each for each in self.new.fields}
        for old in self.old.fields:
            new = left.get(moved.get(old.name, old.name))
            if new is None:
                said = f"{self._label(old)} is no longer there"
                yield self._change("removed", "breaking", said, old.name, None)
                continue
            if old.name != new.name:
                said = f"{self._label(old)} is now called `{new.name}`"
                yield self._change("renamed", "breaking", said, old.name, new.name)
            yield from self._needed(old, new)
            yield from self._type(old, new)
        known = {each.name for each in self.old.fields} | set(moved.values())
        yield from (self._added(f) for f in self.new.fields if f.name not in known)

    def _moved(self) -> Iterator[tuple[str, str]]:
        """The fields that have another name for the same one in JSON, or in the same place and of the same type."""
        before = {each.name: each for each in self.old.fields}
        after = {each.name: each for each in self.new.fields}
        gone = {n: f for n, f in before.items() if n not in after}
        fresh = {n: f for n, f in after.items() if n not in before}
        by_wire = renaming.alike(gone, fresh, lambda field: field.wire or None)
        yield from by_wire.items()
        for one, other in renaming.in_place(self.old.fields, self.new.fields, _name):
            is_free = one.name not in by_wire and other.name not in by_wire.values()
            is_like = one.is_needed == other.is_needed
            if is_free and is_like and python_types.same(one.type, other.type):
                yield one.name, other.name

    def _label(self, field: PublicField) -> str:
        return f"`{self.new.name}.{field.name}`"

    def _change(
        self, what: str, weight: Weight, said: str, before: object, after: object
    ) -> Change:
        is_gone = after is None
        spot = Spot((self.old if is_gone else self.new).pointer)
        return spot.change(f"client-field-{what}", weight, said, before, after)

    def _added(self, new: PublicField) -> Change:
        must = new.is_needed and self.use.is_given
        said = f"{self._label(new)} is new{', and has to be given' * must}"
        return self._change(
            "added", "breaking" if must else "harmless", said, None, new.name
        )

    def _needed(self, old: PublicField, new: PublicField) -> Iterator[Change]:
        if old.is_needed != new.is_needed and self.use.is_given:
            weight: Weight = "breaking" if new.is_needed else "harmless"
            how = "has to be given" if new.is_needed else "may be left out"
            said = f"{self._label(new)} {how}"
            yield self._change("required", weight, said, old.is_needed, new.is_needed)

    def _type(self, old: PublicField, new: PublicField) -> Iterator[Change]:
        was, is_ = old.type, new.type
        if not self.use.is_got:
            was, is_ = python_types.given(was), python_types.given(is_)
        if not python_types.same(was, is_):
            said = f"{self._label(new)} is `{is_}`, no longer `{was}`"
            yield self._change("type", self.use.weight(was, is_), said, was, is_)


def _name(field: PublicField) -> str:
    return field.name
