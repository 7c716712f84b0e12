"""Compares the arguments of one method of a client before and after; `client_changes` calls it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.diff import python_types, renaming
from scripts.diff.change import Change, Weight
from scripts.diff.client_rules import Spot, given
from scripts.diff.surface import PublicArgument


@dataclass(frozen=True, slots=True)
class ArgumentChanges:
    """The arguments of the method with this label."""

    spot: Spot
    label: str
    before: tuple[PublicArgument, ...]
    after: tuple[PublicArgument, ...]

    def __iter__(self) -> Iterator[Change]:
        if self.before == self.after:
            return  # as mostly
        moved = dict(self._moved())
        left = {each.name: each for each in self.after}
        for old in self.before:
            new = left.get(moved.get(old.name, old.name))
            if new is None:
                yield self._told("client-parameter-removed", "breaking", old, None)
                continue
            if old.name != new.name:
                yield self._told("client-parameter-renamed", "breaking", old, new)
            yield from self._default(old, new)
            yield from self._place(old, new)
            yield from self._type(old, new)
        known = {each.name for each in self.before} | set(moved.values())
        for new in self.after:
            if new.name not in known:
                weight: Weight = "breaking" if new.default is None else "harmless"
                yield self._told("client-parameter-added", weight, None, new)
        yield from self._order()

    def _moved(self) -> Iterator[tuple[str, str]]:
        for one, other in renaming.in_place(self.before, self.after, _name):
            is_like = (one.by_name, one.default) == (other.by_name, other.default)
            if is_like and python_types.same(one.type, other.type):
                yield one.name, other.name

    def _told(
        self,
        rule: str,
        weight: Weight,
        old: PublicArgument | None,
        new: PublicArgument | None,
    ) -> Change:
        before, after = old and old.name, new and new.name
        said = "parameter removed"
        if new is not None:
            is_needed = new.default is None
            said = f"{'required ' * is_needed}parameter added"
            said = f"parameter renamed to `{new.name}`" if old else said
        return self._change(rule, weight, f"{before or after}", said, (before, after))

    def _change(
        self,
        rule: str,
        weight: Weight,
        name: str,
        said: str,
        values: tuple[object, ...],
    ) -> Change:
        sentence = f"`{self.label}({name}=…)`: {said}"
        return self.spot.change(rule, weight, sentence, *values)

    def _default(self, old: PublicArgument, new: PublicArgument) -> Iterator[Change]:
        was, is_ = old.default, new.default
        if was == is_:
            return
        if was is not None and is_ is not None:
            rule, said = (
                "client-parameter-default",
                f"default `{is_}`, no longer `{was}`",
            )
            yield self._change(rule, "risky", new.name, said, (was, is_))
            return
        rule, is_needed = "client-parameter-required", is_ is None
        weight: Weight = "breaking" if is_needed else "harmless"
        said = "parameter is required now" if is_needed else "parameter may be left out"
        yield self._change(rule, weight, new.name, said, (not is_needed, is_needed))

    def _place(self, old: PublicArgument, new: PublicArgument) -> Iterator[Change]:
        if old.by_name == new.by_name:
            return
        weight: Weight = "breaking" if new.by_name else "harmless"
        how = ("by position or name", "by name alone")
        rule, said = "client-parameter-place", f"parameter is given {how[new.by_name]}"
        values = how[old.by_name], how[new.by_name]
        yield self._change(rule, weight, new.name, said, values)

    def _type(self, old: PublicArgument, new: PublicArgument) -> Iterator[Change]:
        was, is_ = python_types.given(old.type), python_types.given(new.type)
        if not python_types.same(was, is_):
            rule, said = "client-parameter-type", f"takes `{is_}`, no longer `{was}`"
            yield self._change(rule, given(was, is_), new.name, said, (was, is_))

    def _order(self) -> Iterator[Change]:
        old, new = (
            [each.name for each in every if not each.by_name]
            for every in (self.before, self.after)
        )
        stay = set(old) & set(new)
        if [n for n in old if n in stay] != [n for n in new if n in stay]:
            said = f"`{self.label}()`: its arguments come as {', '.join(new)}"
            yield self.spot.change("client-parameter-place", "breaking", said, old, new)


def _name(argument: PublicArgument) -> str:
    return argument.name
