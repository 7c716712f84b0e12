"""The repository's own files, for the tests that hold all of them to a rule, or work in a copy of them."""

import ast
import shutil
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from contract_tests.selftest.warm import ran
from scripts.cli.layout import ROOT

NOBODY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Nobody"), ("EMAIL", "nobody@example.com"))
}


def tracked(*patterns: str, root: Path = ROOT) -> list[str]:
    """Paths that git tracks or would track, relative to the root."""
    listing = ("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    done = ran(*listing, "--", *patterns, cwd=root)
    assert done.returncode == 0, done.stderr
    names = set(done.stdout.split("\0")) - {""}
    return sorted(name for name in names if (root / name).exists())


def copied(root: Path, *patterns: str) -> Path:
    """A folder with a copy of these files, and of what Python has compiled of them already."""
    names = tracked(*patterns)
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):  # gone since: some other test's
            shutil.copy2(ROOT / name, root / name)
    for folder in {Path(name).parent for name in names if name.endswith(".py")}:
        with suppress(OSError):  # there is none, or some other test is at it
            shutil.copytree(
                ROOT / folder / "__pycache__", root / folder / "__pycache__"
            )
    return root


def git_in(root: Path, *words: str) -> str:
    """The output of git in a repository of a test, where nobody in particular commits."""
    done = ran("git", *words, cwd=root, env=NOBODY)
    assert done.returncode == 0, done.stderr
    return done.stdout


@cache
def modules() -> tuple[str, ...]:
    """The Python files that people write."""
    return tuple(tracked("scripts/*.py", "contract_tests/*.py"))


@cache
def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def parsed(name: str) -> ast.Module:
    return ast.parse(read(name), name)


def imported(tree: ast.AST) -> Iterator[str]:
    """The dotted names that a module imports, wherever the statement stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def docstrings(tree: ast.AST) -> Iterator[tuple[Documented, str]]:
    """Everything that has a docstring, with its text."""
    for node in ast.walk(tree):
        if isinstance(node, Documented) and (text := ast.get_docstring(node)):
            yield node, text
