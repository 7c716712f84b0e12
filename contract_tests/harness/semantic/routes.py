"""How an operation is reached along the links of a specification, and what they promise after a write."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from contract_tests.harness.semantic.links import (
    Link,
    in_path,
    links,
    reads,
    removes,
    writes,
)
from scripts.spec.view import Operation, Spec


@dataclass(frozen=True, slots=True)
class Promise:
    """After `writer`, reached along `route`, each of `reads` shows what was sent to it, or that it is gone."""

    writer: Operation
    route: tuple[Link, ...]
    reads: tuple[Link, ...]
    gone: bool

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Those that have to be called first, in their order, and the writer."""
        return (*(link.source for link in self.route), self.writer)

    def names(self) -> list[str]:
        """One for each read, for the account of what was covered."""
        return [f"{self.writer.id} {link.name}" for link in self.reads]


def plain(parameters: dict[str, Any]) -> set[str]:
    """The names of a link's parameters without their places."""
    return {name.removeprefix("path.") for name in parameters}


def route(
    spec: Spec, operation: Operation, *, reading: bool = False
) -> tuple[Link, ...]:
    """The links that lead to an operation on things that are there, best those that are made for it.

    Empty where it needs none, or where no link leads to it: then its examples have to do. With `reading`, by GETs alone.
    """
    reached = _reached(spec, reading)
    last = [one for one in _leading(spec, reading) if one.target.id == operation.id]
    ways = [(*reached[one.source.id], one) for one in last]
    straight = [
        way for way in ways if all(operation.id != one.source.id for one in way)
    ]
    return min(straight, key=lambda way: _effort(spec, way[0].source, way), default=())


@lru_cache(maxsize=16)
def _reached(spec: Spec, reading: bool) -> dict[str, tuple[Link, ...]]:
    """The easiest way to each operation, by its id."""
    best: dict[str, tuple[Link, ...]] = {one.id: () for one in spec.operations}
    efforts = {one.id: _effort(spec, one, ()) for one in spec.operations}
    changes = True
    while changes:
        changes = False
        for link in _leading(spec, reading):
            way = (*best[link.source.id], link)
            effort = _effort(spec, way[0].source, way)
            if effort < efforts[link.target.id]:
                best[link.target.id], efforts[link.target.id] = way, effort
                changes = True
    return best


@lru_cache(maxsize=16)
def _leading(spec: Spec, reading: bool) -> list[Link]:
    """The links that supply what their targets need to find something: all that is in the path, or the body."""
    found = []
    for link in links(spec):
        needed = in_path(spec, link.target)
        helps = needed <= plain(link.parameters) and (needed or link.body is not None)
        usable = reads(link.source) if reading else not removes(link.source)
        if helps and usable and link.source.id != link.target.id:
            found.append(link)
    return found


def _effort(
    spec: Spec, start: Operation, way: tuple[Link, ...]
) -> tuple[bool, bool, int]:
    return bool(in_path(spec, start)), not writes(start), len(way)


@lru_cache(maxsize=16)
def promises(spec: Spec) -> tuple[Promise, ...]:
    """What the links from writes to reads of the same resource promise, in the order of the operations.

    An update or a removal need not link to the read itself: the operation whose link led to it does.
    """
    found = []
    for writer in filter(writes, spec.operations):
        gone = removes(writer)
        way = route(spec, writer)
        sources = [link.source for link in way] + [writer] * (not gone)
        for source in reversed(sources):
            looks = tuple(link for link in links(spec) if _is_look(link, source))
            if looks and source.tag == writer.tag:
                found.append(Promise(writer, way, looks, gone))
                break
    return tuple(found)


def _is_look(link: Link, source: Operation) -> bool:
    return link.source.id == source.id and link.stays and reads(link.target)
