"""How an operation is reached along the links of a specification, and what they promise after a write."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from scripts.spec.document import Spec
from scripts.spec.links import Link, links
from scripts.spec.live import reads, removes, writes
from scripts.spec.operation import Operation


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

    @property
    def given(self) -> Any:
        """The values that the last link of the route puts into the body of the writer."""
        return self.route[-1].body if self.route else None

    def names(self) -> list[str]:
        """A name for each read."""
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
    return _routes(spec, reading)[operation.id]


@lru_cache(maxsize=16)
def _routes(spec: Spec, reading: bool) -> dict[str, tuple[Link, ...]]:
    """The easiest way to each operation, by its id: what its links start from may itself need a way."""
    leading = _leading(spec, reading)
    led = {link.target.id for link in leading}
    best: dict[str, tuple[Link, ...]] = {}
    # Those that no link leads to first; of a circle of links one has to do with its examples.
    for one in sorted(spec.operations, key=lambda one: one.id in led):
        if one.id not in best:
            best[one.id] = ()
            while any(_improves(best, link) for link in leading):
                pass
    return best


def _improves(best: dict[str, tuple[Link, ...]], link: Link) -> bool:
    """Whether a link leads to its target for the first time, or more easily; then it is the best way."""
    way, known = _extended(best, link), best.get(link.target.id)
    better = way and (not known or _effort(way) < _effort(known))
    if way and better:
        best[link.target.id] = way
    return bool(better)


def _extended(best: dict[str, tuple[Link, ...]], link: Link) -> tuple[Link, ...] | None:
    """The way to a link's target that uses it last; None where there is none, or it would lead in a circle."""
    before = best.get(link.source.id)
    if before is None or any(link.target.id == one.source.id for one in before):
        return None
    return (*before, link)


@lru_cache(maxsize=16)
def _leading(spec: Spec, reading: bool) -> list[Link]:
    """The links that supply what their targets need to find something: all that is in the path, or the body."""
    found = []
    for link in links(spec):
        needed = link.target.in_path
        helps = needed <= plain(link.parameters) and (needed or link.body is not None)
        usable = reads(link.source) if reading else not removes(link.source)
        if helps and usable and link.source.id != link.target.id:
            found.append(link)
    return found


def _effort(way: tuple[Link, ...]) -> tuple[bool, bool, int]:
    start = way[0].source
    return bool(start.in_path), not writes(start), len(way)


def promises_of(operation: Operation) -> list[Promise]:
    """A promise about the time after a write by this operation."""
    spec = operation.spec
    assert isinstance(spec, Spec)
    return [one for one in promises(spec) if one.writer == operation]


@lru_cache(maxsize=16)
def promises(spec: Spec) -> tuple[Promise, ...]:
    """The promises of links from writes to reads of the same resource, in the order of the operations.

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
