"""JSON Pointers (RFC 6901), by which the bundle, its origins and all messages name a place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

INDEX = re.compile(r"(0|[1-9][0-9]{0,8})\Z")


def join(pointer: str, *tokens: str | int) -> str:
    """The pointer to what `tokens` lead to below `pointer`."""
    for token in (
        tokens
    ):  # there are millions in a large document, hardly any with such a character
        text = str(token)
        if "~" in text or "/" in text:
            text = text.replace("~", "~0").replace("/", "~1")
        pointer = f"{pointer}/{text}"
    return pointer


def split(pointer: str) -> list[str]:
    """The tokens of a pointer; those of the whole document ("") are none."""
    tokens = pointer.split("/")[1:]
    if "~" not in pointer:
        return tokens
    return [token.replace("~1", "/").replace("~0", "~") for token in tokens]


def get(document: Any, pointer: str) -> Any:
    """The value at `pointer`. Raises KeyError when nothing does."""
    if pointer and not pointer.startswith("/"):
        raise KeyError(pointer)
    node = document
    for token in split(pointer):
        if isinstance(node, dict) and token in node:
            node = node[token]
        elif isinstance(node, list) and INDEX.match(token) and int(token) < len(node):
            node = node[int(token)]
        else:
            raise KeyError(pointer)
    return node


def parent(pointer: str) -> str:
    """The pointer one level up."""
    return pointer.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Placed:
    """A value made of what stands at a place of the document."""

    pointer: str

    def at(self, *tokens: str | int) -> str:
        """The pointer to a place below this one."""
        return join(self.pointer, *tokens)
