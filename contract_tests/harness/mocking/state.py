"""The state of a mock between two resets: each mock's `Store` is a `State`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from typing import Any

from contract_tests.harness.mocking.clock import Clock


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
