"""Names in braces, as paths and the URLs of servers have them: `/orders/{id}`."""

from __future__ import annotations

import re
from collections.abc import Callable

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def names_in(text: str) -> list[str]:
    """The names in a path or URL, in their order."""
    return _PLACEHOLDER.findall(text)


def filled(text: str, fill: Callable[[str], str]) -> str:
    """The path or URL with each name, and its braces, replaced by what `fill` makes of the name."""
    return _PLACEHOLDER.sub(lambda found: fill(found[1]), text)
