"""Prints a contract run and writes its page: a pytest plugin in place of pytest's own terminal reporter."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from contract_tests.harness.http.target import SPECS
from contract_tests.harness.report.outcome import Outcome, attached
from contract_tests.harness.report.progress import Progress, counted
from contract_tests.harness.report.statement import of_node
from contract_tests.harness.report.tally import Tally, summary
from contract_tests.harness.report.violation import Broken, Violation, text
from contract_tests.harness.values.schema import response_pointer
from scripts.spec.document import load
from scripts.target.settings import Settings

MODULE = "contract_tests/test_requests.py"
UNSEEN = "test_every_documented_answer_is_seen"


class Reporter:
    """Lives in the process that the verb started; the workers' reports come to it."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.tallies = {api: Tally(load(SPECS / api)) for api in settings.apis}
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
        outcome = attached(report)
        if outcome is not None and (report.when == "call" or outcome.not_run):
            self.tallies[outcome.api].add(_name(report.nodeid), outcome)
        if report.failed and not (outcome and outcome.violations):
            self.broken[report.nodeid] = str(report.longrepr)
        if report.when == "teardown":
            found = sum(len(one.violations) for one in self.tallies.values())
            self.progress.advance(found)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(
        self, session: pytest.Session
    ) -> Generator[None, object, object]:
        """After the last test of a whole run against our own mocks: was every documented answer and webhook seen?"""
        result = yield
        whole = self.progress.total and self.progress.done == self.progress.total
        asked = self.settings
        if whole and not asked.base_url and not asked.select and not self.broken:
            for api, tally in self.tallies.items():
                for report in unseen_answers(api, tally):
                    session.config.hook.pytest_runtest_logreport(report=report)
        return result

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        self.progress.close()
        if self.broken:
            session.exitstatus = pytest.ExitCode.INTERNAL_ERROR
        for reason, name in {why: name for name, why in self.broken.items()}.items():
            print(f"could not run {name}\n{reason}\n", file=sys.stderr)
        for api, tally in self.tallies.items() if self.progress.total else ():
            self._print(api, tally)
        if self.settings.reports:
            from contract_tests.harness.report.page import page  # noqa: PLC0415 - start-up counts

            html = page(self.settings, list(self.tallies.values()))
            file = Path(self.settings.reports) / "contract.html"
            file.write_text(html, encoding="utf-8")

    def _print(self, api: str, tally: Tally) -> None:
        for number, found in enumerate(tally.sorted_violations(), start=1):
            first, _, rest = text(found).partition("\n")
            print(f"{styled(f'{api} {number}. {first}', fg='red')}\n{rest}\n")
        colour = "red" if tally.violations else "green"
        print(styled(headline(self.settings, tally), fg=colour, bold=True))
        for heading, line in summary(tally):
            print(f"  {heading:<12}{line}")
        print(flush=True)


def styled(line: str, **style: Any) -> str:
    """Coloured for a terminal that wants colours."""
    wanted = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return click.style(line, **style) if wanted else line


def headline(settings: Settings, tally: Tally) -> str:
    """What was held against what, and the result."""
    found = len(tally.violations)
    result = counted(found, "violation") if found else "no violations"
    if not tally.requests:
        result = "nothing was sent"
    server = settings.base_url or "its mock"
    return f"{tally.spec.name} at {server}: {result} (profile {settings.profile}, seed {settings.seed})"


def unseen_answers(api: str, tally: Tally) -> Iterator[pytest.TestReport]:
    """The reports of a test that all workers took part in: call, and the teardown that JUnit waits for."""
    spec = tally.spec
    found = []
    for operation_id, status in tally.unseen:
        operation = spec.operation(operation_id)
        statement = of_node(spec, response_pointer(spec, operation, status))
        what = f"no request of this run was answered {status}"
        found.append(Violation(api, operation.label, what, "", "", statement))
    for sender in tally.unsent:
        statement = of_node(spec, sender.pointer, sender.summary)
        what = "no test of this run was sent it"
        found.append(Violation(api, sender.label, what, "", "", statement))
    name = f"{UNSEEN}[{api}]"
    for when in ("call", "teardown"):
        failed = found and when == "call"
        report = pytest.TestReport(
            nodeid=f"{MODULE}::{name}",
            location=(MODULE, None, name),
            keywords={},
            outcome="failed" if failed else "passed",
            longrepr=str(Broken(found)) if failed else None,
            when=when,
        )
        Outcome(api, passed=not failed, violations=tuple(found)).attach(report)
        yield report


def _name(test: str) -> str:
    return test.rpartition("::")[2]
