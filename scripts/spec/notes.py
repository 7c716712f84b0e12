"""The reading notes of an API: the headings `## acme-07: …` of the README.md beside its specification."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from scripts.spec.finding import Origin

BITES = "What will bite you"
_HEADING = re.compile(r"^(#{1,6}) (.*)$")
_NOTE = re.compile(r"([a-z][a-z0-9]*-[0-9]+):(?: |$)")
_FENCE = re.compile(r"^ *(```|~~~)")


@dataclass(frozen=True, slots=True)
class MarkdownLine:
    """A line of a Markdown page, and whether it is a heading, a note's heading or code."""

    text: str
    level: int = 0  # of a heading
    note: str = ""  # the id that a heading of the second level begins with
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A reading note as it is written: its heading after the id, the Markdown below it, the line of the heading."""

    id: str
    title: str
    text: str
    origin: Origin = field(compare=False)


def lines(text: str) -> Iterator[MarkdownLine]:
    """The lines of a Markdown page, headings and code blocks told apart."""
    is_code = False
    for line in text.splitlines():
        if _FENCE.match(line):
            is_code = not is_code
            yield MarkdownLine(line, is_code=True)
        elif not is_code and (heading := _HEADING.match(line)):
            level, said = len(heading[1]), heading[2].strip()
            note = _NOTE.match(said) if level == 2 else None
            yield MarkdownLine(said, level, note[1] if note else "")
        else:
            yield MarkdownLine(line, is_code=is_code)


def note_ids(text: str) -> list[str]:
    """The ids of the notes of a README, in its order."""
    return [line.note for line in lines(text) if line.note]


def what_bites(text: str) -> str:
    """The list in a README of what callers stumble over first, "" where it has none."""
    found: list[str] = []
    is_inside = False
    for line in lines(text):
        if line.level:
            is_inside = line.level == 2 and line.text == BITES
        elif is_inside and (found or line.text.startswith("- ")):
            if line.text and not line.text.startswith(("- ", " ")):
                break
            found.append(line.text)
    return "\n".join(found).strip()


def notes(readme: Path) -> tuple[Note, ...]:
    """The notes of a README in its order, none where there is no such file."""
    if not readme.is_file():
        return ()
    text = readme.read_text(encoding="utf-8", errors="replace")
    found: list[tuple[Origin, MarkdownLine, list[str]]] = []
    below: list[str] = []
    for number, line in enumerate(lines(text), 1):
        if 0 < line.level <= 2:
            below = []
        if line.note:
            found.append((Origin(readme, number), line, below))
        elif not 0 < line.level <= 2:
            below.append(f"{'#' * line.level} {line.text}".lstrip())
    return tuple(
        Note(
            head.note, head.text.partition(":")[2].strip(), "\n".join(every).strip(), at
        )
        for at, head, every in found
    )
