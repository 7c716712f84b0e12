"""Kinds of values: how each is read from JSON and written as JSON. Models and operations are described in them.

What `read` raises says what is wrong with the value; `_reading` adds where it stands.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, get_args

from . import models
from ._reading import Layout, Model, layout, plain


class Kind:
    """A kind of value; its text is the type of what is read."""

    def container(self) -> str:
        """The only container that its JSON can be, "array" or "object"; "" for a kind of which there are others."""
        return ""

    def takes_null(self) -> bool:
        """Whether null is read as None."""
        return False

    def read(self, value: Any) -> Any:
        """What a value of JSON stands for. Raises TypeError or ValueError."""
        return value

    @property
    def reader(self) -> Callable[[Any], Any]:
        """Does the same as `read`, for those who read many."""
        return self.read

    def write(self, value: Any) -> Any:
        """The JSON for a value. Plain data is JSON, and what is no such value is left to others."""
        return value


@dataclass(frozen=True)
class Plain(Kind):
    """What is the same in Python as in JSON; it is passed on as it came."""

    type: str

    def __str__(self) -> str:
        return self.type

    def container(self) -> str:
        return "object" if self == OPEN_OBJECT else ""


ANY, TEXT, NULL, OPEN_OBJECT = map(Plain, ("Any", "str", "None", "dict[str, Any]"))


class _Datetime(Kind):
    def __str__(self) -> str:
        return "datetime.datetime"

    def read(self, value: Any) -> Any:
        return datetime.fromisoformat(value)

    def write(self, value: Any) -> Any:
        return value.isoformat() if isinstance(value, datetime) else value


class _Date(Kind):
    def __str__(self) -> str:
        return "datetime.date"

    def read(self, value: Any) -> Any:
        return date.fromisoformat(value)

    def write(self, value: Any) -> Any:
        is_date = isinstance(value, date) and not isinstance(value, datetime)
        return value.isoformat() if is_date else value


DATETIME, DATE = _Datetime(), _Date()
_TO_THE_SECOND = re.compile(r"\d{4}-\d{2}-\d{2}(.)\d{2}:\d{2}:\d{2}", re.ASCII)


@dataclass(frozen=True)
class ZonelessDatetime(_Datetime):
    """A date and a time of day without a zone, and what stands between them."""

    separator: str

    def read(self, value: Any) -> Any:
        found = _TO_THE_SECOND.fullmatch(value)
        if found is None or found[1] != self.separator:
            raise ValueError(f"{value!r} is not YYYY-MM-DD{self.separator}hh:mm:ss")
        return datetime.fromisoformat(value)

    def write(self, value: Any) -> Any:
        is_datetime = isinstance(value, datetime)
        return value.isoformat(self.separator, "seconds") if is_datetime else value


@dataclass(frozen=True)
class Exactly(Kind):
    """One value. True is not 1, as in JSON."""

    value: str | float | bool

    def __str__(self) -> str:
        return f"Literal[{self.value!r}]"

    def read(self, value: Any) -> Any:
        is_alike = isinstance(value, bool) is isinstance(self.value, bool)
        if is_alike and value == self.value:
            return value
        raise ValueError(f"{value!r} is not {self.value!r}")


@dataclass(frozen=True)
class EnumOf(Kind):
    """One of the values that a `Literal` among the models lists."""

    name: str

    def __str__(self) -> str:
        return self.name

    @cached_property
    def values(self) -> tuple[Any, ...]:
        return get_args(getattr(models, self.name))

    def read(self, value: Any) -> Any:
        if value in self.values and not isinstance(value, bool):
            return value
        raise ValueError(f"{value!r} is none of {', '.join(map(repr, self.values))}")


@dataclass(frozen=True)
class ObjectOf(Kind):
    """A model, which is imported when the first is read or written."""

    name: str

    def __str__(self) -> str:
        return self.name

    def container(self) -> str:
        return "object"

    @cached_property
    def layout(self) -> Layout[Model]:
        return layout(getattr(models, self.name))

    def read(self, value: Any) -> Any:
        return self.layout.read(value)

    def write(self, value: Any) -> Any:
        if isinstance(value, Model):
            return value.to_dict()
        return self.layout.write_plain(value) if isinstance(value, Mapping) else value


@dataclass(frozen=True)
class ListOf(Kind):
    """A list of values of one kind."""

    item: Kind

    def __str__(self) -> str:
        return f"list[{self.item}]"

    def container(self) -> str:
        return "array"

    def read(self, value: Any) -> Any:
        if not isinstance(value, list):
            raise TypeError("it is no list")
        item = self.item.read
        return [item(each) for each in value]

    def write(self, value: Any) -> Any:
        is_list = isinstance(value, list | tuple)
        return [self.item.write(each) for each in value] if is_list else value


@dataclass(frozen=True, init=False)
class FirstOf(Kind):
    """One of several kinds: the first as which the value can be read, or else one that is passed on as it came."""

    alternatives: tuple[Kind, ...]

    def __init__(self, *alternatives: Kind) -> None:
        object.__setattr__(self, "alternatives", alternatives)

    def __str__(self) -> str:
        return ", ".join(map(str, self.alternatives))

    def container(self) -> str:
        found = {each.container() for each in self.alternatives}
        return found.pop() if len(found) == 1 else ""

    @cached_property
    def _converted(self) -> list[Kind]:
        return [each for each in self.alternatives if not isinstance(each, Plain)]

    def takes_null(self) -> bool:
        return NULL in self.alternatives

    @cached_property
    def _refused(self) -> tuple[type, ...]:
        """What none of those that are passed on can be."""
        passed_on = {each for each in self.alternatives if isinstance(each, Plain)}
        if ANY in passed_on:
            return ()
        if not passed_on - {NULL}:
            return (object,)
        return (list,) if OPEN_OBJECT in passed_on else (dict, list)

    def read(self, value: Any) -> Any:
        if value is None and NULL in self.alternatives:
            return None
        for each in self._converted:
            try:
                return each.read(value)
            except (TypeError, ValueError):
                continue
        if isinstance(value, self._refused):
            raise ValueError(f"it is none of {self}")
        return value

    @property
    def reader(self) -> Callable[[Any], Any]:
        """Reads in one step the values of the first kind, or all where all are passed on, as in text or null."""
        if type(self) is not FirstOf:
            return self.read
        refused, first = self._refused, [each.read for each in self._converted[:1]]

        def passed_on(value: Any) -> Any:
            return self.read(value) if isinstance(value, refused) else value

        def read_first(value: Any) -> Any:
            try:
                return self.read(value) if value is None else first[0](value)
            except (TypeError, ValueError):
                return self.read(value)

        return read_first if first else passed_on

    def write(self, value: Any) -> Any:
        for each in self.alternatives:
            value = each.write(value)
        return value


class OneOf(FirstOf):
    """One of several models, which constants tell apart in any order."""

    def read(self, value: Any) -> Any:
        found = []
        for each in self.alternatives:
            try:
                found.append(each.read(value))
            except (TypeError, ValueError):
                continue
        if len(found) == 1:
            return found[0]
        few = "more than one" if found else "none"
        raise ValueError(f"it is {few} of {self}")


@dataclass(frozen=True)
class JsonText(Kind):
    """A string that holds JSON of some kind. One that holds none stays as it is."""

    said: Kind

    def takes_null(self) -> bool:
        return self.said.takes_null()

    def __str__(self) -> str:
        return str(self.said)

    def read(self, value: Any) -> Any:
        try:
            said = json.loads(value) if isinstance(value, str) else value
        except ValueError:
            return value
        return self.said.read(said)

    def write(self, value: Any) -> Any:
        said = plain(self.said.write(value))
        if said is None or isinstance(said, str):
            return said
        return json.dumps(
            said, ensure_ascii=False, separators=(",", ":"), allow_nan=False
        )
