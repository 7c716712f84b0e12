"""Writes the values of changed statements for the comment on a pull request, folded where they are long; `comment` has them where there is room."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.review.entries import Entry
from scripts.review.markdown_text import html

TOLD = 2  # keywords whose values the sentence tells
MARKED = {"gone": "del", "new": "ins"}


def values(entry: Entry) -> Iterator[str]:
    """A list below an entry: its values before and after where its sentence does not tell them, and what is new or gone in full."""
    for row in entry.rows:
        if row.pieces:
            words = "".join(
                _marked(text, MARKED.get(kind)) for kind, text in row.pieces
            )
            yield _folded(row.name, words)
        elif len(entry.rows) > TOLD and row.before != row.after:
            both = [(row.before, "del"), (row.after, "ins")]
            words = " → ".join(
                _marked(text, tag) for text, tag in both if text is not None
            )
            yield f"  - <code>{html(row.name)}</code>: {words}\n"
    if entry.quote:
        yield _folded(
            f"what it {'said' if entry.side == 'old' else 'says'}",
            f"<pre>{html(entry.quote)}</pre>",
        )


def _folded(title: str, shown: str) -> str:
    return f"  - <details><summary>{html(title)}</summary>{shown}</details>\n"


def _marked(text: str, tag: str | None) -> str:
    return f"<{tag}>{html(text)}</{tag}>" if tag else html(text)
