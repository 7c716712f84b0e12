"""Who says something and how it is known: sources, `x-source`, `x-basis` and `x-reading`, as `node` answers for each place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import repeat
from typing import Any

from scripts.spec import pointer
from scripts.spec.addresses import linkable
from scripts.spec.basis_of import NOTHING, said_around
from scripts.spec.pointer import Placed

KEYS = ("id", "title", "url", "read", "commit")  # of x-sources


@dataclass(frozen=True, slots=True)
class Source(Placed):
    """A page that was read, and the section of it that a statement cites."""

    id: str
    title: str
    url: str
    read: str
    commit: str  # that was read, where the page is in a repository; otherwise blank
    section: str
    is_copy: bool  # that a stored copy was read

    @property
    def page(self) -> str:
        """The address of the page, "" where nobody should follow it."""
        return linkable(self.url)

    @property
    def link(self) -> str:
        """The address of the section, "" where nobody should follow it."""
        has_section = self.section and self.page
        return f"{self.page}#{self.section}" if has_section else self.page


def sources(document: dict[str, Any]) -> Iterator[Source]:
    """The pages that a document lists (`x-sources`)."""
    listed = document.get("x-sources")
    for i, node in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(node, dict):
            where = pointer.join("/x-sources", i)
            page, title, url, read, commit = (str(node.get(key, "")) for key in KEYS)
            yield Source(where, page, title, url, read, commit, "", "copy" in node)


def cited(known: tuple[Source, ...], citation: str) -> Source | None:
    """The source that `id#section` names."""
    source_id, _, section = citation.partition("#")
    found = (replace(each, section=section) for each in known if each.id == source_id)
    return next(found, None)


def at(document: dict[str, Any], where: str) -> Mapping[str, Any]:
    """Statements about a place itself: there, for it in the object around, or for the keyword that it is a part of."""
    said = (*repeat(NOTHING, 4), *said_around(document, where))
    *_, of_keyword, _, of_part, own_keyword, own = said
    return {**of_keyword, **of_part, **own_keyword, **own}


def speaker(document: dict[str, Any], where: str, key: str) -> str | None:
    """The place of which the statement is made that holds at `where` under a key: itself or one around it; None where none is."""
    steps = pointer.split(where)
    depths = [
        (i + 2) // 3
        for i, said in enumerate(said_around(document, where))
        if key in said
    ]  # three are said at each step
    return pointer.join("", *steps[: depths[-1]]) if depths else None


def nearest(document: dict[str, Any], where: str, key: str) -> Any:
    """The statement about a place under a key: by the object there, or else by the nearest one around it that says something.

    An entry for one of its keywords goes before the object's own.
    """
    found = None
    for said in said_around(document, where):
        found = said.get(key, found)
    return found
