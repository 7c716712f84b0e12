"""Places in a JSON value that was sent or came back, named by JSON Pointers: for links, filters, pages and comparisons."""

from __future__ import annotations

from typing import Any

from scripts.spec import pointer

MISSING = pointer.MISSING  # stands for what is not there: null is something


def value_at(value: Any, place: str, default: Any = None) -> Any:
    """The value at a place in another, or the default where there is none."""
    return pointer.find(value, place, default)


def put(value: Any, place: str, new: Any) -> None:
    """Change what stands at a place, in an object that is there."""
    *around, name = pointer.split(place)
    pointer.get(value, pointer.join("", *around))[name] = new


def steps(place: str) -> list[str]:
    """The names and numbers that lead to a place."""
    return pointer.split(place)


def below(place: str, *names: str | int) -> str:
    """The place that names and numbers lead to from another."""
    return pointer.join(place, *names)


def around(place: str) -> str:
    """The place one step up."""
    return pointer.parent(place)
