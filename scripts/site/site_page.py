"""A page of the site, and what the site tells of an API, as values: `pages` and `front_pages` make the one of the other."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from scripts.site.guides import Guide
from scripts.site.text import safe
from scripts.spec.document import Spec
from scripts.spec.workflows import Workflow


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page below the site's root, with its title in the navigation, where pages of one group stand together."""

    path: str
    title: str
    text: str
    groups: tuple[str, ...] = ()  # from the outermost
    about: str = ""  # a sentence for lists of pages


@dataclass(frozen=True, slots=True)
class SiteApi:
    """An API that the site describes; `readme` is the text of its reading notes, `client` that of its client's README.md."""

    spec: Spec
    readme: str
    guides: tuple[Guide, ...] = ()
    client: str = ""
    files: tuple[str, ...] = ()  # that its folder on the site has, beside the pages
    workflows: tuple[Workflow, ...] = ()


def front(title: str = "", description: object = "", **settings: Any) -> str:
    """The lines before the text of a page: its title in the browser, its description in search engines."""
    named = {"title": safe(title), "description": safe(description)}
    told = {key: text for key, text in named.items() if text} | settings
    lines = (f"{key}: {json.dumps(value)}\n" for key, value in told.items())
    return f"---\n{''.join(lines)}---\n\n"
