"""Resolve what is installed from registries into lock files, with hashes and without addresses."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import click

from scripts.cli.aside import folder_beside
from scripts.cli.foreign import FOREIGN
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import ROOT
from scripts.cli.npm import npm
from scripts.lint.programs import LINTERS

COMPILE = """-m uv pip compile --universal --python-version=3.11
    --generate-hashes --custom-compile-command="make lock" --quiet"""
RESOLVE = "install --package-lock-only --omit-lockfile-registry-resolved"
# Of what npm notes about a package, all that it does not read again.
DULL = ("funding", "license", "engines")


@click.command()
@click.option("--upgrade", is_flag=True, help="Take the newest versions allowed.")
def command(upgrade: bool) -> None:
    """Write requirements.txt, for Python 3.11 and newer on every platform, and the lock files in foreign/ and linters/.

    Versions that are locked already are kept, unless --upgrade is given.
    """
    with aside(ROOT / "requirements.txt", upgrade) as new:
        uv_compile(new, upgrade, "pyproject.toml")
    with aside(FOREIGN / "requirements.txt", upgrade) as new:
        uv_compile(new, upgrade, "--group=pyproject.toml:foreign")
    for folder in (FOREIGN, LINTERS):
        with aside(folder / "package-lock.json", upgrade) as new:
            npm_resolve(folder / "package.json", new)


@contextmanager
def aside(lock: Path, upgrade: bool) -> Iterator[Path]:
    """A file to resolve into, which becomes the lock file unless that fails; until then it is as that was."""
    with folder_beside(lock) as folder:
        new = folder / lock.name
        if lock.exists() and not upgrade:
            new.write_bytes(lock.read_bytes())
        try:
            yield new
        except subprocess.CalledProcessError as failed:
            raise CouldNotRun(f"{failed.cmd[0]} failed ({failed.returncode})") from None
        if "://" in new.read_text(encoding="utf-8"):
            raise CouldNotRun("the lock names an address; only names, versions, hashes")
        new.replace(lock)


def uv_compile(lock: Path, upgrade: bool, what: str) -> None:
    """Resolve the dependencies of pyproject.toml, or of a group in it."""
    extra = [what, *(["--upgrade"] if upgrade else []), f"--output-file={lock}"]
    command = [sys.executable, *shlex.split(COMPILE), *extra]
    subprocess.run(command, cwd=ROOT, check=True)


def npm_resolve(wanted: Path, lock: Path) -> None:
    """Resolve a package.json; a package is a line."""
    with TemporaryDirectory() as folder:
        resolved = Path(folder, "package-lock.json")
        copyfile(wanted, Path(folder, "package.json"))
        if lock.exists():
            copyfile(lock, resolved)
        npm(*shlex.split(RESOLVE), cwd=Path(folder))
        found = json.loads(resolved.read_text(encoding="utf-8"))
    for package in found["packages"].values():
        for key in DULL:
            package.pop(key, None)
    lines = (f"{json.dumps(n)}:{json.dumps(p)}" for n, p in found["packages"].items())
    head = f'{{"lockfileVersion":{found["lockfileVersion"]},"requires":true'
    text = head + ',"packages":{\n' + ",\n".join(lines) + "\n}}\n"
    lock.write_text(text, encoding="utf-8")
