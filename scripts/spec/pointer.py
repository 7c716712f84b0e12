"""JSON Pointers (RFC 6901), by which the bundle, its origins and all messages name a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)
MISSING = object()  # stands for what is not there: null is something
INDEX = re.compile(r"(0|[1-9][0-9]{0,8})\Z")


def join(pointer: str, *tokens: str | int) -> str:
    """The pointer to what `tokens` lead to below `pointer`."""
    for token in tokens:
        text = str(token)
        # There are millions in a large document, hardly any with such a character.
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


def find(document: Any, pointer: str, default: Any = None) -> Any:
    """The same, or the default where nothing is there."""
    try:
        return get(document, pointer)
    except KeyError:
        return default


def has(document: Any, pointer: str) -> bool:
    """Whether anything stands at `pointer`."""
    return find(document, pointer, MISSING) is not MISSING


def parent(pointer: str) -> str:
    """The pointer one level up."""
    return pointer.rpartition("/")[0]


def upwards(pointer: str) -> Iterator[str]:
    """The pointer and those of all that is around it, the whole document ("") last."""
    yield pointer
    while pointer:
        pointer = parent(pointer)
        yield pointer


class ByPlace(Protocol[T_co]):
    """Knowledge of places, by their pointers; a dictionary is some, too."""

    def __getitem__(self, where: str, /) -> T_co: ...

    def __contains__(self, where: object, /) -> bool:
        try:
            return isinstance(where, str) and bool(self[where])
        except KeyError:
            return False


def nearest(known: ByPlace[T_co], where: str) -> T_co:
    """The knowledge of a place, or else of the nearest one around it. Raises KeyError."""
    for each in upwards(where):
        with suppress(KeyError):
            return known[each]
    raise KeyError(where)


@dataclass(frozen=True, slots=True)
class Placed:
    """A value made of what stands at a place of the document."""

    pointer: str

    def at(self, *tokens: str | int) -> str:
        """The pointer to a place below this one."""
        return join(self.pointer, *tokens)
