"""Makes text that comes from elsewhere, a server or somebody's file, fit for a terminal, a report and the log of a CI run."""

from __future__ import annotations

import re

# At the start of a line, or anywhere, these begin commands to the runners of GitHub and Azure.
_COMMAND = re.compile(r"(?m)(?P<start>^[^\S\n]*):(?=:)|#(?=#\w*\[)")


def printable(text: str) -> str:
    """`text` with escapes for characters that have no glyph, but for line breaks, and without what a CI runner obeys."""
    shown = "\n".join(map(_escaped, text.split("\n")))
    return _COMMAND.sub(_disarmed, shown)


def _escaped(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in line)


def _disarmed(found: re.Match[str]) -> str:
    start = found["start"]
    return r"\x23" if start is None else rf"{start}\x3a"
