"""Resolve the dependencies of pyproject.toml into requirements.txt, with hashes and without addresses."""

from __future__ import annotations

import shlex
import subprocess
import sys

import click

from scripts.cli.group import CouldNotRun
from scripts.cli.layout import ROOT

COMPILE = """-m uv pip compile pyproject.toml --universal --python-version=3.11
    --generate-hashes --custom-compile-command="make lock" --quiet"""


@click.command()
@click.option("--upgrade", is_flag=True, help="Take the newest versions allowed.")
def command(upgrade: bool) -> None:
    """Write requirements.txt for Python 3.11 and newer, on every platform.

    Versions that are locked already are kept, unless --upgrade is given.
    """
    lock = ROOT / "requirements.txt"
    aside = ROOT / "requirements.txt.new"
    if lock.exists() and not upgrade:
        aside.write_bytes(lock.read_bytes())
    extra = ["--upgrade"] if upgrade else []
    compile_it = [
        sys.executable,
        *shlex.split(COMPILE),
        *extra,
        f"--output-file={aside}",
    ]
    try:
        subprocess.run(compile_it, cwd=ROOT, check=True)
        if "://" in aside.read_text(encoding="utf-8"):
            raise CouldNotRun("the lock names an address; only names, versions, hashes")
        aside.replace(lock)
    except subprocess.CalledProcessError as failed:
        raise CouldNotRun(f"uv failed with code {failed.returncode}") from None
    finally:
        aside.unlink(missing_ok=True)
