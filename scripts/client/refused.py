"""What generation raises when a client would not be what the specification says; `build` turns it into findings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """`pointer` is the place in the bundle, `rule` the name under which it is reported."""

    pointer: str
    rule: str
    message: str


class Refused(Exception):
    """No client is written, for these reasons."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems
