"""The origin of each place of a bundle: worked out when it is asked for, as most never are."""

from __future__ import annotations

from scripts.spec import pointer
from scripts.spec.finding import Origin
from scripts.spec.lookup import FilePlace


class Copies(pointer.ByPlace[Origin]):
    """The parts of files that a bundle is made of, by the places that they were copied to."""

    def __init__(self) -> None:
        self._places: dict[str, FilePlace] = {}

    def add(self, where: str, place: FilePlace) -> None:
        """Keep that `place` and all below it was copied to `where`."""
        self._places[where] = place

    def __getitem__(self, where: str, /) -> Origin:
        start = next(each for each in pointer.upwards(where) if each in self._places)
        place = self._places[start]
        return FilePlace(place.file, place.pointer + where[len(start) :]).origin
