"""Makes the page of reading notes from the API's README.md: ids become links, each note lists the statements that name it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

_HEADING = re.compile(r"^(#{1,6}) (.*)$")
_NOTE = re.compile(r"^([a-z][a-z0-9]*-\d{2,3}): ")
_FENCE = re.compile(r"^ *(```|~~~)")
_LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]*)\)")
_APART = re.compile(r"(`[^`]*`|\[[^\]]*\]\([^)\s]*\))")
_NESTED_ITEM = re.compile(r"^( +)(?=[-*+] |\d+\. )")


@dataclass(frozen=True, slots=True)
class MarkdownLine:
    """A line of a Markdown page, and whether it is a heading, a note's heading or code."""

    text: str
    level: int = 0  # of a heading
    note: str = ""  # the id that a heading begins with
    is_code: bool = False


def lines(text: str) -> Iterator[MarkdownLine]:
    """The lines of a Markdown page, headings and code blocks told apart."""
    is_code = False
    for line in text.splitlines():
        if _FENCE.match(line):
            is_code = not is_code
            yield MarkdownLine(line, is_code=True)
        elif not is_code and (heading := _HEADING.match(line)):
            note = _NOTE.match(heading[2])
            yield MarkdownLine(
                heading[2].strip(), len(heading[1]), note[1] if note else ""
            )
        else:
            yield MarkdownLine(line, is_code=is_code)


def note_ids(text: str) -> list[str]:
    """The ids of the notes, in the order of the page."""
    return [line.note for line in lines(text) if line.note]


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
                written += [
                    "",
                    f'<p class="rc-concerned" data-search-exclude>{concerned[note]}</p>',
                    "",
                ]
            note = line.note
            own = f" {{#{note}}}" if note else ""
            written.append(f"{'#' * line.level} {line.text}{own}" if line.text else "")
        else:
            written.append(
                line.text if line.is_code else linked(line.text, links, link)
            )
    return "\n".join(written).strip() + "\n"


def linked(
    text: str, links: Mapping[str, str], link: Callable[[re.Match[str]], str]
) -> str:
    """A line of text in which `link` has rewritten each link, and the ids that stand in it are links."""
    named = "|".join(sorted(map(re.escape, links), key=len, reverse=True))
    ids = (
        re.compile(rf"(?<![\w./-])({named})(?![\w/-])") if links else re.compile("(?!)")
    )
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
    return found[0] if "://" in target else text


def _slug(heading: str) -> str:
    """The anchor that a Markdown viewer gives to a heading."""
    return re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")
