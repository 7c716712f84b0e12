"""Format our own code and mend what ruff can mend."""

from __future__ import annotations

import subprocess
import sys

import click

from scripts.cli.layout import ROOT


@click.command()
def command() -> None:
    """Run `ruff check --fix` and `ruff format`; exit 1 when something is left to mend by hand."""
    ruff = [sys.executable, "-m", "ruff"]
    checked = subprocess.run([*ruff, "check", "--fix"], cwd=ROOT, check=False)
    formatted = subprocess.run([*ruff, "format"], cwd=ROOT, check=False)
    sys.exit(max(checked.returncode, formatted.returncode))
