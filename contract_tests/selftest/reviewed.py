"""A small repository with one made-up API, in which `review` and `diff` are run; the tests of the page and of the browser use it."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from contract_tests.selftest.shared import shared
from contract_tests.selftest.tree import copied, git_in
from contract_tests.selftest.warm import Python
from scripts.cli.layout import ROOT, TEMPLATES
from scripts.new import write

Change = tuple[str, str]

API = "acme"
TOOLS = ("scripts", "Makefile", "LICENSE", "pyproject.toml", "requirements.txt")
VERSION: Change = ("version: 0.1.0", "version: 0.2.0")
FIELD = "        created_at:\n"
TRUE: Change = (
    FIELD,
    "        color:\n          description: Color of the thing.\n          x-source: guide#colors\n          x-basis: documented\n"
    f"          type: string\n{FIELD}",
)
CLAIM: Change = (
    FIELD,
    f"        size:\n          description: Size of the thing.\n          x-basis: documented\n          type: integer\n{FIELD}",
)
BREAKING: Change = ("minLength: 1", "minLength: 3")


@dataclass(frozen=True, slots=True)
class Repository:
    """A copy of the tools with a repository around it, whose branch `main` has one API and whose branch `empty` has none."""

    root: Path
    python: Python

    @property
    def spec(self) -> Path:
        return self.root / "specs" / API / "openapi.yaml"

    def change(self, *changes: Change) -> None:
        """Write something else into the specification, with the version that this asks for."""
        text = self.spec.read_text(encoding="utf-8")
        for old, new in (VERSION, *changes):
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        self.spec.write_text(text, encoding="utf-8")

    def line(self, start: str) -> int:
        """The number of the only line that begins so."""
        lines = self.spec.read_text(encoding="utf-8").splitlines()
        (found,) = (n for n, line in enumerate(lines, 1) if line.strip() == start)
        return found

    def review(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """The verb with our own rules, against `main` unless something else is said."""
        base = () if "--base" in arguments else ("--base", "main")
        command = ("-m", "scripts", "review", "--own", *arguments, *base)
        return self.python(*command, cwd=self.root)

    def page(self, name: str = f"{API}.html") -> str:
        return (self.root / "reports" / "review" / name).read_text(encoding="utf-8")

    def git(self, *words: str) -> None:
        git_in(self.root, *words)


def repository(factory: pytest.TempPathFactory, python: Python) -> Repository:
    """A copy of one that is made once for all workers of a test run."""
    root = factory.mktemp("repository") / "copy"
    with shared(factory, "reviewed") as folder:
        if not (folder / "made").exists():
            _made(folder / "being-made", python)
            (folder / "being-made").rename(folder / "made")
    shutil.copytree(folder / "made", root, symlinks=True)
    return Repository(root, python)


def _made(root: Path, python: Python) -> None:
    made = Repository(copied(root, *TOOLS), python)
    for folder in ("specs", "contract_tests/apis"):
        (root / folder).mkdir(parents=True)
    (root / ".venv").symlink_to(ROOT / ".venv")
    (root / ".gitignore").write_text(
        "reports/\n__pycache__/\n.venv\n", encoding="utf-8"
    )
    made.git("init", "--quiet", "--initial-branch", "empty")
    made.git("add", *TOOLS, ".gitignore")
    made.git("commit", "--quiet", "--message", "Tools")
    made.git("checkout", "--quiet", "-b", "main")
    write(API, "Acme Leads API", TEMPLATES / "new", root)
    done = python("-m", "scripts", "generate", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    made.git("add", "--all")
    made.git("commit", "--quiet", "--message", "Acme")
