"""Makes a site readable to programs: each page as Markdown beside it, and llms.txt, which lists them; `mkdocs_build` calls it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from html import unescape
from itertools import groupby
from pathlib import Path

from scripts.bundles.files import WHOLE
from scripts.site.as_markdown import as_markdown
from scripts.site.site_page import SitePage


def for_programs(
    site: Path, pages: list[SitePage], files: Collection[str], about: tuple[str, str]
) -> None:
    """Write into `site`, which has the HTML of the pages; `files` are published beside them, `about` is the site's name and description."""
    for page in pages:
        html = (site / page.path).with_suffix(".html").read_text(encoding="utf-8")
        (site / page.path).write_text(as_markdown(html), encoding="utf-8")
    name, description = about
    head = f"# {name}\n\n> {description}\n"
    lines = [head, *_listed(pages, files)]
    (site / "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _listed(pages: list[SitePage], files: Collection[str]) -> Iterator[str]:
    """The pages by the outermost group, which has a folder of its own, with the document of each."""
    ordered = sorted(pages, key=lambda page: bool(page.groups))
    for group, together in groupby(ordered, key=lambda page: page.groups[:1]):
        listed = list(together)
        yield f"## {unescape(group[0]) if group else 'About'}\n"
        document = f"{listed[0].path.rpartition('/')[0]}/{WHOLE}"
        if document in files:
            yield f"- [OpenAPI document]({document}): all of it, for programs"
        for page in listed:
            title = unescape(": ".join((*page.groups[1:], page.title)))
            yield f"- [{title}]({page.path}){': ' * bool(page.about)}{page.about}"
        yield ""
