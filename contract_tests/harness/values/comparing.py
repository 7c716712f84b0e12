"""Whether what is read shows what was sent: field by field, where both are described under the same name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from contract_tests.harness.report.statement import shortened
from contract_tests.harness.values.moments import moment
from scripts.spec import fields, pointer
from scripts.spec.document import Operation, Spec
from scripts.spec.fields import Place

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
        place = self.place.removeprefix("/") or "it"
        return f"{place} is {read}, and {sent} was sent"


def differences(spec: Spec, sent: Thing, read: Thing) -> list[Difference] | None:
    """What was read with other values than sent; None where no field can be compared.

    Compared are the two objects that share most fields, be they bodies, or in bodies: {"customer": {...}}. Or two plain values.
    """
    if _is_plain(sent.value) and _is_plain(read.value):
        return list(_in_values(spec, sent, read, ""))
    pairs = [
        (ours, theirs)
        for ours in _objects(spec, sent)
        for theirs in _objects(spec, read)
    ]
    most = max(pairs, key=lambda pair: len(_shared(spec, *pair)), default=None)
    if most is None or not _shared(spec, *most):
        return None
    return list(_in_objects(spec, *most, ""))


def lacks(spec: Spec, sent: Thing, operation: Operation, answer: Any) -> bool:
    """Whether an answer has nothing where it is described to show what was sent: one of a batch was not carried out."""
    best: tuple[int, str] = 0, ""
    for ours in _objects(spec, sent):
        told = set(_told(ours, "readOnly"))
        for place, names in _shown(spec, operation.id):
            best = max(best, (len(told & names), place))
    many, place = best
    return many > 0 and not isinstance(_at(answer, place), dict)


@lru_cache(maxsize=256)
def _shown(spec: Spec, operation_id: str) -> list[tuple[str, set[str]]]:
    """Where an operation's answer is described to hold objects, with their fields; of a list, the first item."""
    answer = fields.success(spec, spec.operation(operation_id))
    level, found = [("", fields.parts(spec, *answer))], []
    for _ in range(DEEPEST):
        inner: list[tuple[str, list[Place]]] = []
        for place, described in level:
            names = fields.properties(described)
            found += [(place, set(names))] if names else []
            for token in (*names, "0"):
                member = fields.step(spec, described, token)
                inner += [(pointer.join(place, token), member)] if member else []
        level = inner
    return found


def _at(value: Any, place: str) -> Any:
    try:
        return pointer.get(value, place)
    except KeyError:
        return None


def items(spec: Spec, thing: Thing) -> list[Thing]:
    """The items of a list, each with what describes it."""
    described = fields.step(spec, fields.parts(spec, *thing.described), "0")
    return [Thing(one, described) for one in thing.value]


def _is_plain(value: Any) -> bool:
    return value is not None and not isinstance(value, dict | list)


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
    elif not _equal(*both) and not _is_same_moment(sent, read):
        yield Difference(place, *both)


def _is_same_moment(sent: Thing, read: Thing) -> bool:
    """Whether two texts are one date and time, be it in another zone or with more digits."""
    described = [*sent.described, *read.described]
    if not any(node.get("format") == "date-time" for node, _ in described):
        return False
    moments = [moment(one) for one in (sent.value, read.value)]
    return None not in moments and moments[0] == moments[1]


def _equal(one: Any, other: Any) -> bool:
    """Equal as JSON: true is not 1."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return bool(one == other)
