"""Runs a test of a contract run, and runs it again where it found something: what does not show again is told as flaky.

The hook in `contract_tests/conftest.py` calls it. The requests of a test depend on its seed, so they are the same each time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace

import pytest
from _pytest.runner import runtestprotocol  # as pytest-rerunfailures does it

from contract_tests.harness.concluding import GATE
from contract_tests.harness.report.coverage import attached
from contract_tests.harness.report.violation import Violated, Violation

TRIES = 3  # at most, of which the second is the last one where everything shows again
Key = tuple[str, str, str]


def run(
    item: pytest.Function, nextitem: pytest.Item | None, counted: Collection[str]
) -> None:
    """Run a test and report it, with what it found as the other tries have shown it."""
    reports = runtestprotocol(item, log=False, nextitem=nextitem)
    found = _found(reports, counted)
    seen, tries = Counter(found), 1
    while found and tries < TRIES and _may_run_again(item):
        again = runtestprotocol(item, log=False, nextitem=nextitem)
        if any(report.skipped for report in again):
            break  # meanwhile the run has ended
        tries += 1
        seen.update(found & _found(again, counted))
        if all(seen[one] == tries for one in found):
            break
    for report in reports:
        _label(report, seen, tries, counted)
        item.ihook.pytest_runtest_logreport(report=report)


def _may_run_again(item: pytest.Function) -> bool:
    """Whether the same requests meet the same state: after a reset, or where nothing was written."""
    gate = item.stash.get(GATE, None)
    return gate is not None and (gate.target.is_mock or not gate.has_written)


def _found(reports: list[pytest.TestReport], counted: Collection[str]) -> set[Key]:
    covered = filter(None, map(attached, reports))
    every = [found for one in covered for found in one.violations]
    return {_key(one) for one in every if one.sent and one.kind in counted}


def _key(found: Violation) -> Key:
    return found.operation, found.statement.place, found.kind


def _label(
    report: pytest.TestReport, seen: Counter[Key], tries: int, counted: Collection[str]
) -> None:
    """Say in a report how often its violations were seen, where that is not each time."""
    covered = attached(report)
    if covered is None:
        return
    for number, one in enumerate(covered.violations):
        times = seen.get(_key(one), tries)
        if times < tries:
            what = f"{one.what} (flaky: in {times} of {tries} tries)"
            covered.violations[number] = replace(one, what=what)
    covered.attach(report)
    if report.failed and seen:
        grave = [one for one in covered.violations if one.kind in counted]
        report.longrepr = str(Violated(grave))
