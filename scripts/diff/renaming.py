"""Tells renaming from removing: pairs the gone and the new of two lists that are the same thing in the same place. `client_changes` asks."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")


def alike(
    gone: Mapping[str, T], new: Mapping[str, T], what: Callable[[T], Hashable]
) -> dict[str, str]:
    """The new name of each gone thing that one new thing alone is like; `what` is None for what is like nothing."""
    found: dict[str, str] = {}
    for name, each in gone.items():
        mark = what(each)
        if mark is None:
            continue
        others = [one for one, other in gone.items() if what(other) == mark]
        candidates = [one for one, other in new.items() if what(other) == mark]
        if len(others) == len(candidates) == 1:
            found[name] = candidates[0]
    return found


def in_place(
    before: Sequence[T], after: Sequence[T], name: Callable[[T], str]
) -> Iterator[tuple[T, T]]:
    """The gone and the new that stand in one place: after the same one that has stayed, and as far from it."""
    stayed = {name(each) for each in before} & {name(each) for each in after}
    new = dict(_slots(after, stayed, name))
    for slot, each in _slots(before, stayed, name):
        if slot in new:
            yield each, new[slot]


def _slots(
    every: Sequence[T], stayed: set[str], name: Callable[[T], str]
) -> Iterator[tuple[tuple[str, int], T]]:
    last, distance = "", 0
    for each in every:
        if name(each) in stayed:
            last, distance = name(each), 0
        else:
            distance += 1
            yield (last, distance), each
