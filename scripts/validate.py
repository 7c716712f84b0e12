"""Check specifications: the OpenAPI standard, every example against its schema, x- keys, sources and house rules.

`make validate` and CI call it; the rules are in scripts/lint.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scripts.cli.console import say, working
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import SPECS
from scripts.cli.printable import printable
from scripts.spec.bundle import ROOT_FILE
from scripts.spec.document import api_names
from scripts.spec.finding import Finding

if TYPE_CHECKING:
    from scripts.lint.check import Report


@dataclass(frozen=True, slots=True)
class Input:
    """The folder of an API, or a file elsewhere, that is to be checked."""

    path: Path
    is_api: bool

    @property
    def label(self) -> str:
        here = Path.cwd()
        inside = self.path.is_absolute() and self.path.is_relative_to(here)
        return str(self.path.relative_to(here) if inside else self.path)


@click.command()
@click.argument("what", nargs=-1, metavar="[API|FILE]...")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "github"]),
    default="text",
    help="How to print findings: for people and editors, or as annotations of a CI run.",
)
@click.option("--rules", "is_listing", is_flag=True, help="List the rules and stop.")
def command(what: tuple[str, ...], style: str, is_listing: bool) -> None:
    """Check the specifications of these APIs (all when none is named), or any OpenAPI file, YAML or JSON.

    A file outside specs/ is not held to our own conventions, and gets warnings for what is only good practice.

    Exit code: 0 without errors (warnings don't fail), 1 with errors, 2 when something named cannot be read.
    """
    if is_listing:
        list_rules()
        return
    inputs = [input_named(name) for name in what or api_names(SPECS)]
    if not inputs:
        raise CouldNotRun("specs/ holds no API; start one with `make new API=<name>`")
    codes = [check(each, FORMATS[style]) for each in inputs]
    sys.exit(max(codes))


def input_named(name: str) -> Input:
    """The API or file of that name. Raises CouldNotRun."""
    names = api_names(SPECS)
    if name in names:
        return Input(SPECS / name, True)
    path = Path(name)
    api = _api_around(path)
    if api in names:
        return Input(SPECS / api, True)
    if _exists(path / ROOT_FILE):
        return Input(path / ROOT_FILE, False)
    if _exists(path):
        return Input(path, False)
    near = get_close_matches(name, names, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise CouldNotRun(
        f"there is no API and no file {name!r}.{hint} The APIs are: {', '.join(names)}."
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long, or a folder that may not be looked into
        return False


def _api_around(path: Path) -> str:
    """The API in whose folder a path is; its files are parts of one specification."""
    try:
        return path.resolve().relative_to(SPECS.resolve()).parts[0]
    except (ValueError, OSError, IndexError):
        return ""


def check(each: Input, show: Callable[[Finding], str]) -> int:
    """Check one input, print what is found, and return the exit code."""
    with working(f"{each.label}: checking"):
        from scripts.lint.check import check_api, check_file  # noqa: PLC0415 - slow

        report = check_api(each.path) if each.is_api else check_file(each.path)
    unreadable = [each for each in report.findings if each.rule == "file-unreadable"]
    for finding in unreadable:
        CouldNotRun(f"{finding.origin.file}: {finding.message}").show()
    if unreadable:
        return CouldNotRun.exit_code
    for finding in report.findings:
        say(show(finding), is_command=show is github)
    say(f"{each.label}: {summary(report)}")
    return 1 if report.count("error") else 0


def summary(report: Report) -> str:
    """The last line about an input."""
    counts = {kind: report.count(kind) for kind in ("error", "warning")}
    counted = [f"{n} {kind}{'s' * (n != 1)}" for kind, n in counts.items() if n]
    if waiting := len(report.waiting):
        counted.append(f"{waiting} rules could not look until these are mended")
    contents = f" ({report.contents})" if report.contents else ""
    return (
        ", ".join(counted)
        if counts["error"]
        else ", ".join([f"OK{contents}", *counted])
    )


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


def list_rules() -> None:
    """Print each rule with its sentence, and how it binds files outside specs/."""
    from scripts.lint.check import catalogue  # noqa: PLC0415 - slow

    bound = {"error": "", "warning": " (a warning elsewhere)", "off": " (specs/ only)"}
    for name, sentence, outside in catalogue():
        say(f"{name}: {sentence}{bound[outside]}")
