"""Compares what is read with what was sent: field by field, where both are described under the same name."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from contract_tests.harness.report.statement import shortened
from scripts.spec.operation import Operation
from scripts.spec.places import below, value_at
from scripts.spec.schema import Described

SHORTEST_DATE = len("2026-01-31")
DEEPEST = 3  # levels: a list, an envelope, the fields


@dataclass(frozen=True, slots=True)
class Thing:
    """A JSON value with what describes it."""

    value: Any
    described: Described

    @property
    def is_plain(self) -> bool:
        return self.value is not None and not isinstance(self.value, dict | list)

    @property
    def items(self) -> list[Thing]:
        """The items of a list."""
        return [Thing(one, self.described.item) for one in self.value]

    def field(self, name: str) -> Thing:
        """A field of an object."""
        return Thing(self.value[name], self.described.field(name))


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that was read with another value than it was sent with."""

    place: str
    sent: Any
    read: Any
    is_choice: bool = False

    @property
    def is_note(self) -> bool:
        """Whether a person would call both the same: blanks around it, another form in Unicode, capitals in an address or in one of a few given words."""
        both = self.sent, self.read
        texts = [_plain(one) for one in both if isinstance(one, str)]
        if self.is_choice:
            texts = [one.casefold() for one in texts]
        return len(texts) == 2 and texts[0] == texts[1]

    def __str__(self) -> str:
        both = (json.dumps(x, ensure_ascii=False) for x in (self.sent, self.read))
        sent, read = map(shortened, both)
        place = self.place.removeprefix("/") or "it"
        return f"{place} is {read}, and {sent} was sent"


def same(one: Any, other: Any) -> bool:
    """Whether two values are one in JSON, at any depth: 1 is 1.0, and false is not 0, though Python takes them for equal."""
    if isinstance(one, dict) and isinstance(other, dict):
        is_alike = (same(value, other[name]) for name, value in one.items())
        return one.keys() == other.keys() and all(is_alike)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _plain(text: str) -> str:
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    return plain.casefold() if "@" in plain else plain


def is_shown(sent: Thing, read: Thing) -> bool:
    """Whether what is read shows what was sent, as a person compares, or nothing that could be compared."""
    return all(one.is_note for one in differences(sent, read) or ())


def differences(sent: Thing, read: Thing) -> list[Difference] | None:
    """The fields that were read with other values than sent; None where no field can be compared.

    Two plain values are compared, or the two objects that share most fields, whether they are the bodies or stand in them: {"customer": {...}}.
    """
    if sent.is_plain and read.is_plain:
        return list(_in_values(sent, read, ""))
    pairs = [(ours, theirs) for ours in _objects(sent) for theirs in _objects(read)]
    most = max(pairs, key=lambda pair: len(_shared(*pair)), default=None)
    if most is None or not _shared(*most):
        return None
    return list(_in_objects(*most, ""))


def completed(sent: Thing, read: Thing) -> Any:
    """A body that is sent, with all that was read of the thing in it and is not sent; None where they have no field in common."""
    body = replace(sent, value=deepcopy(sent.value))
    pairs = [(ours, theirs) for ours in _objects(body) for theirs in _objects(read)]

    def common(pair: tuple[Thing, Thing]) -> int:
        return len(set(_told(pair[0], "readOnly")) & set(pair[1].value))

    best = max(pairs, key=common, default=None)
    if best is None or not common(best):
        return None
    ours, theirs = best
    ours.value.update({**theirs.value, **ours.value})
    return body.value


def lacks(sent: Thing, operation: Operation, answer: Any) -> bool:
    """Whether an answer has nothing where it is described to show what was sent: one of a batch was not carried out."""
    best: tuple[int, str] = 0, ""
    for ours in _objects(sent):
        told = set(_told(ours, "readOnly"))
        for place, names in _shown(operation):
            best = max(best, (len(told & names), place))
    many, place = best
    return many > 0 and not isinstance(value_at(answer, place), dict)


@lru_cache(maxsize=256)
def _shown(operation: Operation) -> list[tuple[str, set[str]]]:
    """Where an operation's answer is described to hold objects, with their fields; of a list, the first item."""
    level, found = [("", operation.answered)], []
    for _ in range(DEEPEST):
        inner: list[tuple[str, Described]] = []
        for place, described in level:
            names = described.names
            found += [(place, set(names))] if names else []
            for token in (*names, "0"):
                member = described.field(token)
                inner += [(below(place, token), member)] if member else []
        level = inner
    return found


def _objects(thing: Thing) -> Iterator[Thing]:
    """The objects of a value from the outside inwards."""
    level = [thing]
    for _ in range(DEEPEST):
        inner: list[Thing] = []
        for one in level:
            if isinstance(one.value, dict):
                yield one
                inner += [one.field(name) for name in one.value]
            elif isinstance(one.value, list):
                inner += one.items
        level = inner


def _shared(sent: Thing, read: Thing) -> list[str]:
    """The fields that can be compared: blank and null count as left out, for what becomes of them is the vendor's."""
    names = set(_told(sent, "readOnly")) & set(_told(read, "writeOnly"))
    return [
        name
        for name in sent.value
        if name in names and name in read.value and sent.value[name] not in (None, "")
    ]


def _told(thing: Thing, unless: str) -> Iterator[str]:
    """The names that are described, without those that only the other side tells."""
    for schema in thing.described:
        for name, member in schema.properties.items():
            if not member.flag(unless):
                yield name


def _in_objects(sent: Thing, read: Thing, place: str) -> Iterator[Difference]:
    for name in _shared(sent, read):
        yield from _in_values(sent.field(name), read.field(name), below(place, name))


def _in_values(sent: Thing, read: Thing, place: str) -> Iterator[Difference]:
    both = sent.value, read.value
    if all(isinstance(one, dict) for one in both):
        if sent.described.names and read.described.names:
            yield from _in_objects(sent, read, place)
        elif not all(
            name in read.value and same(value, read.value[name])
            for name, value in sent.value.items()
        ):
            yield Difference(place, *both)
    elif all(isinstance(one, list) for one in both) and len(both[0]) == len(both[1]):
        for i, pair in enumerate(zip(sent.items, read.items, strict=True)):
            yield from _in_values(*pair, below(place, i))
    elif not same(*both) and not _is_same_moment(sent, read):
        yield Difference(place, *both, is_choice=sent.described.is_choice)


def _is_same_moment(sent: Thing, read: Thing) -> bool:
    """Whether two texts are one date and time, be it in another zone or with more digits."""
    formats = [*sent.described.says("format"), *read.described.says("format")]
    if "date-time" not in formats:
        return False
    moments = [moment(one) for one in (sent.value, read.value)]
    return None not in moments and moments[0] == moments[1]


def moment(value: Any) -> datetime | None:
    """The moment that a text is, without a zone in UTC; None where it is none."""
    if not isinstance(value, str) or len(value) < SHORTEST_DATE:
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
