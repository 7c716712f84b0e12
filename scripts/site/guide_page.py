"""Makes the page of a guide from its Markdown: ids become links, "(assumed, acme-07)" a label, `table` blocks tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from scripts.site.answer_table import shown
from scripts.site.guides import ID, TABLE, Guide
from scripts.site.notes_page import linked
from scripts.site.page_map import NOTES
from scripts.site.provenance_badges import MEANING, ProvenanceMark, badge, notes
from scripts.spec.notes import lines

# "(assumed, acme-07)": how a statement is known, and the notes that say more.
_MARK = re.compile(rf"\(({'|'.join(MEANING)})((?:, {ID.pattern})*)\)")
_PLACE = re.compile("^```table\n```$", re.MULTILINE)


def guide_page(guide: Guide, guides: Sequence[Guide], links: Mapping[str, str]) -> str:
    """The page's Markdown: `links` has the address of what the text may name, `guides` are all of the API."""
    pages = {f"{each.name}.md": f"{each.page}.html" for each in guides}
    pages["../README.md"] = f"{NOTES}.html"
    link = partial(_link, pages=pages)
    written = []
    for line in lines(TABLE.sub("```table\n```", guide.text)):
        if line.is_code:
            written.append(line.text)
        elif line.level:
            written.append(f"{'#' * line.level} {line.text}")
        else:
            parts = (
                part if is_label else linked(part, links, link)
                for part, is_label in _labelled(line.text)
            )
            written.append("".join(parts))
    tables = map(shown, guide.tables, guide.answers)
    return _PLACE.sub(lambda _: str(next(tables)), "\n".join(written).strip() + "\n")


def _labelled(text: str) -> Iterator[tuple[str, bool]]:
    """The line in parts, each "(assumed, acme-07)" made a label; true stands beside the labels."""
    at = 0
    for found in _MARK.finditer(text):
        yield text[at : found.start()], False
        ids = tuple(each[0] for each in ID.finditer(found[2]))
        mark = ProvenanceMark(found[1], ids, because=next(iter(ids), ""))
        label = " ".join(filter(None, (badge(mark), notes(mark))))
        yield f'<span class="rc-marks">{label}</span>', True
        at = found.end()
    yield text[at:], False


def _link(found: re.Match[str], pages: Mapping[str, str]) -> str:
    """A link between files, as one between their pages; whether it leads anywhere is checked in the site."""
    text, target = found.groups()
    file, hash_, section = target.partition("#")
    return f"[{text}]({pages.get(file, file)}{hash_}{section})"
