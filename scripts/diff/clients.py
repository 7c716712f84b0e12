"""Compares the tracked client of an API with the one at a git revision; the verbs `diff` and `review` call it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.diff.change import Change
from scripts.diff.client_changes import client_changes
from scripts.diff.revision import Revision


def tracked_client(api: str, then: Revision, generated: Path) -> list[Change]:
    """The changes for callers of the client in `generated/<api>`; none where it is the same, or was or is not there."""
    if not then.differs(f"{generated.name}/{api}"):
        return []
    return client_since(api, then, generated, generated / api)


def client_since(api: str, then: Revision, generated: Path, now: Path) -> list[Change]:
    """The changes for callers from the client that was tracked to the one in a folder; none where one is not there."""
    tracked = f"{generated.name}/{api}"
    if not then.has(tracked) or not now.is_dir():
        return []
    with TemporaryDirectory(prefix="client-") as aside:
        then.write([tracked], Path(aside))
        try:
            return client_changes(Path(aside) / tracked, now)
        except LookupError:  # one cannot be read, which `generate --check` tells
            return []
