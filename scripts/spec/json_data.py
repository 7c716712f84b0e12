"""Places in JSON that is no specification, by JSON Pointer: what a body or an answer holds, for links, lists and comparisons."""

from __future__ import annotations

from typing import Any

from scripts.spec import pointer


class Missing:
    """What stands where nothing does: null is something."""


MISSING = Missing()


def value_at(data: Any, path: str, default: Any = None) -> Any:
    """What stands at a place, or the default where nothing does."""
    try:
        return pointer.get(data, path)
    except KeyError:
        return default


def set_at(data: Any, path: str, value: Any) -> None:
    """Put a value at a place of an object that is there. Raises KeyError."""
    *around, name = pointer.split(path)
    pointer.get(data, pointer.join("", *around))[name] = value


def below(path: str, *tokens: str | int) -> str:
    """The place that further steps lead to."""
    return pointer.join(path, *tokens)


def steps(path: str) -> list[str]:
    """The steps that lead to a place."""
    return pointer.split(path)
