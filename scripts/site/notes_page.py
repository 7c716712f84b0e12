"""Makes the page of reading notes from the API's README.md: ids become links, each note lists the statements that name it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial

from markupsafe import Markup

from scripts.spec.addresses import linkable, scheme
from scripts.spec.notes import MarkdownLine, lines

_LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]*)\)")
_APART = re.compile(r"(`[^`]*`|\[[^\]]*\]\([^)\s]*\))")
_CONCERNED = 'class="rc-concerned" data-search-exclude'
_NESTED_ITEM = re.compile(r"^( +)(?=[-*+] |\d+\. )")


def notes_page(
    text: str, links: Mapping[str, str], concerned: Mapping[str, Markup]
) -> str:
    """The page's Markdown: `links` has the address of what the text may name, `concerned` the statements that name each note."""
    read = [*lines(text), MarkdownLine("", level=1)]
    targets = {_slug(line.text): line.note for line in read if line.note}
    link = partial(_link, targets=targets)
    written: list[str] = []
    note = ""
    for line in read:
        if line.level:
            if note in concerned:
                told = f"<p {_CONCERNED}>{concerned[note]}</p>"
                written += ["", told, ""]
            note = line.note
            own = f" {{#{note}}}" if note else ""
            written.append(f"{'#' * line.level} {line.text}{own}" if line.text else "")
        elif line.is_code:
            written.append(line.text)
        else:
            written.append(linked(line.text, links, link))
    return "\n".join(written).strip() + "\n"


def linked(
    text: str, links: Mapping[str, str], link: Callable[[re.Match[str]], str]
) -> str:
    """A line of text in which `link` has rewritten each link, and the ids that stand in it are links."""
    named = "|".join(sorted(map(re.escape, links), key=len, reverse=True))
    ids = re.compile(rf"(?<![\w./-])({named})(?![\w/-])" if links else "(?!)")
    parts = _APART.split(_NESTED_ITEM.sub(r"\1\1", text))
    return "".join(
        _LINK.sub(link, part)
        if i % 2
        else ids.sub(lambda found: f"[{found[1]}]({links[found[1]]})", part)
        for i, part in enumerate(parts)
    )


def _link(found: re.Match[str], targets: Mapping[str, str]) -> str:
    """A link of the README on the site, where files of the repository have no page."""
    text, target = found.groups()
    if target.startswith("#"):
        return f"[{text}](#{targets.get(target[1:], target[1:])})"
    return found[0] if scheme(target) and linkable(target) else text


def _slug(heading: str) -> str:
    """The anchor that a Markdown viewer gives to a heading."""
    return re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")
