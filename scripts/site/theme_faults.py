"""Mends what the theme's pages lack for people who use a screen reader; `mkdocs_build` calls it for each page."""

from __future__ import annotations

import re
from html import escape, unescape

_SEARCH = '<div class="md-search" data-md-component="search" role="dialog"'
# A part of the navigation that is named by a label which may hold nothing but an arrow, and begins with its title.
_PART = re.compile(
    r'<nav class="md-nav" data-md-level="(\d+)" aria-labelledby="[^"]*"( aria-expanded="\w+")>'
    r'(\s*<label class="md-nav__title"[^>]*>\s*<span class="md-nav__icon md-icon"></span>\s*)([^<]*?)(\s*</label>)'
)
_EMPTY_HEAD = re.compile(r"<th( [^>]*)?></th>")


def mended(html: str) -> str:
    """The page with names for the search and each part of the navigation, and without heads of columns that are empty."""
    html = html.replace(_SEARCH, f'{_SEARCH} aria-label="Search"')
    html = _PART.sub(_named, html)
    return _EMPTY_HEAD.sub(r"<td\1></td>", html)


def _named(found: re.Match[str]) -> str:
    level, is_open, before, title, after = found.groups()
    name = escape(unescape(title))
    nav = f'<nav class="md-nav" data-md-level="{level}" aria-label="{name}"{is_open}>'
    return f"{nav}{before}{title}{after}"
