"""Breaking changes of a specification that were accepted, from `accepted-changes.yaml` beside it; `diff` and a rule of `validate` ask."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scripts.spec import pointer
from scripts.spec.bundle import ACCEPTED_FILE
from scripts.spec.finding import Origin
from scripts.spec.yamlfile import YamlFile, read


@dataclass(frozen=True, slots=True)
class Accepted:
    """An entry: which rule may find a change, of which operation or at and below which place, and why; "" for what is not said."""

    rule: str
    operation: str
    place: str
    reason: str
    origin: Origin

    def covers(self, rule: str, operation: str, where: str) -> bool:
        """Whether it is about a change that a rule finds, of an operation, at a place."""
        is_there = not self.place or f"{where}/".startswith(f"{self.place}/")
        return rule == self.rule and self.operation in ("", operation) and is_there

    def says_the_same(self, other: Accepted) -> bool:
        """Whether another entry differs in its line alone."""
        return replace(self, origin=other.origin) == other


@dataclass(frozen=True, slots=True)
class AcceptedFile:
    """The file as it is written, for those who look at its shape."""

    written: YamlFile

    def origin(self, *path: str | int) -> Origin:
        """The line of what a path leads to, or of the nearest thing around it."""
        return self.written.origin(pointer.join("", *path))

    @property
    def entries(self) -> tuple[Accepted, ...]:
        """The changes that it accepts; whatever has not the shape of an entry is reported elsewhere."""
        data: Any = self.written.data
        every = enumerate(data if isinstance(data, list) else ())
        return tuple(self._entry(i, one) for i, one in every if isinstance(one, dict))

    def _entry(self, number: int, each: dict[str, Any]) -> Accepted:
        keys = ("rule", "operation", "place", "reason")
        rule, operation, place, reason = (str(each.get(key, "")) for key in keys)
        place = place.removeprefix("#").rstrip("/")
        return Accepted(rule, operation, place, reason, self.origin(number))


def accepted_file(folder: Path) -> AcceptedFile | None:
    """The file in an API's folder, None where there is none. Raises Unreadable."""
    file = folder / ACCEPTED_FILE
    return AcceptedFile(read(file)) if file.exists() else None


def accepted(folder: Path) -> tuple[Accepted, ...]:
    """The changes that an API's folder accepts. Raises Unreadable."""
    found = accepted_file(folder)
    return found.entries if found else ()
