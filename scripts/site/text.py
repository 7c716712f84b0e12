"""Text of a specification as HTML and Markdown: whatever a page quotes is escaped here."""

from __future__ import annotations

import json
import re
from typing import Any

from markupsafe import Markup

# Python-Markdown marks its own page_map with these; the rest has no glyph.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_MEANT = {char: f"&#{ord(char)};" for char in "&<>\"'`*_{}[]()\\#|~!$^="}
_CODE = re.compile(r"`([^`]+)`")
_INITIALS = re.compile(r"\b(api|id|ui|url)(s?)\b")


def plain(text: object) -> str:
    """On one line, without characters that have no glyph."""
    return " ".join(_UNPRINTABLE.sub("", str(text)).split())


def safe(text: object) -> Markup:
    """Text that is only text, to HTML and to Markdown alike."""
    return _escaped(plain(text))


def _escaped(text: str) -> Markup:
    return Markup("".join(_MEANT.get(char, char) for char in text))


def inline(text: object) -> Markup:
    """A description: all of it is text, but for `code` between backticks."""
    parts = map(_escaped, _CODE.split(plain(text)))
    marked = (f"<code>{part}</code>" if i % 2 else part for i, part in enumerate(parts))
    return Markup("".join(marked))


def code(text: object) -> Markup:
    """A name or value in the fixed-width font."""
    return Markup("<code>{}</code>").format(safe(text))


def value(data: Any) -> Markup:
    """A JSON value in the fixed-width font."""
    return code(json.dumps(data, ensure_ascii=False))


def fence(text: str, language: str) -> Markup:
    """A highlighted code block."""
    runs = re.findall(r"`+", text)
    ticks = "`" * max(3, 1 + max(map(len, runs), default=0))
    return Markup(f"{ticks} {language}\n{printable(text)}\n{ticks}")


def printable(text: str) -> str:
    """Lines of code without characters that have no glyph."""
    return _UNPRINTABLE.sub("", text.strip("\n"))


def literal(html: str) -> str:
    """HTML in which nothing means anything to Markdown."""
    return re.sub("[`~]", lambda match: f"&#{ord(match[0])};", html)


def words(kebab: str) -> str:
    """A tag as a title: `review-requests` is Review requests, `access-urls` is Access URLs."""
    text = plain(kebab).replace("-", " ")
    text = _INITIALS.sub(lambda match: match[1].upper() + match[2], text)
    return text[:1].upper() + text[1:]


def anchor(text: str) -> str:
    """A fragment made of `text`: it stands in addresses without escapes, and differs where the text does."""
    return re.sub(r"[^\w.-]", lambda match: f"~{ord(match[0]):x}~", text, flags=re.A)


def breakable(text: Markup) -> Markup:
    """A path that may be broken after each slash, where it is wider than a phone."""
    return Markup(str(text).replace("/", "/<wbr>"))


def without_html(markdown: str) -> str:
    """Markdown in which no HTML is meant: outside of blocks of code a tag is text."""
    parts = markdown.split("```")
    parts[::2] = [re.sub(r"<(?=[\w/!?])", "&lt;", each) for each in parts[::2]]
    return "```".join(parts)
