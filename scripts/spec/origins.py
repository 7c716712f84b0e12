"""The origin of each place of a bundle: worked out when it is asked for, as most never are."""

from __future__ import annotations

from typing import Protocol

from scripts.spec import pointer
from scripts.spec.finding import Origin
from scripts.spec.lookup import FilePlace


class Origins(Protocol):
    """The file and line of each JSON Pointer into the bundle."""

    def __getitem__(self, where: str, /) -> Origin: ...
    def __contains__(self, where: object, /) -> bool: ...


class Copies:
    """The parts of files that a bundle is made of, by the places that they were copied to."""

    def __init__(self) -> None:
        self._places: dict[str, FilePlace] = {}

    def add(self, where: str, place: FilePlace) -> None:
        """Keep that `place` and all below it was copied to `where`."""
        self._places[where] = place

    def __getitem__(self, where: str, /) -> Origin:
        start = where
        while start and start not in self._places:
            start = pointer.parent(start)
        place = self._places[start]
        return FilePlace(place.file, place.pointer + where[len(start) :]).origin

    def __contains__(self, where: object, /) -> bool:
        try:
            return isinstance(where, str) and bool(self[where])
        except KeyError:
            return False
