"""The context that every rule is given: the specification, and the reading notes beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from scripts.spec.document import Spec
from scripts.spec.finding import Origin
from scripts.spec.node import Node

NOTE = re.compile(r"## (?P<id>[a-z][a-z0-9]*-[0-9]+):")


@dataclass(frozen=True, slots=True)
class Note:
    """A heading of the API's README.md that opens a reading note."""

    id: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Context:
    """The specification under test, and its reading notes."""

    spec: Spec
    notes: tuple[Note, ...]

    def written(self, *kinds: str) -> list[Node]:
        """The objects of these kinds that are no reference to another."""
        return [node for node in self.spec.nodes(*kinds) if not node.is_reference]


def context_of(spec: Spec, readme: Path | None) -> Context:
    """The context of one specification; `readme` is the file of its reading notes, where there is one."""
    return Context(spec, _notes(readme))


def _notes(readme: Path | None) -> tuple[Note, ...]:
    if readme is None or not readme.is_file():
        return ()
    lines = readme.read_text(encoding="utf-8", errors="replace").splitlines()
    found = ((NOTE.match(line), number) for number, line in enumerate(lines, 1))
    return tuple(Note(m["id"], Origin(readme, n)) for m, n in found if m is not None)
