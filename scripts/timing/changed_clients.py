"""A copy of the project in which every specification, and every module of every client, is another than was committed: the most that `diff` has to read."""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.cli.git import git

COPIED = ("scripts", "specs", "generated")
AUTHOR = ("-c", "user.name=bench", "-c", "user.email=bench@localhost")


def write(project: Path, folder: Path) -> Path:
    """Make the copy in a folder, and say where it is. Raises OSError where the project lacks a part."""
    there = folder / "project"
    for name in COPIED:
        unused = shutil.ignore_patterns("__pycache__", "site")
        shutil.copytree(project / name, there / name, ignore=unused)
    for words in (("init", "-q"), ("add", "."), (*AUTHOR, "commit", "-qm", "before")):
        git(there, *words).check_returncode()
    for pattern in ("specs/*/openapi.yaml", "generated/*/*_client/**/*.py"):
        for file in there.glob(pattern):
            with file.open("a", encoding="utf-8") as text:
                text.write("# Changed.\n")
    return there
