"""The context that every rule is given: the specification, and the reading notes beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scripts.spec.behaviour import Rule
from scripts.spec.document import Spec
from scripts.spec.node import Node
from scripts.spec.notes import Note, notes
from scripts.spec.operation import Operation


@dataclass(frozen=True, slots=True)
class Context:
    """The specification under test, and its reading notes."""

    spec: Spec
    notes: tuple[Note, ...]

    def written(self, *kinds: str) -> list[Node]:
        """The objects of these kinds that are no reference to another."""
        return [node for node in self.spec.nodes(*kinds) if not node.is_reference]

    @property
    def rules(self) -> list[Rule]:
        """The `x-rules` of all operations, those that callbacks call among them."""
        every = self.spec.every(Operation)
        return [rule for operation in every for rule in operation.rules]


def context_of(spec: Spec, readme: Path | None) -> Context:
    """The context of one specification; `readme` is the file of its reading notes, where there is one."""
    return Context(spec, notes(readme) if readme else ())
