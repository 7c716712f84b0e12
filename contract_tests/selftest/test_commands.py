"""The verbs and make targets: help, near matches of mistyped names, and one page that describes each."""

import re
import sys
from pathlib import Path

import pytest

from contract_tests.selftest.warm import Python, assert_refused, cold_python, ran
from scripts import setup
from scripts.cli.group import verbs
from scripts.cli.layout import ROOT, SCRIPTS, SPECS
from scripts.spec.document import api_names

VERBS = verbs(SCRIPTS)
WIDE = {"COLUMNS": "200"}
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z-]+):.*?## .+$", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(verb: str, python: Python) -> None:
    done = python("-m", "scripts", verb, "--help", env=WIDE)
    assert done.returncode == 0
    assert f"Usage: python -m scripts {verb}" in done.stdout


@pytest.mark.parametrize(("verb", "summary"), VERBS.items())
def test_every_verb_says_in_one_sentence_what_it_does(verb: str, summary: str) -> None:
    assert len(summary) > 20, verb
    assert summary.endswith("."), verb


def test_a_mistyped_verb_is_answered_with_the_nearest() -> None:
    done = cold_python("-m", "scripts", "contrct", env=WIDE)
    assert_refused(done, "did you mean 'contract'?")


@pytest.mark.parametrize("verb", ["generate", "contract", "docs", "mock"])
def test_a_mistyped_api_is_answered_with_the_nearest(verb: str, python: Python) -> None:
    api = api_names(SPECS)[0]
    done = python("-m", "scripts", verb, f"{api}x", env=WIDE)
    assert_refused(done, f"did you mean '{api}'?")


def test_make_and_make_help_list_every_target() -> None:
    phony = re.findall(r"^\.PHONY: ([a-z-]+)$", MAKEFILE, re.MULTILINE)
    listed = re.findall(r"^make ([a-z-]+) +\S", ran("make").stdout, re.MULTILINE)
    assert listed == phony
    first = ["help", "all", "setup", "validate", "generate", "contract", "mock"]
    assert listed[: len(first) + 2] == [*first, "docs", "test"]


HOSTILE = '$(shell touch made) `touch run`; touch run "$(touch run)" \'$HOME'


@pytest.mark.parametrize("target", sorted(set(TARGETS) - {"help", "all", "setup"}))
def test_neither_make_nor_the_shell_reads_what_is_given(
    target: str, tmp_path: Path
) -> None:
    (tmp_path / "Makefile").write_text(MAKEFILE)
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nprintf "%s\\n" "$@"; printf "%s\\n" "ARGS=$ARGS"')
    python.chmod(0o755)
    (given,) = re.findall("^GIVEN := PYTHON (.*)$", MAKEFILE, re.MULTILINE)
    hostile = [f"{name}={HOSTILE}" for name in given.split()]
    done = ran("make", "PYTHON=true", *hostile, target, cwd=tmp_path)
    assert {one.name for one in tmp_path.iterdir()} == {"Makefile", ".venv"}
    assert f"ARGS={HOSTILE}" in done.stdout
    handed_on = done.stdout.partition("ARGS=")[0].splitlines()[3:]
    flags = set(re.findall(r"\$\$\{\w+:\+(--[a-z]+)\}", MAKEFILE))
    for one in handed_on:
        assert one.endswith(HOSTILE) or one in flags


def test_make_targets_and_verbs_are_the_same() -> None:
    assert set(TARGETS) - {"help", "all"} == set(VERBS)


@pytest.mark.parametrize("target", TARGETS)
def test_the_readme_or_the_contributing_page_describes_each_target(target: str) -> None:
    pages = (ROOT / "README.md").read_text() + (ROOT / "CONTRIBUTING.md").read_text()
    assert f"make {target}" in pages


def test_an_old_python_is_refused_with_what_to_do() -> None:
    with pytest.raises(setup.CannotSetUp, match=r"Python 3\.11 or newer.*3\.9.*make"):
        setup.check_python((3, 9))


def test_a_python_without_venv_is_refused_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(setup.CannotSetUp, match="python3-venv"):
        setup.check_modules()


def test_the_environment_is_rebuilt_only_when_the_lock_changes(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_text("a==1\n")
    assert not setup.is_ready(str(tmp_path), str(lock))
    (tmp_path / ".ready").write_text(setup.wanted(str(lock)))
    assert setup.is_ready(str(tmp_path), str(lock))
    lock.write_text("a==2\n")
    assert not setup.is_ready(str(tmp_path), str(lock))


@pytest.mark.parametrize(
    "call", [["-I", str(SCRIPTS / "setup.py")], ["-m", "scripts", "setup"]]
)
def test_setup_needs_nothing_but_the_standard_library(
    call: list[str], tmp_path: Path
) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_text("a==1\n")
    (tmp_path / ".ready").write_text(setup.wanted(str(lock)))
    done = cold_python("-S", *call, str(tmp_path), str(lock))
    assert done.returncode == 0, done.stderr
