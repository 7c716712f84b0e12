"""The near match that a message offers: "did you mean". Used wherever a name is looked up and not found."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

MAX_CHOICES = 2000  # comparing is slow, and a hint is not worth a minute


def hint(value: str, choices: Iterable[str], prefix: str = "") -> str:
    """`; did you mean '<prefix><choice>'?` for the choice most like `value`, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a failing run needs it

    few = list(islice(choices, MAX_CHOICES))
    same = [choice for choice in few if choice.lower() == value.lower()]
    near = same or get_close_matches(value, few, n=1)
    return f"; did you mean '{prefix}{near[0]}'?" if near else ""
