"""Prints a contract run and writes its page: a pytest plugin in place of pytest's own terminal reporter."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Generator, Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from contract_tests.harness.report.coverage import REST, Coverage, attached
from contract_tests.harness.report.progress import Progress
from contract_tests.harness.report.statement import of_node, of_response, of_rule
from contract_tests.harness.report.summary import Summary
from contract_tests.harness.report.violation import KINDS, Violated, Violation, text
from scripts.cli.layout import SPECS
from scripts.cli.printable import printable
from scripts.spec.document import load
from scripts.target import ending
from scripts.target.settings import Settings

MODULE = "contract_tests/test_requests.py"
COLOURS = dict(zip(KINDS, ("red", "yellow", "cyan"), strict=True))
WORKING = "test_every_operation_works"
UNSEEN = "test_every_documented_answer_is_seen"


class Reporter:
    """Lives in the process that the verb started; the workers' reports come to it."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        specs = {api: load(SPECS / api) for api in settings.apis}
        self.summaries = {api: Summary(specs[api], Coverage(api)) for api in specs}
        self.broken: dict[str, str] = {}  # text of a failing test of our own, by test
        self.progress = Progress()

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.progress.expect(len(session.items))

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        self.progress.expect(len(ids))

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.broken[report.nodeid] = str(report.longrepr)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        covered = attached(report)
        if covered is not None:
            self.summaries[covered.api].coverage.add(covered)
        if report.failed and (covered is None or covered.is_broken):
            self.broken[report.nodeid] = str(report.longrepr)
        if report.when == "teardown":
            every = self.summaries.values()
            found = [each for one in every for each in one.coverage.violations]
            counted = self.settings.counted
            self.progress.advance(len([one for one in found if one.kind in counted]))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(
        self, session: pytest.Session
    ) -> Generator[None, object, object]:
        """After a whole run, check that every operation worked, and that our own mocks gave all that is documented."""
        result = yield
        whole = self.progress.total and self.progress.done == self.progress.total
        whole = whole and not any(s.coverage.ended for s in self.summaries.values())
        asked = self.settings
        if whole and not asked.select and not self.broken:
            for summary in self.summaries.values():
                if not asked.base_url:
                    lacking = summary.coverage.not_run
                    self.broken |= {name: why for why, name in lacking}
                for report in closing_reports(summary, asked):
                    session.config.hook.pytest_runtest_logreport(report=report)
        return result

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        self.progress.close()
        every = [one.coverage for one in self.summaries.values()]
        is_tried = any(one.requests for one in every)
        in_vain = not is_tried and any(one.ended for one in every)
        found = [each for one in every for each in one.violations]
        counts = any(each.kind in self.settings.counted for each in found)
        if (self.broken or in_vain) and not counts:
            session.exitstatus = pytest.ExitCode.INTERNAL_ERROR
        if why := ending.reason():
            failed, ended = pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED
            session.exitstatus = failed if counts else ended
            for one in every:
                one.not_run.add((why, REST))
        for reason, name in {why: name for name, why in self.broken.items()}.items():
            print(printable(f"could not run {name}\n{reason}\n"), file=sys.stderr)
        for summary in self.summaries.values() if self.progress.total else ():
            self._print(summary)
        if self.settings.reports and (is_tried or not self.broken):
            self._write(Path(self.settings.reports))

    def _write(self, folder: Path) -> None:
        # Start-up counts.
        from contract_tests.harness.report.markdown import markdown  # noqa: PLC0415
        from contract_tests.harness.report.page import page  # noqa: PLC0415

        every = list(self.summaries.values())
        told = [markdown(headline(self.settings, one), one) for one in every]
        whole = {
            "contract.html": page(self.settings, every),
            "contract.md": "\n".join(told),
        }
        for name, content in whole.items():
            (folder / name).write_text(content, encoding="utf-8")

    def _print(self, summary: Summary) -> None:
        for kind, every in summary.findings.items():
            for number, found in enumerate(every, start=1):
                first, _, rest = text(found).partition("\n")
                of_kind = "" if kind == "violation" else f"{kind} "
                heading = f"{summary.spec.name} {of_kind}{number}. {first}"
                print(f"{styled(heading, fg=COLOURS[kind])}\n{rest}\n")
        failed = any(summary.findings[kind] for kind in self.settings.counted)
        colour = "red" if failed else "green"
        print(styled(headline(self.settings, summary), fg=colour, bold=True))
        for heading, line in summary.lines():
            print(f"  {heading:<12}{printable(line)}")
        print(flush=True)


def styled(line: str, **style: Any) -> str:
    """Coloured for a terminal that wants colours."""
    wanted = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return click.style(line, **style) if wanted else line


def headline(settings: Settings, summary: Summary) -> str:
    """Which server was held against its specification, and the result."""
    result = summary.result if summary.coverage.requests else "nothing was tested"
    if summary.coverage.ended:
        result += ", ended early"
    server = settings.base_url or "its mock"
    return f"{summary.spec.name} at {server}: {result} (profile {settings.profile}, seed {settings.seed})"


def closing_reports(summary: Summary, asked: Settings) -> Iterator[pytest.TestReport]:
    """Reports as of tests that fail where an operation never worked or, of our own mock, something documented was not covered."""
    counted = asked.counted
    yield from _reports(summary, WORKING, list(_never_worked(summary)), counted)
    if not asked.base_url:
        yield from _reports(summary, UNSEEN, list(_missing(summary)), counted)


def _reports(
    summary: Summary, test: str, found: list[Violation], counted: Collection[str]
) -> Iterator[pytest.TestReport]:
    """The reports of a test that found this: its call, and the teardown that JUnit waits for."""
    api = summary.spec.name
    name = f"{test}[{api}]"
    for when in ("call", "teardown"):
        grave = [one for one in found if one.kind in counted]
        failed = grave and when == "call"
        report = pytest.TestReport(
            nodeid=f"{MODULE}::{name}",
            location=(MODULE, None, name),
            keywords={},
            outcome="failed" if failed else "passed",
            longrepr=str(Violated(grave)) if failed else None,
            when=when,
        )
        if found and when == "call":
            Coverage(api, violations=found).attach(report)
        yield report


def _never_worked(summary: Summary) -> Iterator[Violation]:
    """The operations that refused every request, also such as the specification describes."""
    spec = summary.spec
    for operation in summary.never_worked:
        statement = of_node(spec, operation.pointer, operation.summary)
        what = "never worked: no request to it succeeded"
        yield Violation(spec.name, operation.label, what, "", "", statement)


def _missing(summary: Summary) -> Iterator[Violation]:
    """The documented answers and webhooks that did not come; where nothing else is wrong, also what could not be tried."""
    spec = summary.spec
    for operation_id, status in summary.unseen:
        operation = spec.operation(operation_id)
        statement = of_response(operation, status)
        what = f"no request of this run was answered {status}"
        yield Violation(spec.name, operation.label, what, "", "", statement)
    for sender in summary.unsent:
        statement = of_node(spec, sender.pointer, sender.summary)
        what = "no test of this run was sent it"
        yield Violation(spec.name, sender.label, what, "", "", statement)
    if not summary.coverage.violations:
        yield from _untried(summary)


def _untried(summary: Summary) -> Iterator[Violation]:
    """The declared behaviour and the rules that no test could hold the server to."""
    spec = summary.spec
    for kind, operation, where in summary.unheld:
        what = f"no test of this run could hold the server to this {kind}"
        statement = of_node(spec, where)
        yield Violation(spec.name, operation.label, what, "", "", statement)
    for rule in summary.untried:
        label = spec.operation(rule.operation).label
        what = "no test of this run could try this rule"
        yield Violation(spec.name, label, what, "", "", of_rule(spec, rule))
