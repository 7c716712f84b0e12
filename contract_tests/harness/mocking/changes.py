"""Changes of JSON that a defect makes to a request, an answer or a webhook.

Those of an object also change each object of an array, and leave anything else as it is. Each has a name that says
what it does, for the names of the defects.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from typing import Any

Change = Callable[[Any], Any]


def without(*fields: str) -> Change:
    """Leaves fields out."""

    def change(item: dict[str, Any]) -> Any:
        return {name: item[name] for name in item if name not in fields}

    return of_objects(change, "without", *fields)


def changed(**values: Any) -> Change:
    """Gives other values to fields that are there; a function is given the old value and returns the new one."""

    def change(item: dict[str, Any]) -> Any:
        there = {name: values[name] for name in values if name in item}
        return {
            **item,
            **{name: new_value(to, item[name]) for name, to in there.items()},
        }

    return of_objects(change, "other", *values)


def added(**values: Any) -> Change:
    """Adds fields that are not there."""
    return of_objects(lambda item: {**values, **item}, "more", *values)


def renamed(**names: str) -> Change:
    """Calls fields by other names: `renamed(total="count")`."""

    def change(item: dict[str, Any]) -> Any:
        return {names.get(name, name): item[name] for name in item}

    return of_objects(change, *names, "called", *names.values())


def inside(field: str, change: Change) -> Change:
    """Makes a change to what a field holds."""
    other = changed(**{field: change})
    return named(other, field, word_of(change))


def each(change: Change) -> Change:
    """Makes a change to each item of an array."""

    def of_items(value: Any) -> Any:
        return [change(item) for item in value] if isinstance(value, list) else value

    return named(of_items, word_of(change))


def in_texts(change: Callable[[str], str]) -> Change:
    """Makes a change to each text, however deep it stands."""

    def of_value(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: of_value(item) for name, item in value.items()}
        if isinstance(value, list):
            return [of_value(item) for item in value]
        return change(value) if isinstance(value, str) else value

    return named(of_value, "texts", word_of(change))


def of_objects(change: Change, *words: str) -> Change:
    """The change made to an object, or to each object of an array."""

    def of_all(value: Any) -> Any:
        if isinstance(value, dict):
            return change(value)
        return [of_all(item) for item in value] if isinstance(value, list) else value

    return named(of_all, *words)


def new_value(to: Any, old: Any) -> Any:
    """The value that a field is given: a function makes it of the old one."""
    return to(old) if callable(to) else to


def named(function: Change, *words: str) -> Change:
    """The function, called by these words."""
    function.__name__ = slug(*words)
    return function


def word_of(function: Callable[..., Any]) -> str:
    """The name of a function, "" for a lambda, which has none."""
    name: str = getattr(function, "__name__", "")
    return "" if name == "<lambda>" else name


def slug(*words: object) -> str:
    """Words as a part of a test's name."""
    text = " ".join(str(word) for word in words)
    return "-".join(re.findall(r"\w+", text.replace("_", " ")))


def _escaped(text: str) -> str:
    return escape(text)


def _cut(text: str) -> str:
    return text[:50]


def _in_latin(text: str) -> str:
    return text.encode("latin-1", "replace").decode("latin-1")


# How servers garble texts that are no plain words.
GARBLED = tuple(in_texts(change) for change in (_escaped, _cut, _in_latin))
