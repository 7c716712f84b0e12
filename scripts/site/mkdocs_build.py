"""Makes the pages into a site with mkdocs-material, aside, and swaps it in when it is whole; `docs` calls it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import Any

from scripts.cli.aside import folder_beside, put, swap_in
from scripts.site.for_programs import for_programs
from scripts.site.link_targets import broken_links
from scripts.site.published import UNPUBLISHED, Published
from scripts.site.search_index import rank
from scripts.site.site_page import SitePage
from scripts.site.theme_faults import mended


class SiteBroken(Exception):
    """The site is not fit to be shown; the message has a line for each reason."""


def build(
    pages: Iterable[SitePage],
    templates: Path,
    site: Path,
    files: Mapping[str, str] = MappingProxyType({}),
    published: Published = UNPUBLISHED,
) -> None:
    """Build the site and put it in the place of `site`. Raises SiteBroken and leaves the old one.

    `files` are published as they are, by their paths.
    """
    with folder_beside(site) as folder:
        aside = folder.resolve()
        listed = list(pages)
        settings = _settings(templates) | published.settings()
        settings |= {"nav": navigation(listed), "site_dir": str(aside / "site")}
        settings["extra"] |= {"files": list(files)}
        _write(listed, templates, aside, settings)
        for path, text in files.items():
            put(aside / "pages" / path, text)
        _mkdocs(aside)
        for page in (aside / "site").rglob("*.html"):
            page.write_text(mended(page.read_text("utf-8")), "utf-8")
        rank(aside / "site" / "search")
        about = settings["site_name"], settings["site_description"]
        for_programs(aside / "site", listed, files, about)
        published.without_false(aside / "site")
        if found := list(broken_links(aside / "site", published.root)):
            raise SiteBroken("\n".join(found))
        swap_in(aside / "site", site)


def _write(
    pages: list[SitePage], templates: Path, folder: Path, settings: dict[str, Any]
) -> None:
    """Write what mkdocs reads: the pages, the assets and the settings."""
    import yaml  # noqa: PLC0415 - start-up counts

    for page in pages:
        put(folder / "pages" / page.path, page.text)
    shutil.copytree(templates / "assets", folder / "pages" / "assets")
    shutil.copytree(templates / "theme", folder / "theme")
    text = yaml.safe_dump(settings, sort_keys=False, allow_unicode=True)
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")


def _settings(templates: Path) -> dict[str, Any]:
    import yaml  # noqa: PLC0415 - start-up counts

    text = (templates / "mkdocs.yml").read_text("utf-8")
    found: dict[str, Any] = yaml.safe_load(text)
    return found


def navigation(pages: Iterable[SitePage]) -> list[dict[str, Any]]:
    """The pages in their order, those of one group under its name."""
    return _entries([(page.groups, page) for page in pages])


def _entries(pages: Iterable[tuple[tuple[str, ...], SitePage]]) -> list[dict[str, Any]]:
    """The entries of pages, each with the groups that are left to open."""
    found: list[dict[str, Any]] = []
    for group, together in groupby(pages, key=lambda each: each[0][:1]):
        if group:
            found.append({group[0]: _entries([(g[1:], page) for g, page in together])})
        else:
            found += [{page.title: page.path} for _, page in together]
    return found


def _mkdocs(folder: Path) -> None:
    """Run mkdocs, which would add the time of day, and a notice of its own, unless told not to."""
    environ = os.environ | {"SOURCE_DATE_EPOCH": "0", "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    done = subprocess.run(
        command, cwd=folder, env=environ, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SiteBroken((done.stderr + done.stdout).strip())
