"""Judge specifications by our rules and by the linters Redocly CLI and Spectral: one list of findings, with file and line.

`make lint` and CI call it. `scripts/lint/programs` runs the linters, which are installed on first use.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from scripts.cli.console import say, working
from scripts.cli.findings import FORMATS, github
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import SPECS
from scripts.lint.inputs import Input, inputs_named
from scripts.spec.document import Spec
from scripts.spec.views import copied, plain

if TYPE_CHECKING:  # start-up counts
    from scripts.lint.check import Report
    from scripts.lint.merging import Fault
    from scripts.lint.remark import Remark

WHOLE = ("json", "sarif")  # formats that are one document for all findings
# Where one of these finds something, the linters take the document for another or do not end.
BEYOND_LINTERS = {"not-openapi", "schema-unfolds"}


@dataclass(frozen=True, slots=True)
class Linted:
    """An input with all that was found in it."""

    input: Input
    faults: Sequence[Fault]
    is_for_linters: bool = True

    @property
    def summary(self) -> str:
        """The last line about it."""
        found = [fault.finding.severity for fault in self.faults]
        counts = {kind: found.count(kind) for kind in ("error", "warning")}
        told = [f"{n} {kind}{'s' * (n != 1)}" for kind, n in counts.items() if n]
        if not self.is_for_linters:
            told.append("Redocly CLI and Spectral are asked when that is mended")
        return f"{self.input.label}: {', '.join(told) or 'OK'}"

    @property
    def is_broken(self) -> bool:
        return any(fault.finding.severity == "error" for fault in self.faults)


@click.command()
@click.argument("what", nargs=-1, metavar="[API|FILE]...")
@click.option(
    "--format",
    "style",
    type=click.Choice([*FORMATS, *WHOLE]),
    default="text",
    help="How to print findings: for people and editors, as annotations of a CI run, as JSON, or as SARIF 2.1.0.",
)
@click.option(
    "--own", is_flag=True, help="Our own rules alone; no linter is installed."
)
def command(what: tuple[str, ...], style: str, own: bool) -> None:
    """Check the specifications of these APIs (all when none is named), or any OpenAPI file, YAML or JSON.

    Beside our own rules, which `validate` runs alone, Redocly CLI and Spectral look at the bundle. A fault that several find is told once,
    with the rules of all. Their rulesets are linters/redocly.yaml and linters/spectral.yaml.

    Exit code: 0 without errors (warnings don't fail), 1 with errors, 2 when something cannot be read or the linters cannot be run.
    """
    inputs = inputs_named(what, SPECS)
    judged = judge(inputs, is_alone=own)
    if style in WHOLE:
        say(_whole(judged, style), is_command=True)
    for each in judged:
        for fault in each.faults if style not in WHOLE else ():
            show = FORMATS[style]
            say(show(fault.named), is_command=show is github)
        click.echo(each.summary, err=style in WHOLE)
    sys.exit(1 if any(each.is_broken for each in judged) else 0)


def judge(inputs: Sequence[Input], *, is_alone: bool) -> list[Linted]:
    """Each input with its faults, by our rules and, unless these are to be alone, the linters'. Raises CouldNotRun."""
    from scripts.lint.merging import Fault, merged  # noqa: PLC0415 - slow

    reports = [_report(each) for each in inputs]
    told = iter([] if is_alone else _told(list(filter(None, map(_taken, reports)))))
    judged = []
    for one, report in zip(inputs, reports, strict=True):
        faults = [Fault(each, (each.rule,)) for each in report.findings]
        if spec := _taken(report):
            more = next(told, [])
            faults = merged(spec, report.findings, more, is_home=one.is_api)
        judged.append(Linted(one, faults, is_alone or spec is not None))
    return judged


def _report(each: Input) -> Report:
    """The findings of our own rules."""
    with working(f"{each.label}: checking"):
        from scripts.lint.check import check_api, check_file  # noqa: PLC0415 - slow

        report = check_api(each.path) if each.is_api else check_file(each.path)
    for finding in report.findings:
        if finding.rule == "file-unreadable":
            raise CouldNotRun(f"{finding.origin.file}: {finding.message}")
    return report


def _taken(report: Report) -> Spec | None:
    """The specification, where it is one that the linters take."""
    is_beyond = any(finding.rule in BEYOND_LINTERS for finding in report.findings)
    return None if is_beyond else report.spec


def _told(specs: list[Spec]) -> list[list[Remark]]:
    from scripts.lint.programs import PROGRAMS, told  # noqa: PLC0415

    try:
        PROGRAMS.installed()
    except CouldNotRun as reason:
        message = f"{reason.message}. `--own` runs our own rules alone"
        raise CouldNotRun(message) from None
    with working("Redocly CLI and Spectral: checking"):
        return told([copied(plain(spec)) for spec in specs]) if specs else []


def _whole(judged: list[Linted], style: str) -> str:
    faults = [fault for each in judged for fault in each.faults]
    if style == "json":
        return json.dumps([_plain(each) for each in faults], indent=2)
    from scripts.lint.check import catalogue  # noqa: PLC0415 - slow
    from scripts.lint.sarif import sarif  # noqa: PLC0415

    return sarif(faults, {name: sentence for name, sentence, _ in catalogue()})


def _plain(fault: Fault) -> dict[str, Any]:
    finding = fault.finding
    return {
        "file": str(finding.origin.relative),
        "line": finding.origin.line,
        "severity": finding.severity,
        "rules": list(fault.rules),
        "message": finding.message,
    }
