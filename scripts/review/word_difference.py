"""Tells the words that differ between two texts, and leaves out what is far from them; `entries` shows it."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

from scripts.review.sentences import short

Piece = tuple[Literal["same", "gone", "new"], str]

BESIDE = 100  # characters before and after a changed word
MOST_COMPARED = 4_000_000  # pairs of words: more take too long


def difference(before: str, after: str) -> list[Piece]:
    """The words of two texts, those that are gone and new told from the others, of which there are no more than a few beside them."""
    old, new = _cut(before), _cut(after)
    if len(old) * len(new) > MOST_COMPARED:
        return [("gone", short(before)), ("new", short(after))]
    found = _pieces(old, new)
    last = len(found) - 1
    return [
        (kind, _beside(text, is_first=not i, is_last=i == last))
        if kind == "same"
        else (kind, short(text))
        for i, (kind, text) in enumerate(found)
    ]


def _beside(text: str, *, is_first: bool, is_last: bool) -> str:
    """The ends of a longer text that stays, next to what changes."""
    if len(text) <= 2 * BESIDE:
        return text
    start = "" if is_first else text[:BESIDE]
    end = "" if is_last else text[-BESIDE:]
    return f"{start}…{end}"


def _pieces(old: list[str], new: list[str]) -> list[Piece]:
    """Pieces in their order; a mere space or comma between two changes belongs to both."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    pieces: list[Piece] = []
    gone = added = ""
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        was, now = "".join(old[i1:i2]), "".join(new[j1:j2])
        is_apart = tag == "equal" and (
            any(map(str.isalnum, was)) or not (gone or added)
        )
        if is_apart or (tag == "equal" and i2 == len(old)):
            pieces += _changed(gone, added)
            pieces.append(("same", was))
            gone = added = ""
        else:
            gone, added = gone + was, added + now
    return [*pieces, *_changed(gone, added)]


def _changed(gone: str, added: str) -> list[Piece]:
    both: list[Piece] = [("gone", gone), ("new", added)]
    return [each for each in both if each[1]]


def _cut(text: str) -> list[str]:
    """Words, and what is between them."""
    return [
        "".join(part) for _, part in groupby(text, lambda c: c.isalnum() or c == "_")
    ]
