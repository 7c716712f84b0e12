"""Says which version the changes of a specification ask for, by semantic versioning; called by `judging`.

Under 1.0.0 each step is one smaller, as semver has it and most who publish do: what breaks is minor, all else a patch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from scripts.diff.change import Change

Step = Literal["major", "minor", "patch"]
SEMVER = re.compile(
    r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:[-+][0-9A-Za-z.+-]+)?\Z"
)
# They tell of texts about the contract, and leave it as it is.
TEXTS = {"wording-changed", "basis-weaker", "basis-stronger"}


@dataclass(frozen=True, slots=True)
class Bump:
    """A step that changes ask for, the least version that takes it, and the versions that there are.

    `least` is "" where the old version is none of semver.
    """

    step: Step
    before: str
    after: str
    least: str

    @property
    def is_there(self) -> bool:
        """Whether the new version takes the step."""
        now, least = numbers(self.after), numbers(self.least)
        return bool(now and least and now >= least)


def numbers(version: str) -> tuple[int, int, int] | None:
    """The three numbers of a version, None for one that is none of semver."""
    found = SEMVER.match(version)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def bump(before: str, after: str, changes: Iterable[Change]) -> Bump | None:
    """The step that these changes ask for from one version to the other; None where nothing changes."""
    weights = {one.weight for one in changes if one.rule not in TEXTS}
    if not weights and not any(True for _ in changes):
        return None
    was = numbers(before)
    size = 0 if "breaking" in weights else 1 if weights else 2
    if was and was[0] == 0:
        size = min(size + 1, 2)
    steps: tuple[Step, ...] = ("major", "minor", "patch")
    return Bump(steps[size], before, after, _next(was, size) if was else "")


def _next(version: tuple[int, int, int], size: int) -> str:
    kept = version[:size]
    return ".".join(map(str, (*kept, version[size] + 1, *[0] * (2 - size))))
