"""Checks a built site: each link leads to a page and section that is there, and nothing is fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scripts.spec.addresses import linkable

# What a browser fetches to show a page; an `a` is only followed on a click, and what else a page tells of itself by nobody who reads it.
_FETCHED = {("script", "src"), ("img", "src"), ("iframe", "src"), ("link", "href")}
_TOLD = {"canonical", "prev", "next", "alternate", "service-desc"}


@dataclass(slots=True)
class _LinkReader(HTMLParser):
    """Collects what a page links to, fetches, and can be linked to."""

    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        rel = dict(attrs).get("rel") or ""
        is_told = tag == "link" and rel.strip() in _TOLD
        for name, value in attrs:
            if value and name == "id":
                self.ids.add(value)
            elif value and (tag, name) in _FETCHED and not is_told:
                self.fetched.append(value)
            elif (tag, name) == ("a", "href") or (is_told and name == "href"):
                self.links.append(value or "")


def broken_links(site: Path, root: str = "/") -> Iterator[str]:
    """A line for each link of the pages below `site` that leads nowhere, or that fetches from elsewhere.

    `root` is the path of the site where it is published: links of the page for what is not found begin there, and no others.
    """
    pages = {page: _read(page) for page in sorted(site.rglob("*.html"))}
    for page, read in pages.items():
        where = page.relative_to(site)
        for target in dict.fromkeys(read.fetched):
            if urlsplit(target).netloc:
                yield f"{where}: fetches {target}"
        for target in dict.fromkeys([*read.links, *read.fetched]):
            shown = _below(target, root) if page.name == "404.html" else target
            if not _resolves(shown, page, pages):
                yield f"{where}: {target or 'an empty link'} leads nowhere"


def _below(target: str, root: str) -> str:
    """The target of a page that is shown under any address, as one from the folder of the site; "" where it is none."""
    if target.startswith((root, "#")) or urlsplit(target).netloc:
        return target.removeprefix(root) or "."
    return ""


def _read(page: Path) -> _LinkReader:
    reader = _LinkReader()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader


def _resolves(target: str, page: Path, pages: dict[Path, _LinkReader]) -> bool:
    url = urlsplit(target)
    if not target:
        return False
    if url.scheme or url.netloc:
        return bool(linkable(target))
    path = (page.parent / unquote(url.path)).resolve() if url.path else page
    if path.is_dir():
        path /= "index.html"
    if not path.is_file():
        return False
    section = unquote(url.fragment)
    return not section or path not in pages or section in pages[path].ids
