"""Guides, `specs/<api>/guides/<name>.md`: pages in our own words beside those made from the specification.

`docs` reads them and asks the mock for the numbers in their tables; specs/README.md says how they are written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.site.answer_table import AnswerTable, parse, shown
from scripts.site.mock_answers import Ask, asking
from scripts.site.page_map import GUIDE
from scripts.site.text import words
from scripts.spec.document import Spec
from scripts.spec.finding import Unreadable
from scripts.spec.notes import lines, note_ids

TABLE = re.compile(r"^```table\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_OUTPUT = re.compile(r"^```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ID = re.compile(r"\b([a-z][a-z0-9]*)-\d{2,3}\b")


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide as it is written, and what its tables show."""

    name: str
    text: str
    tables: tuple[AnswerTable, ...] = ()
    answers: tuple[Any, ...] = ()

    @property
    def title(self) -> str:
        """Its first heading."""
        heads = (line.text for line in lines(self.text) if line.level == 1)
        return next(heads, words(self.name))

    @property
    def page(self) -> str:
        """The name of its page among those of the API."""
        return GUIDE + self.name

    @property
    def program(self) -> str:
        """Its Python blocks, in order: one program."""
        return "\n".join(_PYTHON.findall(self.text))

    @property
    def output(self) -> list[str]:
        """Its `text` blocks: what the program prints, in order."""
        return _OUTPUT.findall(self.text)


def read(spec: Spec, folder: Path, root: Path) -> tuple[Guide, ...]:
    """The guides in `folder`, which is that of an API; `root` is the repository, where a mock can be started.

    Raises Unreadable for a guide that cannot be shown, MockDidNotStart when there is none to answer.
    """
    files = sorted((folder / "guides").glob("*.md"))
    texts = {file: file.read_text(encoding="utf-8") for file in files}
    readme = folder / "README.md"
    known = set(note_ids(readme.read_text("utf-8"))) if readme.exists() else set()
    for file, text in texts.items():
        _refuse_unknown_notes(file, text, known)
    tables = {file: _tables(spec, file, text) for file, text in texts.items()}
    with asking(spec, root) if any(tables.values()) else nullcontext() as ask:
        answers = {
            file: tuple(_answers(spec, file, tables[file], ask)) for file in files
        }
    listed = {file: tuple(tables[file].values()) for file in files}
    return tuple(Guide(x.stem, texts[x], listed[x], answers[x]) for x in files)


def _refuse_unknown_notes(file: Path, text: str, known: set[str]) -> None:
    """Raise Unreadable for an id that looks like a note's and is none."""
    prefixes = {note.rpartition("-")[0] for note in known}
    for number, line in enumerate(lines(text), 1):
        for found in () if line.is_code else ID.finditer(line.text):
            if found[1] in prefixes and found[0] not in known:
                raise Unreadable(file, number, "guide-note", f"there is no {found[0]}")


def _tables(spec: Spec, file: Path, text: str) -> dict[int, AnswerTable]:
    """The tables by the line that they stand at."""
    found: dict[int, AnswerTable] = {}
    ids = {operation.id for operation in spec.operations}
    for block in TABLE.finditer(text):
        number = text.count("\n", 0, block.start()) + 1
        try:
            table = parse(block[1])
        except ValueError as error:
            raise Unreadable(file, number, "guide-table", str(error)) from None
        if table.operation not in ids:
            message = f"there is no operation {table.operation!r}"
            raise Unreadable(file, number, "guide-table", message)
        found[number] = table
    return found


def _answers(
    spec: Spec, file: Path, tables: Mapping[int, AnswerTable], ask: Ask | None
) -> Iterator[Any]:
    """The mock's answer for each table; one without the numbers is refused here, where the line is known."""
    for number, table in tables.items():
        assert ask is not None
        try:
            answer = ask(spec.operation(table.operation), table.body)
            shown(table, answer)
        except ValueError as error:
            raise Unreadable(file, number, "guide-table", str(error)) from None
        yield answer
