"""The links of a specification: how an operation is reached along them, and what they promise after a write."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from scripts.spec import pointer
from scripts.spec.view import Operation, Spec
from scripts.target.live import policy

REMOVING_VERBS = ("delete", "remove")


@dataclass(frozen=True, slots=True)
class Link:
    """`body` is None where the link gives none; parameters may be named with their place, `path.id`."""

    name: str
    source: Operation
    target: Operation
    parameters: dict[str, Any]
    body: Any
    pointer: str

    @property
    def stays(self) -> bool:
        """True for a link within one resource."""
        return self.source.tag == self.target.tag


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


def reads(operation: Operation) -> bool:
    """True for a GET that may be sent to any server."""
    return operation.method == "get" and bool(policy(operation) == "read")


def writes(operation: Operation) -> bool:
    return bool(policy(operation) != "read")


def removes(operation: Operation) -> bool:
    """True for what takes something away: by its method, or by the verb of its name."""
    is_named_so = operation.id.startswith(REMOVING_VERBS)
    return operation.method == "delete" or (writes(operation) and is_named_so)


def links(spec: Spec) -> Iterator[Link]:
    """Those of all answers that report success; one that leads nowhere is reported by `make validate`."""
    for source in spec.operations:
        for status, written in source.node.get("responses", {}).items():
            where = pointer.join(source.pointer, "responses", status)
            response, where = spec.resolve(written, where)
            offered = response.get("links", {}) if str(status).startswith("2") else {}
            for name in offered:
                node, at = spec.resolve(
                    offered[name], pointer.join(where, "links", name)
                )
                target = _target(spec, node)
                if target is not None:
                    given = node.get("parameters", {}), node.get("requestBody")
                    yield Link(name, source, target, *given, at)


def _target(spec: Spec, node: dict[str, Any]) -> Operation | None:
    named = node.get("operationId")
    place = unquote(str(node.get("operationRef", "")).removeprefix("#"))
    for one in spec.operations:
        if one.id == named or one.pointer == place:
            return one
    return None


def in_path(spec: Spec, operation: Operation) -> set[str]:
    """The names of the parameters in an operation's path: they name things that have to be there."""
    known = spec.parameters(operation)
    return {one.name for one in known if one.location == "path"}


def plain(parameters: dict[str, Any]) -> set[str]:
    """The names of a link's parameters without their places."""
    return {name.removeprefix("path.") for name in parameters}


def route(
    spec: Spec,
    operation: Operation,
    usable: Callable[[Operation], bool] = lambda one: not removes(one),
    seen: tuple[str, ...] = (),
) -> tuple[Link, ...]:
    """The links that lead to an operation on things that are there, best those that are made for it.

    Empty where it needs none, or where no link leads to it: then its examples have to do.
    """
    needed = in_path(spec, operation)
    seen = (*seen, operation.id)
    found: list[tuple[Link, ...]] = []
    for link in links(spec):
        leads = link.target.id == operation.id and link.source.id not in seen
        helps = needed <= plain(link.parameters) and (needed or link.body is not None)
        if leads and helps and usable(link.source):
            found.append((*route(spec, link.source, usable, seen), link))
    return min(found, key=lambda one: _effort(spec, one), default=())


def _effort(spec: Spec, found: tuple[Link, ...]) -> tuple[bool, bool, int]:
    start = found[0].source
    return bool(in_path(spec, start)), not writes(start), len(found)


def promises(spec: Spec) -> list[Promise]:
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
    return found


def _is_look(link: Link, source: Operation) -> bool:
    return link.source.id == source.id and link.stays and reads(link.target)
