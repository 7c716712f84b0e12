"""Writes a review as one HTML page that needs no other file, no script and no network; the verb `review` calls it."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from scripts.review.changelog_draft import changelog_draft
from scripts.review.gathering import Review
from scripts.review.verdict import headline, reasons, summary
from scripts.spec.finding import Origin

_CODE = re.compile(r"`([^`]+)`")


def html_page(review: Review, templates: Path, blob: str = "") -> str:
    """The page as text; all in it is escaped. `blob` is the address below which the files can be read, "" for none."""
    environment = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"said": said, "blocks": blocks}
    style = (templates / "page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return environment.get_template("page.html.jinja").render(
        review=review,
        style=Markup(style),
        style_hash=digest,
        headline=headline(review),
        reasons=reasons(review),
        summary=summary(review),
        draft=changelog_draft(review),
        link=lambda origin: address(origin, blob),
    )


def address(origin: Origin, blob: str) -> str:
    """Where a line can be read, "" where nobody says where the files are."""
    file, _, line = str(origin).rpartition(":")
    return f"{blob.rstrip('/')}/{file}#L{line}" if blob else ""


def said(text: str) -> Markup:
    """A sentence: all of it is text, but for `code` between backticks."""
    parts = map(escape, _CODE.split(text))
    marked = (
        Markup("<code>{}</code>").format(part) if i % 2 else part
        for i, part in enumerate(parts)
    )
    return Markup("").join(marked)


def blocks(text: str) -> list[list[str]]:
    """The paragraphs of a note; a list is one block of several items."""
    found: list[list[str]] = []
    for paragraph in filter(None, map(str.strip, text.split("\n\n"))):
        items = re.split(r"^- ", paragraph, flags=re.MULTILINE)
        found.append([" ".join(each.split()) for each in items if each.strip()])
    return found
