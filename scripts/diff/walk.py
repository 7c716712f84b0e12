"""Walks through two schemas side by side and yields where they differ, through references and recursion. Called by `schemas`."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.combinations import of_choice, of_restrictions, of_unions
from scripts.diff.discrepancy import Discrepancy, Pair
from scripts.diff.limits import of_null, of_value
from scripts.diff.meaning import of_meaning
from scripts.diff.objects import of_object
from scripts.diff.written import is_same


def differences(pair: Pair) -> list[Discrepancy]:
    """All places where the two sides differ.

    A pair that is met again on the way is taken for done: whatever differs in it is found where it was met first.
    """
    found: list[Discrepancy] = []
    seen: set[Pair] = set()
    waiting = [pair]
    while waiting:
        each = waiting.pop(0)
        key = Pair(each.before, each.after, each.way)
        if key in seen or is_same(each.before, each.after):
            continue
        seen.add(key)
        inner: list[Pair] = []
        for one in _here(each):
            if isinstance(one, Pair):
                inner.append(one)
            else:
                found.append(one)
        waiting = inner + waiting
    return found


def _here(pair: Pair) -> Iterator[Discrepancy | Pair]:
    """All that differs at this place, and the pairs below it."""
    yield from of_meaning(pair)
    choice = of_choice(pair)
    if choice is not None:
        yield from choice
        yield from of_null(pair)
        return
    yield from of_value(pair)
    if "object" in pair.types:
        yield from of_object(pair)
    if "array" in pair.types:
        yield from _items(pair)
    yield from of_unions(pair)
    yield from of_restrictions(pair)


def _items(pair: Pair) -> Iterator[Pair]:
    old, new = pair.facts
    for number in range(max(old.prefix, new.prefix)):
        yield pair.below(f"[{number}]", old.item(number), new.item(number))
    yield pair.below("[]", old.item(), new.item())
