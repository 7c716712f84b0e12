"""The lines of a source file that one statement is written in; `entries` quotes them."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import dedent

from scripts.spec.finding import Origin

MOST = 40  # lines that are quoted


def excerpt(origin: Origin) -> str:
    """The line of a statement and those that belong to it, "" where they cannot be read."""
    try:
        lines = origin.file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    found = list(_block(lines[origin.line - 1 :]))
    more = len(found) - MOST
    cut = [*found[:MOST], f"… and {more} lines more"] if more > 0 else found
    return dedent("\n".join(cut)).rstrip()


def _block(lines: list[str]) -> Iterator[str]:
    """The first line and those after it that are indented further."""
    depth = _depth(lines[0]) if lines else 0
    for number, line in enumerate(lines):
        if number and line.strip() and _depth(line) <= depth:
            return
        yield line


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())
