"""The bundles of versions that were released: a tag `acme-v1.2.0` keeps them; `release` makes it, `docs` publishes what it keeps."""

from __future__ import annotations

from pathlib import Path

from scripts.bundles.files import NAMES
from scripts.cli.git import git


def tag(api: str, version: str) -> str:
    """The name of the tag of a version."""
    return f"{api}-v{version}"


def versions(root: Path, api: str) -> list[str]:
    """The versions that have a tag in the repository, none where there is no repository."""
    start = tag(api, "")
    named = git(root, "tag", "--list", f"{start}[0-9]*").stdout.split()
    return [each.removeprefix(start) for each in named]


def bundles_of(root: Path, api: str, version: str) -> dict[str, str]:
    """The bundles of a version by the names of their files, as they were; those that it did not have yet are not there."""
    folder = f"{tag(api, version)}:generated/{api}"
    shown = {name: git(root, "show", f"{folder}/{name}") for name in NAMES}
    return {name: done.stdout for name, done in shown.items() if not done.returncode}
