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
from typing import Any, NoReturn

from scripts.spec import pointer

SPACE = re.compile(r"[ \t\n\r]*")
COLON = re.compile(r"[ \t\n\r]*:[ \t\n\r]*")
COMMA = re.compile(r"[ \t\n\r]*,?[ \t\n\r]*")
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
    """The lines of a text's nodes by JSON Pointer; what lies before a node is passed over at the speed of reading."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._scan = json.JSONDecoder().raw_decode
        # Of each object or list that was looked into: where the key and the value of each member start.
        self._known: dict[str, dict[str, tuple[int, int]]] = {}
        self._breaks: array[int] | None = None

    def __getitem__(self, where: str) -> int:
        """The line of a node, which is that of its key. Raises KeyError."""
        key = self._start(where)[0]
        if self._breaks is None:
            found = (each.start() for each in re.finditer("\n", self._text))
            self._breaks = array("Q", found)
        return bisect_left(self._breaks, key) + 1

    def _start(self, where: str) -> tuple[int, int]:
        if not where:
            start = _past(SPACE, self._text, 0)
            return start, start
        around = pointer.parent(where)
        if around not in self._known:
            start = self._start(around)[1]
            self._known[around] = dict(self._inside(start))
        return self._known[around][pointer.split(where)[-1]]

    def _inside(self, start: int) -> Iterator[tuple[str, tuple[int, int]]]:
        """Each member of an object or list by its key or number."""
        text, end = self._text, _past(SPACE, self._text, start + 1)
        number = 0
        while text[end] not in "]}":
            key, name = end, str(number)
            if text[start] == "{":
                name, end = self._scan(text, end)
                end = _past(COLON, text, end)
            yield name, (key, end)
            end = _past(COMMA, text, self._scan(text, end)[1])
            number += 1


def _past(pattern: re.Pattern[str], text: str, start: int) -> int:
    """Where a pattern that matches ends."""
    found = pattern.match(text, start)
    return found.end() if found else start
