"""The reading notes of an API: the headings `## acme-07: …` of the README.md beside its specification."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
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
    """A heading of the API's README.md that opens a reading note."""

    id: str
    origin: Origin


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
    """The notes of a README with their lines, none where there is no such file."""
    if not readme.is_file():
        return ()
    read = lines(readme.read_text(encoding="utf-8", errors="replace"))
    numbered = enumerate(read, 1)
    return tuple(
        Note(each.note, Origin(readme, n)) for n, each in numbered if each.note
    )


@dataclass(frozen=True, slots=True)
class NoteText:
    """A reading note as it is written: its heading after the id, and the Markdown below it."""

    id: str
    title: str
    text: str


def note_texts(readme: Path) -> dict[str, NoteText]:
    """The notes of a README by id, none where there is no such file."""
    if not readme.is_file():
        return {}
    found: dict[str, tuple[str, list[str]]] = {}
    current: list[str] = []
    for line in lines(readme.read_text(encoding="utf-8", errors="replace")):
        if line.note:
            current = []
            found[line.note] = line.text.partition(":")[2].strip(), current
        elif 0 < line.level <= 2:
            current = []
        else:
            current.append(f"{'#' * line.level} {line.text}".lstrip())
    return {
        id_: NoteText(id_, title, "\n".join(every).strip())
        for id_, (title, every) in found.items()
    }
