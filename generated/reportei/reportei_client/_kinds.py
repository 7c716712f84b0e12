"""Kinds of values: how each is read from JSON and written as JSON. Models and operations are described in them.

What `read` raises says what is wrong with the value; `_reading` adds where it stands.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from types import NoneType
from typing import Any, get_args

from . import models
from ._reading import Layout, Model, layout, plain

Types = frozenset[type]
NOTHING: Types = frozenset()
JSON: Types = frozenset({str, int, float, bool, NoneType, list, dict})
_TYPES: dict[str, Types] = {
    "str": frozenset({str}),
    "int": frozenset({int}),
    "float": frozenset({int, float}),
    "bool": frozenset({bool}),
    "None": frozenset({NoneType}),
    "dict[str, Any]": frozenset({dict}),
}


class Kind:
    """A kind of value; its text is the type of what is read."""

    @cached_property
    def is_secret(self) -> bool:
        """Whether it must not be shown."""
        return False

    @cached_property
    def direct(self) -> Types:
        """The types of the values that are passed on as they come; all others are for `reader`."""
        return NOTHING

    @cached_property
    def converted(self) -> Types:
        """The types of the values of which something else is made."""
        return NOTHING

    def container(self) -> str:
        """The only container that its JSON can be, "array" or "object"; "" for a kind of which there are others."""
        types = {*self.direct, *self.converted}
        return "array" if types == {list} else "object" if types == {dict} else ""

    def take(self, value: Any) -> Any:
        """What a value of JSON stands for. Raises TypeError or ValueError."""
        return value if type(value) in self.direct else self.reader(value)

    def read(self, value: Any) -> Any:
        """What a value stands for whose type is not among `direct`. Raises TypeError or ValueError."""
        raise TypeError(f"{value!r} is no {self}")

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

    @cached_property
    def direct(self) -> Types:
        return _TYPES.get(self.type, JSON)

    def read(self, value: Any) -> Any:
        if self.type == "int" and isinstance(value, float) and value.is_integer():
            return value  # to JSON, 5.0 is an integer
        if self.type in _TYPES:
            raise TypeError(f"{value!r} is no {self.type}")
        return value


class Secret(Plain):
    """A text that must not be shown."""

    @cached_property
    def is_secret(self) -> bool:
        return True

    def read(self, value: Any) -> Any:
        raise TypeError(f"a {type(value).__name__} is no {self.type}")


ANY, TEXT, NULL, OPEN_OBJECT = map(Plain, ("Any", "str", "None", "dict[str, Any]"))
SECRET = Secret("str")


class _Text(Kind):
    """What stands in JSON as text."""

    @cached_property
    def converted(self) -> Types:
        return _TYPES["str"]


class _Datetime(_Text):
    def __str__(self) -> str:
        return "datetime.datetime"

    def read(self, value: Any) -> Any:
        return datetime.fromisoformat(value)

    @property
    def reader(self) -> Callable[[Any], Any]:
        return datetime.fromisoformat if type(self) is _Datetime else self.read

    def write(self, value: Any) -> Any:
        return value.isoformat() if isinstance(value, datetime) else value


class _Date(_Text):
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

    @cached_property
    def converted(self) -> Types:
        return frozenset({type(self.value)})

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

    @cached_property
    def converted(self) -> Types:
        return frozenset(map(type, self.values))

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

    @cached_property
    def converted(self) -> Types:
        return OPEN_OBJECT.direct

    @cached_property
    def layout(self) -> Layout[Model]:
        return layout(getattr(models, self.name))

    def read(self, value: Any) -> Any:
        return self.layout.read(value)

    def write(self, value: Any) -> Any:
        return value.to_dict() if isinstance(value, Model) else value


@dataclass(frozen=True)
class ListOf(Kind):
    """A list of values of one kind."""

    item: Kind

    def __str__(self) -> str:
        return f"list[{self.item}]"

    @cached_property
    def converted(self) -> Types:
        return frozenset({list})

    def read(self, value: Any) -> Any:
        given: Any = value
        if not isinstance(value, list):
            raise TypeError("it is no list")
        direct, item = self.item.direct, self.item.reader
        return [each if type(each) in direct else item(each) for each in given]

    def write(self, value: Any) -> Any:
        given: Any = value
        is_list = isinstance(value, list | tuple)
        return [self.item.write(each) for each in given] if is_list else value


@dataclass(frozen=True, init=False)
class FirstOf(Kind):
    """One of several kinds: the first as which the value can be read, or else one that is passed on as it came."""

    alternatives: tuple[Kind, ...]

    def __init__(self, *alternatives: Kind) -> None:
        object.__setattr__(self, "alternatives", alternatives)

    def __str__(self) -> str:
        return ", ".join(map(str, self.alternatives))

    @cached_property
    def is_secret(self) -> bool:
        return any(each.is_secret for each in self.alternatives)

    @cached_property
    def converted(self) -> Types:
        return NOTHING.union(*(each.converted for each in self.alternatives))

    @cached_property
    def _passed_on(self) -> Types:
        return NOTHING.union(*(each.direct for each in self.alternatives))

    @cached_property
    def direct(self) -> Types:
        return self._passed_on - self.converted

    @property
    def reader(self) -> Callable[[Any], Any]:
        made = [each for each in self.alternatives if each.converted]
        alone = len(made) == 1 and self._passed_on <= NULL.direct
        return made[0].reader if alone and type(self) is FirstOf else self.read

    def read(self, value: Any) -> Any:
        for each in self.alternatives:
            try:
                if type(value) not in each.direct:
                    return each.reader(value)
            except (TypeError, ValueError):
                continue
        if type(value) in self._passed_on:
            return value
        raise ValueError(f"it is none of {self}")

    def write(self, value: Any) -> Any:
        for each in self.alternatives:
            value = each.write(value)
        return value


class OneOf(FirstOf):
    """One of several models, which constants tell apart in any order."""

    def read(self, value: Any) -> Any:
        found: list[Any] = []
        for each in self.alternatives:
            try:
                found.append(each.take(value))
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

    def __str__(self) -> str:
        return str(self.said)

    @cached_property
    def direct(self) -> Types:
        return self.said.direct & NULL.direct  # all else is text when it is sent

    @cached_property
    def converted(self) -> Types:
        return _TYPES["str"] | self.said.converted

    def read(self, value: Any) -> Any:
        try:
            said = json.loads(value) if isinstance(value, str) else value
        except ValueError:
            return value
        return self.said.take(said)

    def write(self, value: Any) -> Any:
        said = plain(self.said.write(value))
        if said is None or isinstance(said, str):
            return said
        return json.dumps(said, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def told_by(annotation: str) -> Kind:
    """The kind of a field that is described by its type alone."""
    type_ = annotation.removesuffix(" | Unset")
    if type_.startswith("list["):
        return ListOf(told_by(type_[5:-1]))
    return Plain(type_)
