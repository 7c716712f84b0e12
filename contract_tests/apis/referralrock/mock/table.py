"""Tables of the Referral Rock mock: things by id in the order they came, with look-ups that never scan. Used by `store`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar


class Identified(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Identified)


class Table(Generic[T]):
    """Things by id. `keys` says by what else they are looked up: a name, and what a thing has under it.

    A thing that is in a table is changed inside `with table.changing(thing):`, so that the look-ups follow.
    """

    def __init__(self, **keys: Callable[[T], str]) -> None:
        self._things: dict[str, T] = {}
        self._keys = keys
        self._found: Mapping[str, dict[str, dict[str, T]]] = {key: {} for key in keys}

    def __len__(self) -> int:
        return len(self._things)

    def __iter__(self) -> Iterator[T]:
        """Oldest first."""
        return iter(list(self._things.values()))

    def __contains__(self, thing: T) -> bool:
        return self._things.get(thing.id) is thing

    def get(self, id: str) -> T | None:
        """The thing with that id; ids are GUIDs, whose letters have no case."""
        return self._things.get(id.lower())

    def where(self, key: str, value: str) -> list[T]:
        """What has that value under the key, oldest first; nothing has an empty one."""
        return list(self._found[key].get(value, {}).values()) if value else []

    def add(self, thing: T) -> T:
        self._things[thing.id] = thing
        self._enter(thing)
        return thing

    def remove(self, thing: T) -> None:
        self._leave(thing)
        del self._things[thing.id]

    @contextmanager
    def changing(self, thing: T) -> Iterator[T]:
        self._leave(thing)
        try:
            yield thing
        finally:
            self._enter(thing)

    def _enter(self, thing: T) -> None:
        for key, value_of in self._keys.items():
            self._found[key].setdefault(value_of(thing), {})[thing.id] = thing

    def _leave(self, thing: T) -> None:
        for key, value_of in self._keys.items():
            there = self._found[key][value_of(thing)]
            del there[thing.id]
            if not there:
                del self._found[key][value_of(thing)]
