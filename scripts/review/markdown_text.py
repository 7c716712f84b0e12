"""Text for Markdown on GitHub that stays text: it makes no tags, links or mentions; `comment` writes with it."""

from __future__ import annotations

import re
from html import escape

from scripts.cli.printable import printable

_CODE = re.compile(r"`([^`\n]+)`")
_MEANT = str.maketrans({char: f"&#{ord(char)};" for char in "[]*_@#|~!\\"})


def md(text: str) -> str:
    """Text in Markdown that makes no tags, links or mentions, but for `code` between backticks."""
    parts = _CODE.split(" ".join(printable(text).split()))
    return "".join(
        f"`{part}`" if i % 2 else escape(part, quote=False).translate(_MEANT)
        for i, part in enumerate(parts)
    )


def verbatim(text: str) -> str:
    """A block that no text inside can end."""
    fence = "```" + max(re.findall("`+", text), key=len, default="")
    return f"{fence}markdown\n{printable(text)}\n{fence}"


def plain(text: str) -> str:
    """A name for between backticks."""
    return printable(text).replace("`", "'").replace("\n", " ")


def html(text: str) -> str:
    """Text inside of a tag, on one line, of which nothing is Markdown."""
    plain_text = escape(printable(text), quote=False).translate(_MEANT)
    return plain_text.replace("`", "&#96;").replace("\n", "&#10;")
