"""The hint at the end of "there is no such thing" messages of the mocks."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """` (did you mean 'x'?)` for the nearest choice, or nothing when none is near."""
    near = get_close_matches(word, choices, n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""
