"""The state of a mock between two resets: each mock's `Store` is a `State`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from types import MappingProxyType
from typing import Any

from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.table import Table

# Metadata of a field, a dictionary whose keys let somebody in.
SECRET_KEYS = MappingProxyType({"secret": "keys"})


class CannotKeep(Exception):
    """The state cannot be read from its file or written to it; the message names the file, and what to do."""


@dataclass(slots=True)
class State:
    """A mock adds its fields, each with a default: an empty one, which a reset returns to.

    `fill` is given the emptied state and adds what is there from the start.
    """

    clock: Clock
    fill: Callable[[Any], None]

    def __post_init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        for one in fields(self):
            if one.default_factory is not MISSING:
                setattr(self, one.name, one.default_factory())
            elif one.default is not MISSING:
                setattr(self, one.name, one.default)
        self.fill(self)

    def kept(self) -> dict[str, Any]:
        """The value of every field of the mock's own."""
        return {
            name: value.kept() if isinstance(value, Table) else value
            for name in self.names()
            for value in [getattr(self, name)]
        }

    def recall(self, kept: Mapping[str, Any]) -> None:
        """Remember what `kept` said, and nothing else."""
        for name in self.names():
            value = getattr(self, name)
            if isinstance(value, Table):
                value.recall(kept[name])
            else:
                setattr(self, name, kept[name])

    def names(self) -> list[str]:
        """The fields of the mock's own, as they are written."""
        shared = {one.name for one in fields(State)}
        return [one.name for one in fields(self) if one.name not in shared]
