"""Whether what is read shows what was sent: field by field, where both are described under the same name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from contract_tests.harness.statement import shortened
from scripts.rules import fields
from scripts.rules.fields import Place
from scripts.spec import pointer
from scripts.spec.view import Spec

DEEPEST = 3  # levels: a list, an envelope, the fields
NUMBERS = (int, float)


@dataclass(frozen=True, slots=True)
class Thing:
    """A JSON value with the schemas that describe it."""

    value: Any
    described: list[Place]


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that was read with another value than it was sent with."""

    place: str
    sent: Any
    read: Any

    def __str__(self) -> str:
        sent, read = (
            shortened(json.dumps(one, ensure_ascii=False))
            for one in (self.sent, self.read)
        )
        return f"{self.place.removeprefix('/')} is {read}, and {sent} was sent"


def differences(spec: Spec, sent: Thing, read: Thing) -> list[Difference] | None:
    """What was read with other values than sent; None where no field can be compared.

    Compared are the two objects that share most fields, be they bodies, or in bodies: {"customer": {...}}.
    """
    pairs = [
        (ours, theirs)
        for ours in _objects(spec, sent)
        for theirs in _objects(spec, read)
    ]
    most = max(pairs, key=lambda pair: len(_shared(spec, *pair)), default=None)
    if most is None or not _shared(spec, *most):
        return None
    return list(_in_objects(spec, *most, ""))


def items(spec: Spec, thing: Thing) -> list[Thing]:
    """The items of a list, each with what describes it."""
    described = fields.step(spec, fields.parts(spec, *thing.described), "0")
    return [Thing(one, described) for one in thing.value]


def _objects(spec: Spec, thing: Thing) -> Iterator[Thing]:
    """The objects of a value from the outside inwards."""
    level = [Thing(thing.value, fields.parts(spec, *thing.described))]
    for _ in range(DEEPEST):
        inner: list[Thing] = []
        for one in level:
            if isinstance(one.value, dict):
                yield one
                inner += [_member(spec, one, name) for name in one.value]
            elif isinstance(one.value, list):
                inner += items(spec, one)
        level = inner


def _member(spec: Spec, thing: Thing, name: str) -> Thing:
    return Thing(thing.value[name], fields.step(spec, thing.described, name))


def _shared(spec: Spec, sent: Thing, read: Thing) -> list[str]:
    """The fields that can be compared: blank and null count as left out, for what becomes of them is the vendor's."""
    names = set(_told(sent, "readOnly")) & set(_told(read, "writeOnly"))
    return [
        name
        for name in sent.value
        if name in names and name in read.value and sent.value[name] not in (None, "")
    ]


def _told(thing: Thing, unless: str) -> Iterator[str]:
    """The names that are described, without those that only the other side tells."""
    for node, _ in thing.described:
        for name, member in (node.get("properties") or {}).items():
            if not (isinstance(member, dict) and member.get(unless)):
                yield name


def _in_objects(
    spec: Spec, sent: Thing, read: Thing, place: str
) -> Iterator[Difference]:
    for name in _shared(spec, sent, read):
        ours, theirs = _member(spec, sent, name), _member(spec, read, name)
        yield from _in_values(spec, ours, theirs, pointer.join(place, name))


def _in_values(
    spec: Spec, sent: Thing, read: Thing, place: str
) -> Iterator[Difference]:
    both = sent.value, read.value
    if all(isinstance(one, dict) for one in both):
        if fields.properties(sent.described) and fields.properties(read.described):
            yield from _in_objects(spec, sent, read, place)
        elif not all(
            name in read.value and _equal(value, read.value[name])
            for name, value in sent.value.items()
        ):
            yield Difference(place, *both)
    elif all(isinstance(one, list) for one in both) and len(both[0]) == len(both[1]):
        pairs = zip(items(spec, sent), items(spec, read), strict=True)
        for i, (ours, theirs) in enumerate(pairs):
            yield from _in_values(spec, ours, theirs, pointer.join(place, i))
    elif not _equal(*both):
        yield Difference(place, *both)


def _equal(one: Any, other: Any) -> bool:
    """Equal as JSON: true is not 1."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return bool(one == other)
