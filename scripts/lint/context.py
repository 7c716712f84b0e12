"""The context that every rule is given: the specification, its objects by kind, and the reading notes beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.spec.document import Spec
from scripts.spec.finding import Origin
from scripts.spec.grammar import Node, walk

NOTE = re.compile(r"## (?P<id>[a-z][a-z0-9]*-[0-9]+):")


@dataclass(frozen=True, slots=True)
class Note:
    """A heading of the API's README.md that opens a reading note."""

    id: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Context:
    """The specification under test and all that rules ask of it."""

    spec: Spec
    kinds: Mapping[str, tuple[Node, ...]]
    notes: tuple[Note, ...]

    @property
    def document(self) -> dict[str, Any]:
        return self.spec.document

    @property
    def version(self) -> str:
        """`3.0`, `3.1` or `3.2`."""
        return str(self.document.get("openapi"))[:3]

    def nodes(self, *kinds: str) -> list[Node]:
        """The objects of these kinds that are mappings; all when none is named."""
        wanted = kinds or tuple(self.kinds)
        every = (node for kind in wanted for node in self.kinds.get(kind, ()))
        return [node for node in every if isinstance(node.value, dict)]

    def written(self, *kinds: str) -> list[Node]:
        """Those of `nodes` that are no reference to another."""
        return [node for node in self.nodes(*kinds) if "$ref" not in node.value]


def context_of(spec: Spec, readme: Path | None) -> Context:
    """The context of one specification; `readme` is the file of its reading notes, where there is one."""
    kinds: defaultdict[str, list[Node]] = defaultdict(list)
    for node in walk(spec.document):
        kinds[node.kind].append(node)
    found = {kind: tuple(nodes) for kind, nodes in kinds.items()}
    return Context(spec, found, _notes(readme))


def _notes(readme: Path | None) -> tuple[Note, ...]:
    if readme is None or not readme.is_file():
        return ()
    lines = readme.read_text(encoding="utf-8", errors="replace").splitlines()
    found = ((NOTE.match(line), number) for number, line in enumerate(lines, 1))
    return tuple(Note(m["id"], Origin(readme, n)) for m, n in found if m is not None)
