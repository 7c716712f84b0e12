"""How many values the checks draw, by the settings of a contract run; the fixture `plan`."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.target.settings import Settings

EXAMPLES = {"quick": 6, "deep": 60}


@dataclass(frozen=True, slots=True)
class Plan:
    """The seed that drawn values depend on, and how many a check draws.

    Each test has a seed of its own: a server that cannot be reset would refuse a second time what must not repeat.
    """

    seed: str
    examples: int


def plan_of(asked: Settings, test: str) -> Plan:
    """The plan of one test of a contract run."""
    return Plan(f"{asked.seed} {test}", EXAMPLES[asked.profile])
