"""A specification as every verb sees it: operations, rules, and where each statement comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from scripts.spec import grammar, pointer
from scripts.spec.bundle import ROOT_FILE, Bundle, build_api, digest
from scripts.spec.finding import Origin

METHODS = grammar.METHODS


@dataclass(frozen=True, slots=True)
class Source:
    """A page that was read, and the section of it that a statement cites."""

    id: str
    title: str
    url: str
    read: str
    section: str

    @property
    def link(self) -> str:
        """The address of the section."""
        return f"{self.url}#{self.section}" if self.section else self.url


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation, with references resolved; `pointer` is where it is written."""

    name: str
    location: str
    node: dict[str, Any]
    pointer: str


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation: its place in the document and what names it."""

    id: str
    method: str
    path: str
    tag: str
    pointer: str
    node: dict[str, Any]

    @property
    def summary(self) -> str:
        return str(self.node.get("summary", ""))

    @property
    def label(self) -> str:
        """The form in which messages name it."""
        return f"{self.id} ({self.method.upper()} {self.path})"


@dataclass(frozen=True, slots=True)
class Rule:
    """A behaviour that no schema can hold, stated at an operation and proven by a test that names its id."""

    id: str
    text: str
    basis: str
    source: Source | None
    readings: tuple[str, ...]
    untestable: str
    operation: str
    pointer: str


class Spec:
    """A bundled document with the questions that tools ask of it. Treat the document as read-only."""

    def __init__(self, name: str, bundle: Bundle) -> None:
        self.name = name
        self.bundle = bundle
        self.document = bundle.document
        self.origins: Mapping[str, Origin] = bundle.origins

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of the API itself, in the order of the document."""
        return tuple(self._operations("paths"))

    @cached_property
    def webhooks(self) -> tuple[Operation, ...]:
        """The operations that the vendor calls at its users; the event's name stands in place of a path."""
        return tuple(self._operations("webhooks"))

    def _operations(self, section: str) -> Iterator[Operation]:
        items = self.document.get(section)
        for path, item in items.items() if isinstance(items, dict) else ():
            for method in item if isinstance(item, dict) else ():
                node = item[method]
                if method in METHODS and isinstance(node, dict):
                    where = pointer.join("", section, path, method)
                    operation_id, tags = node.get("operationId", ""), node.get("tags")
                    tag = str(tags[0]) if isinstance(tags, list) and tags else ""
                    yield Operation(str(operation_id), method, path, tag, where, node)

    def operation(self, operation_id: str) -> Operation:
        """The operation or webhook of that id. Raises KeyError."""
        for operation in (*self.operations, *self.webhooks):
            if operation.id == operation_id:
                return operation
        raise KeyError(operation_id)

    def parameters(self, operation: Operation) -> tuple[Parameter, ...]:
        """The operation's parameters and those of its path item, which it may override; broken references are left out."""
        found: dict[tuple[str, str], Parameter] = {}
        for owner in (pointer.parent(operation.pointer), operation.pointer):
            written = pointer.get(self.document, owner).get("parameters", ())
            for i, item in enumerate(written):
                try:
                    node, where = self.resolve(
                        item, pointer.join(owner, "parameters", i)
                    )
                except KeyError:
                    continue
                key = str(node.get("name")), str(node.get("in"))
                found[key] = Parameter(*key, node, where)
        return tuple(found.values())

    def resolve(self, node: Any, where: str) -> tuple[Any, str]:
        """Follow local `$ref`s from `node` at `where` to the node itself and its pointer. Raises KeyError."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(reference := node.get("$ref"), str):
            if not reference.startswith("#") or reference in seen:
                raise KeyError(reference)
            seen.add(reference)
            where = unquote(reference[1:])
            node = pointer.get(self.document, where)
        return node, where

    def origin(self, where: str) -> Origin:
        """The file and line of the statement at `where`, or of the nearest one around it."""
        while where not in self.origins and where:
            where = pointer.parent(where)
        return self.origins[where]

    def source(self, where: str) -> Source | None:
        """The source that the statement at `where` cites, inherited from the nearest ancestor."""
        return self._cited(self._nearest(where, "x-source"))

    def _cited(self, citation: str | None) -> Source | None:
        source_id, _, section = (citation or "").partition("#")
        for node in self.document.get("x-sources", ()):
            if node["id"] == source_id:
                about = node["title"], node["url"], node["read"]
                return Source(source_id, *about, section)
        return None

    def basis(self, where: str) -> str:
        """How the statement at `where` is known: the nearest `x-basis` around it, or `documented`."""
        return str(self._nearest(where, "x-basis") or "documented")

    def readings(self, where: str) -> tuple[str, ...]:
        """The ids of the reading notes named at `where` itself."""
        node = pointer.get(self.document, where)
        return _as_tuple(node.get("x-reading", ())) if isinstance(node, dict) else ()

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The `x-rules` of all operations and webhooks."""
        return tuple(self._rules())

    def _rules(self) -> Iterator[Rule]:
        for operation in (*self.operations, *self.webhooks):
            for i, node in enumerate(operation.node.get("x-rules", ())):
                where = pointer.join(operation.pointer, "x-rules", i)
                yield Rule(
                    id=node["id"],
                    text=node["text"],
                    basis=node.get("basis", "documented"),
                    source=self._cited(node.get("source")) or self.source(where),
                    readings=_as_tuple(node.get("reading", ())),
                    untestable=node.get("untestable", ""),
                    operation=operation.id,
                    pointer=where,
                )

    def _nearest(self, where: str, key: str) -> Any:
        tokens, node, nearest = (
            pointer.split(where),
            self.document,
            self.document.get(key),
        )
        for token in tokens:
            try:
                node = pointer.get(node, pointer.join("", token))
            except KeyError:
                break
            if isinstance(node, dict):
                nearest = node.get(key, nearest)
        return nearest


def _as_tuple(ids: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return (ids,) if isinstance(ids, str) else tuple(ids)


def load(folder: Path) -> Spec:
    """The specification in `specs/<api>`; a process reads it again only when its files have changed. Raises Unreadable."""
    return _read(folder, digest(folder))


@lru_cache(maxsize=16)
def _read(folder: Path, _digest: str) -> Spec:
    return Spec(folder.name, build_api(folder))


def api_names(specs: Path) -> list[str]:
    """The APIs: the folders of `specs/` that hold a root file. No list of names stands anywhere else."""
    return sorted(folder.parent.name for folder in specs.glob(f"*/{ROOT_FILE}"))
