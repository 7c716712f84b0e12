"""Changes of a generated client, in the words of its callers: `rr.members.list(count=…)`: parameter renamed to `limit`.

The verbs `diff` and `review` call it with the folders of two distributions. Griffe 2.4 was tried: it finds breaking changes of Python
packages too, but takes a renamed parameter for a removed and an added one, and knows neither which types are sent and which are
got, nor a TypedDict's keys; as a reader alone it took twice the time of the standard library's `ast`, and gave the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.diff import python_types, renaming
from scripts.diff.change import Change
from scripts.diff.client_arguments import ArgumentChanges
from scripts.diff.client_rules import GRAVITY, Spot, got
from scripts.diff.client_types import TypeChanges, renamed
from scripts.diff.surface import PublicCall, Surface
from scripts.diff.surface_reader import surface_of

PAGE = "_page"  # what methods that give one page of a list end with


def client_changes(before: Path, after: Path) -> list[Change]:
    """The changes of the client in one folder of a distribution to that in the other, breaking ones first.

    Raises LookupError where a folder holds no client.
    """
    old, new = surface_of(before), surface_of(after)
    names = renamed(old, new)
    found = [
        *CallChanges(old.calls, new.calls, names),
        *_only_async(old, new, names),
        *TypeChanges(old, new, names),
    ]
    return sorted(found, key=lambda each: -GRAVITY[each.weight])


def _only_async(
    old: Surface, new: Surface, names: Mapping[str, str]
) -> Iterator[Change]:
    """Changes for asyncio alone; all else is told of the other class."""
    told = {each.sentence for each in CallChanges(old.calls, new.calls, names)}
    for each in CallChanges(old.async_calls, new.async_calls, names):
        sentence = each.sentence.replace("Async", "")
        if sentence not in told:
            yield replace(each, sentence=f"with asyncio, {each.sentence}")


@dataclass(frozen=True, slots=True)
class CallChanges:
    """The methods and functions of two surfaces, by label; `names` has the new names of renamed types."""

    before: dict[str, PublicCall]
    after: dict[str, PublicCall]
    names: Mapping[str, str]

    def __iter__(self) -> Iterator[Change]:
        moved = self._moved()
        for label, old in self.before.items():
            new = self.after.get(moved.get(label, self._named(label)))
            if new is not None:
                yield from self._call(old, new, is_moved=label in moved)
            elif self._is_told_of(label):
                said = f"`{label}()` is no longer there"
                rule, spot = "client-method-removed", _spot(old)
                yield spot.change(rule, "breaking", said, label, None)
        known = {*map(self._named, self.before), *moved.values()}
        for label, new in self.after.items():
            if label not in known and "." in label:
                rule, said = "client-method-added", f"`{label}()` is new"
                yield _spot(new).change(rule, "harmless", said, None, label)

    def _named(self, label: str) -> str:
        """The label of a method of a class that was renamed."""
        owner, dot, name = label.partition(".")
        return self.names.get(owner, owner) + dot + name

    @staticmethod
    def _is_told_of(label: str) -> bool:
        """Whether that it is gone is news: that a class or a function is gone is told of its name."""
        return "." in label

    def _moved(self) -> dict[str, str]:
        """The new labels of methods that send the same operation, or take and give the same."""
        kept = {self._named(label) for label in self.before}
        gone = {
            n: c for n, c in self.before.items() if self._named(n) not in self.after
        }
        new = {n: c for n, c in self.after.items() if n not in kept}
        by_place = renaming.alike(gone, new, _sent)
        rest = {n: c for n, c in gone.items() if n not in by_place}
        left = {n: c for n, c in new.items() if n not in by_place.values()}
        return {**by_place, **renaming.alike(rest, left, self._signature)}

    def _signature(self, call: PublicCall) -> object:
        owner = call.label.rpartition(".")[0]
        types = (python_types.with_names(a.type, self.names) for a in call.arguments)
        named = tuple(zip((a.name for a in call.arguments), types, strict=True))
        returns = python_types.with_names(call.returns, self.names)
        return (owner, named, returns) if owner and named else None

    def _call(
        self, old: PublicCall, new: PublicCall, *, is_moved: bool
    ) -> Iterator[Change]:
        spot = _spot(new)
        if is_moved:
            said = f"`{old.label}()` is now `{new.label}()`"
            yield spot.change(
                "client-method-renamed", "breaking", said, old.label, new.label
            )
        before = tuple(
            replace(each, type=python_types.with_names(each.type, self.names))
            for each in old.arguments
        )
        yield from ArgumentChanges(spot, new.label, before, new.arguments)
        was = python_types.with_names(old.returns, self.names)
        if not python_types.same(was, new.returns):
            said = f"`{new.label}()` gives `{new.returns}`, no longer `{was}`"
            weight = got(was, new.returns)
            yield spot.change("client-return-type", weight, said, was, new.returns)


def _sent(call: PublicCall) -> object:
    """The operation that it sends, and whether it gives a page of it; None where it sends none."""
    return (call.pointer, call.label.endswith(PAGE)) if call.pointer else None


def _spot(call: PublicCall) -> Spot:
    return Spot(call.pointer, call.operation)
