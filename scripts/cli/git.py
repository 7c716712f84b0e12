"""Git, asked about the repository; `release`, `docs` and `bench` ask it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from scripts.cli.group import CouldNotRun


def git(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The git command when it has ended, whatever its exit code. Raises CouldNotRun where there is no git."""
    command = ["git", "-C", str(root), *words]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise CouldNotRun(f"git cannot be run: {error.strerror}") from None
