"""Check specifications: the OpenAPI standard, every example against its schema, x- keys, sources and house rules.

`make validate` and CI call it; the rules are in scripts/lint.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from scripts.cli.console import say, working
from scripts.cli.findings import FORMATS, github
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import SPECS
from scripts.lint.inputs import Input, inputs_named
from scripts.spec.finding import Finding

if TYPE_CHECKING:
    from scripts.lint.check import Report


@click.command()
@click.argument("what", nargs=-1, metavar="[API|FILE]...")
@click.option(
    "--format",
    "style",
    type=click.Choice(list(FORMATS)),
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
    codes = [check(each, FORMATS[style]) for each in inputs_named(what, SPECS)]
    sys.exit(max(codes))


def check(each: Input, show: Callable[[Finding], str]) -> int:
    """Check one input, print what is found, and return the exit code."""
    with working(f"{each.label}: checking"):
        from scripts.lint.check import check_api, check_file  # noqa: PLC0415 - slow

        report = check_api(each.path) if each.is_api else check_file(each.path)
        if each.is_api and not report.count("error"):
            report = replace(report, findings=report.findings + refused(each.path.name))
    unreadable = [each for each in report.findings if each.rule == "file-unreadable"]
    for finding in unreadable:
        CouldNotRun(f"{finding.origin.file}: {finding.message}").show()
    if unreadable:
        return CouldNotRun.exit_code
    for finding in report.findings:
        say(show(finding), is_command=show is github)
    say(f"{each.label}: {summary(report)}")
    return 1 if report.count("error") else 0


def refused(api: str) -> tuple[Finding, ...]:
    """The findings of `generate`, which takes less than the standard has: what passes here passes there as well."""
    from scripts.client.write_or_check import HERE, refusals  # noqa: PLC0415 - slow

    return refusals(api, replace(HERE, specs=SPECS))


def summary(report: Report) -> str:
    """The last line about an input."""
    counts = {kind: report.count(kind) for kind in ("error", "warning")}
    counted = [f"{n} {kind}{'s' * (n != 1)}" for kind, n in counts.items() if n]
    if waiting := len(report.waiting):
        counted.append(f"{waiting} rules could not look until these are mended")
    contents = f" ({report.contents})" if report.contents else ""
    result = [] if counts["error"] else [f"OK{contents}"]
    return ", ".join([*result, *counted])


def list_rules() -> None:
    """Print each rule with its sentence, and how it binds files outside specs/."""
    from scripts.lint.check import catalogue  # noqa: PLC0415 - slow

    bound = {"error": "", "warning": " (a warning elsewhere)", "off": " (specs/ only)"}
    for name, sentence, outside in catalogue():
        say(f"{name}: {sentence}{bound[outside]}")
