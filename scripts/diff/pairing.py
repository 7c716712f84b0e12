"""Finds the operation of the one document that is the same in the other: by its path and method, or else by its id.

The names of parameters in a path are not part of it: `/orders/{id}` is `/orders/{order_id}`. A webhook or callback of another name
is known by what is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from scripts.diff.facts import as_text
from scripts.diff.renaming import alike
from scripts.spec.operation import Operation
from scripts.spec.placeholders import filled

Key = Callable[[Operation], Hashable]


@dataclass(frozen=True, slots=True)
class OperationPair:
    """An operation before and after."""

    before: Operation
    after: Operation

    @property
    def moved(self) -> bool:
        """Whether it has another path or method than before."""
        return served_at(self.before) != served_at(self.after)


@dataclass(frozen=True, slots=True)
class Paired:
    """The operations of two documents."""

    both: tuple[OperationPair, ...]
    gone: tuple[Operation, ...]
    fresh: tuple[Operation, ...]


def plain_path(operation: Operation) -> str:
    """Its path without the names of its parameters."""
    return filled(operation.path, lambda _: "{}")


def served_at(operation: Operation) -> Hashable:
    """The path and method by which it is called."""
    return plain_path(operation), operation.method


def _by_id(operation: Operation) -> Hashable:
    return operation.text("operationId")


def _by_letters(operation: Operation) -> Hashable:
    return plain_path(operation).lower().rstrip("/"), operation.method


def paired(before: Iterable[Operation], after: Iterable[Operation]) -> Paired:
    """The operations that are the same, and what is left on either side."""
    gone, fresh = tuple(before), tuple(after)
    order = {each: number for number, each in enumerate(fresh)}
    both: list[OperationPair] = []
    for key in (served_at, _by_id, _by_letters):
        found = list(_matches(gone, fresh, key))
        both += found
        known = {each for pair in found for each in (pair.before, pair.after)}
        gone = tuple(each for each in gone if each not in known)
        fresh = tuple(each for each in fresh if each not in known)
    both.sort(key=lambda pair: order[pair.after])
    return Paired(tuple(both), gone, fresh)


def paired_webhooks(before: Iterable[Operation], after: Iterable[Operation]) -> Paired:
    """The webhooks that are the same, be it by what they alone send under another name."""
    found = paired(before, after)
    gone, fresh = (
        {f"{one.path} {one.method}": one for one in each}
        for each in (found.gone, found.fresh)
    )
    renamed = alike(gone, fresh, _sent)
    renamed |= alike(
        {name: one for name, one in gone.items() if name not in renamed},
        {name: one for name, one in fresh.items() if name not in renamed.values()},
        lambda one: one.path,
    )
    both = [OperationPair(gone[old], fresh[new]) for old, new in renamed.items()]
    return Paired(
        (*found.both, *both),
        tuple(one for name, one in gone.items() if name not in renamed),
        tuple(one for name, one in fresh.items() if name not in renamed.values()),
    )


def _sent(operation: Operation) -> Hashable:
    """The method and body by which something is sent; None where there is no body to know it by."""
    forms = operation.body.content if operation.body else {}
    told = tuple(
        (name, as_text((form.schema,))) for name, form in forms.items() if form.schema
    )
    return (operation.method, told) if told else None


Callbacks = Mapping[str, tuple[Operation, ...]]


def renamed_callbacks(before: Callbacks, after: Callbacks) -> dict[str, str]:
    """The new name of each callback that has another: it has the same ids, is sent to the same address, or holds the same."""
    found: dict[str, str] = {}
    for mark in (_ids, _addresses, _all_sent):
        gone, fresh = (
            {name: one for name, one in each.items() if name not in other}
            for each, other in ((before, after), (after, before))
        )
        gone = {name: one for name, one in gone.items() if name not in found}
        fresh = {n: one for n, one in fresh.items() if n not in found.values()}
        found |= alike(gone, fresh, mark)
    return found


def _ids(callback: tuple[Operation, ...]) -> Hashable:
    return tuple(filter(None, map(_by_id, callback))) or None


def _addresses(callback: tuple[Operation, ...]) -> Hashable:
    return tuple((one.path, one.method) for one in callback) or None


def _all_sent(callback: tuple[Operation, ...]) -> Hashable:
    return tuple(filter(None, map(_sent, callback))) or None


def _matches(
    gone: Iterable[Operation], fresh: tuple[Operation, ...], key: Key
) -> Iterator[OperationPair]:
    """Those that share a key, which nothing else on their side has."""
    known = {key(each): each for each in reversed(fresh)}
    taken = set[Hashable]()
    for each in gone:
        own = key(each)
        if own and own in known and own not in taken:
            taken.add(own)
            yield OperationPair(each, known[own])
