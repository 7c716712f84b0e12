"""A fault of a specification: where it is, which rule it breaks, what to do. Used by every verb that reads one."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, slots=True)
class Origin:
    """A line of a source file; its text form is what editors jump to."""

    file: Path
    line: int

    @property
    def relative(self) -> Path:
        """The file as seen from the working folder, where it is in that."""
        here = Path.cwd()
        is_inside = self.file.is_absolute() and self.file.is_relative_to(here)
        return self.file.relative_to(here) if is_inside else self.file

    def __str__(self) -> str:
        return f"{self.relative}:{self.line}"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong at a place of a source file, under the name of the rule that it breaks.

    `pointer` is its place in the joined document, where it has one.
    """

    origin: Origin
    rule: str
    message: str
    severity: Literal["error", "warning"] = "error"
    pointer: str | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.origin}: {self.severity} {self.rule}: {self.message}"


class Unreadable(Exception):
    """A file that cannot be worked with at all; `finding` says where and why."""

    def __init__(self, file: Path, line: int, rule: str, message: str) -> None:
        self.finding = Finding(Origin(file, line), rule, message)
        super().__init__(str(self.finding))


class Unsupported(Exception):
    """A specification states what no tool here can carry out: where, under which rule it is reported, and why."""

    def __init__(self, pointer: str, rule: str, message: str) -> None:
        super().__init__(message)
        self.pointer = pointer
        self.rule = rule
