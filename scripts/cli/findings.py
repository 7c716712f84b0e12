"""How findings are printed: as lines that editors jump to, or as annotations of a CI run; `validate` and `lint` use it."""

from __future__ import annotations

from collections.abc import Callable

from scripts.cli.printable import printable
from scripts.spec.finding import Finding, Origin


def github(finding: Finding) -> str:
    """A workflow command that annotates the line."""
    told = finding.origin, finding.rule, finding.message
    return annotation(finding.severity, *told)


def annotation(kind: str, origin: Origin, title: str, message: str) -> str:
    """The workflow command for an `error`, a `warning` or a `notice` at a line."""
    file, _, line = str(origin).rpartition(":")
    fields = {"file": file, "line": line, "title": title}
    properties = ",".join(f"{k}={_escape(v, ':,')}" for k, v in fields.items())
    return f"::{kind} {properties}::{_escape(printable(message))}"


def _escape(text: str, more: str = "") -> str:
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


FORMATS: dict[str, Callable[[Finding], str]] = {"text": str, "github": github}
