"""Addresses in a specification that a page may link to: of pages and mailboxes, never of scripts."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_SKIPPED = re.compile(r"[\x00-\x20]+")  # by browsers, before and inside a scheme
_LEADING = ("http", "https", "mailto")
_UP_TO_PATH = re.compile(r"[^/?#]*")
_PORTS = {"https": ":443", "http": ":80"}
_RUNNING = ("javascript", "vbscript", "data")
_IN_MARKDOWN = re.compile(
    r"\]\(\s*<?([^)\s]+)|<([a-z][a-z0-9+.-]*:[^>\s]+)>", re.IGNORECASE
)


def scheme(address: str) -> str:
    """The scheme of an address as a browser reads it, in small letters; "" for a relative one."""
    found = _SCHEME.match(_SKIPPED.sub("", address))
    return found[1].lower() if found else ""


def plain_address(address: str) -> str:
    """An address without what leads nowhere else: capitals of its scheme and host, and the port that its scheme has in any case."""
    head, found, rest = address.partition("://")
    if not found:
        return address
    around = _UP_TO_PATH.match(rest)
    whole = around[0] if around else ""
    user, at, host = whole.rpartition("@")
    kind, plain = head.lower(), host if "{" in host else host.lower()
    plain = plain.removesuffix(_PORTS.get(kind, "/"))
    return f"{kind}://{user}{at}{plain}{rest[len(whole) :]}"


def runs(address: str) -> bool:
    """Whether a browser that follows the address may run what stands in it."""
    return scheme(address) in _RUNNING


def linkable(address: object) -> str:
    """The address where a page may link to it, "" for any other."""
    text = str(address or "")
    return text if scheme(text) in (*_LEADING, "") else ""


def in_markdown(text: str) -> list[str]:
    """The addresses that a text in Markdown links to."""
    return [one or other for one, other in _IN_MARKDOWN.findall(text)]
