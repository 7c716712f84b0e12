"""`make new API=acme` in a copy of this repository, and the whole chain on what it writes: a sixth API is its own folders and nothing else."""

import re
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
import yaml

from contract_tests.selftest.shared import shared
from contract_tests.selftest.tree import copied, git_in, tracked
from contract_tests.selftest.warm import SYSTEM, WORKERS, Python, assert_refused, ran
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import ROOT, SPECS, TEMPLATES
from scripts.new import write
from scripts.setup import wanted
from scripts.spec.document import api_names

TITLE = 'Acme "Leads": the vendor\'s API'
OWN = ("specs/acme/", "contract_tests/apis/acme/")
GENERATED = "generated/acme/"
# Tests that every API has to pass, and those that hold the whole tree to something.
GENERIC = (
    *("selftest/test_layout.py", "selftest/test_two_witnesses.py"),
    "selftest/test_contract_finds_defects.py",
    "selftest/test_docs_samples.py::test_every_python_sample_runs",
    *("apis/test_every_mock.py", "apis/test_every_body.py"),
    "apis/test_every_client.py",
)
OF_ACME = "acme or test_layout or test_no_mock_reaches"
TABLE = re.compile(r"<!-- apis -->.*<!-- /apis -->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of this repository, with this Python as its environment."""

    root: Path

    def runs(self, *command: str) -> str:
        """The output of a command, which has to succeed."""
        # A make around this one would pass its own variables on.
        environ = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", WORKERS: "1"}
        done = ran(*command, cwd=self.root, env=environ, around=SYSTEM)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def make(self, *arguments: str) -> str:
        return self.runs("make", f"PYTHON={sys.executable}", *arguments)

    def files(self) -> dict[str, str]:
        """A digest of each file that git would track."""
        return {
            name: sha256((self.root / name).read_bytes()).hexdigest()
            for name in tracked(root=self.root)
        }


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    root = copied(tmp_path_factory.mktemp("copy"))
    git_in(root, "init", "--quiet")
    python = root / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    ready = wanted(str(root / "requirements.txt"))
    (root / ".venv" / ".ready").write_text(ready)
    with shared(tmp_path_factory, "types"), suppress(FileNotFoundError):
        shutil.copytree(ROOT / ".mypy_cache", root / ".mypy_cache")
    return Copy(root)


@pytest.fixture(scope="module")
def before(copy: Copy) -> dict[str, str]:
    return copy.files()


@pytest.fixture(scope="module")
def acme(copy: Copy, before: dict[str, str]) -> Copy:
    """The copy after `make new API=acme`."""
    printed = copy.make("new", "API=acme", f"TITLE={TITLE}")
    for name in copy.files().keys() - before.keys():
        assert name in printed
    assert "Add an API" in printed
    return copy


def changed(copy: Copy, before: dict[str, str]) -> set[str]:
    return {name for name, _ in copy.files().items() ^ before.items()}


def test_nothing_but_its_own_folders_is_written(
    acme: Copy, before: dict[str, str]
) -> None:
    document = yaml.safe_load((acme.root / "specs/acme/openapi.yaml").read_text())
    assert document["info"]["title"] == TITLE
    written = changed(acme, before)
    assert {own for own in OWN for name in written if name.startswith(own)} == set(OWN)
    assert all(name.startswith(OWN) for name in written)
    assert not [name for name in written if "{" in name or "API" in name]
    assert not list(acme.root.glob(".new-*"))


@pytest.mark.parametrize(
    "command",
    [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]],
    ids=["lint", "format", "types"],
)
def test_what_is_written_is_clean_code(acme: Copy, command: list[str]) -> None:
    acme.runs(sys.executable, "-m", *command, OWN[1])


def test_the_whole_chain_runs_on_it(
    acme: Copy, before: dict[str, str], python: Python
) -> None:
    readme = acme.root / "README.md"
    old = readme.read_text()
    for target, says in {
        "validate": "specs/acme: OK (2 operations, 2 rules, ",
        "generate": "generated/acme: 2 operations, 2 schemas (written)",
        "contract": "acme at its mock: no violations",
        "docs": "generated/site: ",
    }.items():
        assert says in acme.make(target, "API=acme")
    assert (acme.root / "generated/site/acme/things.html").is_file()
    assert_held_to_our_ways(acme, python)
    others = {
        name for name in changed(acme, before) if not name.startswith((*OWN, GENERATED))
    }
    assert others <= {"README.md"}
    assert TABLE.sub("", readme.read_text()) == TABLE.sub("", old)
    assert "specs/acme/openapi.yaml" in readme.read_text()


def assert_held_to_our_ways(acme: Copy, python: Python) -> None:
    """The tests that every API has to pass, for acme."""
    tests = [f"contract_tests/{each}" for each in GENERIC]
    done = python("-m", "pytest", "-k", OF_ACME, *tests, cwd=acme.root)
    assert done.returncode == 0, done.stdout + done.stderr
    found = re.search(r"(\d+) passed", done.stdout)
    assert found
    assert int(found[1]) > len(GENERIC)


API = api_names(SPECS)[0]
FOLDERS = ("specs", "contract_tests/apis", "generated")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Acme"], "lower-case letters and digits"),
        (["acme-leads"], "lower-case letters and digits"),
        (["../acme"], "lower-case letters and digits"),
        (["9acme"], "a letter first"),
        (["a" * 31], "30 at most"),
        (["class"], "keyword of Python"),
        (["email"], "comes with Python"),
        (["print"], "comes with Python"),
        ([API], ", ".join(f"{each}/{API}" for each in FOLDERS) + ": there already"),
        (["fresh", "--title", "Stale Leads API"], "does not begin with 'fresh'"),
        (["fresh", "--title", "fresh leads"], "begins with a capital letter"),
        (["fresh", "--title", "Fresh\nLeads"], "one line of text"),
        ([], "Missing argument 'API'"),
    ],
)
def test_what_cannot_be_started_is_refused_with_what_to_do(
    copy: Copy, arguments: list[str], message: str, python: Python
) -> None:
    old = copy.files()
    done = python("-m", "scripts", "new", *arguments, cwd=copy.root)
    assert_refused(done, message)
    assert copy.files() == old


def test_when_one_folder_cannot_be_written_neither_is(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    with pytest.raises(CouldNotRun, match="nothing was written"):
        write("acme", "Acme API", TEMPLATES / "new", tmp_path)
    assert [file.name for file in tmp_path.rglob("*")] == ["specs"]
