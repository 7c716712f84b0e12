"""Tables: things by id in the order they came, with look-ups that never scan; for the stores of the mocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any, Generic, TypeVar

T = TypeVar("T")
Kept = tuple[dict[str, Any], dict[str, dict[str, dict[str, Any]]]]
Same = Callable[[str], str]  # of two texts that are one value it makes one text


def keyed_by(
    id: str = "id", same: Mapping[str, Same] | None = None, **keys: str
) -> Callable[[], Table[Any]]:
    """Makes tables of things with these fields; a `default_factory` for the field of a store."""
    return lambda: Table(id, same or {}, keys)


class Table(Generic[T]):
    """Things by the field that is their id, which is a GUID: its letters have no case.

    `keys` says by which other fields they are looked up, and under what name; `same` how the values
    of a key are compared, where it is not letter by letter.
    """

    def __init__(
        self, id: str, same: Mapping[str, Same], keys: Mapping[str, str]
    ) -> None:
        self._id_of = attrgetter(id)
        self._same: dict[str, Same] = {"id": str.lower, **same}
        for key in keys:
            self._same.setdefault(key, str)
        self._value_of = {key: attrgetter(name) for key, name in keys.items()}
        self._things: dict[str, T] = {}
        self._under: dict[str, dict[str, dict[str, T]]] = {key: {} for key in keys}

    def __len__(self) -> int:
        return len(self._things)

    def __iter__(self) -> Iterator[T]:
        """Oldest first."""
        return iter(list(self._things.values()))

    def get(self, id: str) -> T | None:
        return self._things.get(self._same["id"](id))

    def where(self, key: str, value: str) -> list[T]:
        """Those with that value under the key, oldest first; none for an empty one. `id` is a key too."""
        if key == "id":
            thing = self.get(value)
            return [] if thing is None else [thing]
        text = self._same[key](value)
        return list(self._under[key].get(text, {}).values()) if text else []

    def first(self, key: str, value: str) -> T | None:
        """The oldest of these."""
        return next(iter(self.where(key, value)), None)

    def having(self, **values: str) -> list[T]:
        """Those with all these values, each under its key; the first value should be the rarest."""
        (key, value), *others = values.items()
        texts = {name: self._same[name](text) for name, text in others}
        return [
            thing
            for thing in self.where(key, value)
            if all(text and text == self._text(thing, n) for n, text in texts.items())
        ]

    def add(self, thing: T) -> T:
        self._things[self._id_of(thing)] = thing
        self._enter(thing)
        return thing

    def add_new(self, *things: T) -> None:
        """Those whose id is not there already."""
        for thing in things:
            if self._id_of(thing) not in self._things:
                self.add(thing)

    def change(self, thing: T, fields: Mapping[str, Any], **also: Any) -> bool:
        """Give it these fields and `also` others, so that the look-ups follow; nothing changes, and False
        is returned, when it has the fields already."""
        if all(getattr(thing, name) == value for name, value in fields.items()):
            return False
        self._leave(thing)
        for name, value in {**fields, **also}.items():
            setattr(thing, name, value)
        self._enter(thing)
        return True

    def remove(self, thing: T) -> None:
        self._leave(thing)
        del self._things[self._id_of(thing)]

    def kept(self) -> Kept:
        """All of it as plain values, in its order."""
        return self._things, self._under

    def recall(self, kept: Kept) -> None:
        """Hold what `kept` said, and nothing else."""
        self._things, self._under = kept

    def _text(self, thing: T, key: str) -> str:
        """The value of a thing under a key, as it is compared; None is an empty text."""
        return self._same[key](self._value_of[key](thing) or "")

    def _enter(self, thing: T) -> None:
        for key, under in self._under.items():
            under.setdefault(self._text(thing, key), {})[self._id_of(thing)] = thing

    def _leave(self, thing: T) -> None:
        for key, under in self._under.items():
            text = self._text(thing, key)
            del under[text][self._id_of(thing)]
            if not under[text]:
                del under[text]
