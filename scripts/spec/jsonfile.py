"""JSON text as plain data, with the line of a node where somebody asks; for `yamlfile`, which it serves far faster than YAML's reader.

What is not JSON to the letter is left to that reader, which says what is wrong: keys that repeat, numbers beyond all bounds.
"""

from __future__ import annotations

import json
import math
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NoReturn

from scripts.spec import pointer

SPACE = re.compile(rb"[ \t\n\r]*")
BETWEEN = re.compile(rb"[ \t\n\r,]*")
KEY = re.compile(rb'"(?:[^"\\]|\\.)*"[ \t\n\r]*:[ \t\n\r]*')
HALF = re.compile(r"\\u[dD][89abAB]")  # of a character, which may stand alone


class NotJson(ValueError):
    """The text is better read as YAML."""


def decode(text: str, deepest: int) -> Any:
    """The data of a text that is not nested deeper than that. Raises NotJson."""
    try:
        data = json.loads(
            text,
            object_pairs_hook=_members,
            parse_float=_finite,
            parse_constant=_refuse,
        )
        if HALF.search(text):
            json.dumps(data, ensure_ascii=False).encode()
        if _depth(data) > deepest:
            raise NotJson
    except (ValueError, RecursionError):
        raise NotJson from None
    return data


def _depth(data: Any) -> int:
    """How deep mappings and lists stand in each other."""
    found, level = 0, [data] if isinstance(data, dict | list) else []
    while level:
        found += 1
        inside = (each.values() if type(each) is dict else each for each in level)
        level = [x for each in inside for x in each if type(x) in (dict, list)]
    return found


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise NotJson
    return members


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _refuse(text)


def _refuse(_: str) -> NoReturn:
    raise NotJson


class JsonLines(pointer.ByPlace[int]):
    """The lines of a text's nodes by JSON Pointer; what lies before a node is passed over and made nothing of."""

    def __init__(self, text: str) -> None:
        self._text = text
        # Of each object or list that was looked into: where the key and the value of each member start, and where that ends.
        self._known: dict[str, dict[str, tuple[int, int, int]]] = {}

    def __getitem__(self, where: str) -> int:
        """The line of a node, which is that of its key. Raises KeyError."""
        return bisect_left(self._breaks, self._place(where)[0]) + 1

    @cached_property
    def _bytes(self) -> bytes:
        return self._text.encode()

    @cached_property
    def _breaks(self) -> array[int]:
        return array("Q", (each.start() for each in re.finditer(b"\n", self._bytes)))

    def _place(self, where: str) -> tuple[int, int, int]:
        if not where:
            start = _past(SPACE, self._bytes, 0)
            return start, start, len(self._bytes)
        around = pointer.parent(where)
        if around not in self._known:
            _, start, end = self._place(around)
            self._known[around] = dict(self._inside(start, end))
        return self._known[around][pointer.split(where)[-1]]

    def _inside(
        self, start: int, end: int
    ) -> Iterator[tuple[str, tuple[int, int, int]]]:
        """Each member of an object or list by its key or number."""
        import msgspec  # noqa: PLC0415 - start-up counts

        text, is_object = self._bytes, self._bytes[start] == ord("{")
        if not is_object and text[start] != ord("["):
            return
        kind: Any = dict[str, msgspec.Raw] if is_object else list[msgspec.Raw]
        members = msgspec.json.decode(memoryview(text)[start:end], type=kind)
        end = start + 1
        for name in members if is_object else range(len(members)):
            key = _past(BETWEEN, text, end)
            value = _past(KEY, text, key) if is_object else key
            end = value + memoryview(members[name]).nbytes
            yield str(name), (key, value, end)


def _past(pattern: re.Pattern[bytes], text: bytes, start: int) -> int:
    """Where a pattern that matches ends."""
    found = pattern.match(text, start)
    return found.end() if found else start
