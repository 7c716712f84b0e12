"""`make bench`: every cost is timed, printed beside those of another revision, and a failure is told."""

import re
from pathlib import Path

import pytest

from contract_tests.selftest.warm import Python, assert_refused, ran
from scripts.cli.layout import ROOT, SPECS
from scripts.diff.revision import revision
from scripts.lint.check import check_file
from scripts.spec.document import api_names, load
from scripts.timing import changed_clients, large_document, listed_page, sent_list
from scripts.timing.measures import Failed, Measure, measures

APIS = tuple(api_names(SPECS))


def measure(text: str) -> Measure:
    return next(each for each in measures(APIS) if text in each.name)


def test_every_verb_client_mock_and_contract_run_is_timed() -> None:
    names = [each.name for each in measures(APIS)]
    verbs = {"diff", "diff, all changed", "validate", "generate", "docs"}
    assert {"start-up", *verbs} <= set(names)
    with_pages = {api for api in APIS if listed_page.listed(load(SPECS / api))}
    with_lists = {api for api in APIS if sent_list.batch(load(SPECS / api))}
    assert with_pages
    assert with_lists
    for api in APIS:
        timed = 3 + 5 * (api in with_pages) + 4 * (api in with_lists)
        assert sum(api in name for name in names) == timed
    assert len(set(names)) == len(names)


def test_seconds_are_printed_beside_those_of_a_revision(python: Python) -> None:
    options = ("--rounds=1", "--only=start-up", "--compare=HEAD")
    done = python("-m", "scripts", "bench", *options)
    assert done.returncode == 0, done.stderr
    heading, line = done.stdout.splitlines()
    assert heading.split() == ["seconds", "here", "HEAD", "ratio"]
    assert re.fullmatch(r"start-up( +\d+\.\d+){3}", line)
    assert done.stderr == "start-up ...\n"
    assert "/bench-" not in ran("git", "worktree", "list").stdout


@pytest.mark.parametrize(
    ("option", "answer"),
    [
        ("--compare=no-such-revision", "no-such-revision"),
        ("--only=no-such-name", "nothing that is timed"),
    ],
)
def test_what_cannot_be_timed_is_said(option: str, answer: str, python: Python) -> None:
    done = python("-m", "scripts", "bench", "--only=start-up", option)
    assert_refused(done, answer)


def test_a_client_a_mock_a_page_and_a_verb_are_really_run() -> None:
    for text in (f"import {APIS[0]}", f"mock {APIS[0]}", ", client", "start-up"):
        assert measure(text).number(ROOT) > 0


def test_all_clients_differ_where_diff_is_timed(tmp_path: Path) -> None:
    then = revision("HEAD", changed_clients.write(ROOT, tmp_path) / "specs")
    assert then.changed() == set(APIS)
    assert all(then.differs(f"generated/{api}/{api}_client/facade.py") for api in APIS)


def test_the_large_document_is_right(tmp_path: Path) -> None:
    report = check_file(large_document.write(tmp_path, operations=3))
    assert not report.findings
    assert report.contents == "3 operations"


@pytest.mark.parametrize(
    "text",
    [f"import {APIS[0]}", f"mock {APIS[0]}", ", client", "all changed", "validate"],
)
def test_what_does_not_work_has_no_time(text: str, tmp_path: Path) -> None:
    with pytest.raises(Failed):
        measure(text).number(tmp_path)
