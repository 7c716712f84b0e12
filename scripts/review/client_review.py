"""Compares the client that a specification had at a revision with the one that it has now; the verb `review` calls it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.client import write_or_check
from scripts.client.build import build
from scripts.client.write_or_check import Folders
from scripts.diff.clients import client_since
from scripts.diff.revision import Revision
from scripts.diff.sides import Sides
from scripts.review.gathering import ClientReview

STALE = "generated/ is stale: the client was made from the specification for this page; run `make generate`"
NEW = "There was no client before."


def client_review(sides: Sides, then: Revision, folders: Folders) -> ClientReview:
    """The changes of the client of one API since a revision."""
    if sides.after is None:
        return ClientReview(remark="The client goes with the API.")
    api = sides.after.name
    tracked = f"{folders.generated.name}/{api}"
    if not then.has(tracked):
        return ClientReview(remark=NEW)
    is_current = write_or_check.is_current(api, folders)
    with _present(sides, folders, is_current) as now:
        if now is None:
            return ClientReview(remark="No client can be made of it; see the findings.")
        changes = tuple(client_since(api, then, folders.generated, now))
    return ClientReview(changes, "" if is_current else STALE)


@contextmanager
def _present(sides: Sides, folders: Folders, is_current: bool) -> Iterator[Path | None]:
    """The client of the specification as it is, made aside where the tracked one is another's; None where none can be made."""
    assert sides.after
    if is_current:
        yield folders.generated / sides.after.name
        return
    templates = folders.scripts / "templates" / "client"
    with TemporaryDirectory(prefix="client-") as fresh:
        findings = build(sides.after, templates, folders.licence, Path(fresh))
        yield None if findings else Path(fresh)
