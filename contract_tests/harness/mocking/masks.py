"""Hides what lets somebody in, in requests, answers and tables that a page shows; the rest stays as it is."""

from __future__ import annotations

import re

NAMED = r"[\w-]*(?:token|secret|passw|authorization|cookie|signature|credential|(?:api|public|private)[-_]?key)[\w-]*"
NAME = re.compile(NAMED, re.I)
IN_JSON = re.compile(rf'("(?:{NAMED})"\s*:\s*")((?:[^"\\]|\\.)*)', re.I)
IN_QUERY = re.compile(rf"((?:^|[?&])(?:{NAMED})=)([^&\s\"]*)", re.I)
SHOWN = 4  # characters that tell two secrets apart


def is_secret(name: str) -> bool:
    """Whether what goes by that name lets somebody in."""
    return NAME.fullmatch(name) is not None


def masked(value: str) -> str:
    """A secret as it is shown, after the scheme where there is one."""
    scheme, blank, rest = value.rpartition(" ")
    shown = rest[:SHOWN] if len(rest) > 2 * SHOWN else ""
    return f"{scheme}{blank}{shown}…"


def masked_text(text: str) -> str:
    """A body, or a query, with the secrets in it masked."""
    for pattern in (IN_JSON, IN_QUERY):
        text = pattern.sub(lambda found: found[1] + masked(found[2]), text)
    return text
