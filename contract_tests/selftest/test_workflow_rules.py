"""Workflows are held to the specification by `make validate`, and to Arazzo by Redocly CLI."""

import subprocess
from pathlib import Path

import pytest

from contract_tests.selftest.healthy import HEALTHY, STORY, TOLD, acme, edit
from contract_tests.selftest.installing import installed
from contract_tests.selftest.warm import ran
from scripts.cli.layout import SPECS
from scripts.cli.npm import node
from scripts.lint.check import check_api
from scripts.lint.programs import ALONE, PROGRAMS


@pytest.fixture(scope="module")
def redocly(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    installed(PROGRAMS.installed, "linters", tmp_path_factory)
    return [str(node()), str(PROGRAMS.packages / "@redocly/cli/bin/cli.js")]


def linted(redocly: list[str], *files: Path) -> subprocess.CompletedProcess[str]:
    command = [*redocly, "lint", "--extends=spec", *map(str, files)]
    return ran(*command, env=ALONE, around={})


def test_redocly_finds_every_workflow_valid(redocly: list[str]) -> None:
    files = sorted(SPECS.glob("*/workflows/*"))
    assert len(files) >= 3
    done = linted(redocly, *files, HEALTHY / STORY)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr.count("validated in") + done.stdout.count("validated in") > 3


def test_redocly_finds_a_workflow_invalid_that_is_none(
    redocly: list[str], tmp_path: Path
) -> None:
    folder = acme(tmp_path)
    edit(folder / STORY, "stepId: look", "stepIdd: look")
    assert linted(redocly, folder / STORY).returncode == 1


@pytest.mark.parametrize(("old", "new", "line", "message"), TOLD["workflows"])
def test_what_is_wrong_in_a_workflow_is_told_at_its_line(
    tmp_path: Path, old: str, new: str, line: int, message: str
) -> None:
    folder = acme(tmp_path)
    edit(folder / STORY, old, new)
    found = [str(each) for each in check_api(folder).findings]
    at = f"{STORY}:{line}: error workflow-"
    assert any(at in each and message in each for each in found), found
