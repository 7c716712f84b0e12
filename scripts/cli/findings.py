"""How findings are printed: as lines that editors jump to, or as annotations of a CI run; `validate` and `lint` use it."""

from __future__ import annotations

from collections.abc import Callable

from scripts.cli.printable import printable
from scripts.spec.finding import Finding


def github(finding: Finding) -> str:
    """A workflow command that annotates the line."""
    file, _, line = str(finding.origin).rpartition(":")
    fields = {"file": file, "line": line, "title": finding.rule}
    properties = ",".join(f"{k}={_escape(v, ':,')}" for k, v in fields.items())
    message = _escape(printable(finding.message))
    return f"::{finding.severity} {properties}::{message}"


def _escape(text: str, more: str = "") -> str:
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


FORMATS: dict[str, Callable[[Finding], str]] = {"text": str, "github": github}
