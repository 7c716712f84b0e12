"""A specification as every verb sees it: what it is called, where it is served, its operations, schemas and rules."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scripts.spec import pointer
from scripts.spec.behaviour import Rule
from scripts.spec.bundle import ROOT_FILE, Bundle, build_api, digest
from scripts.spec.node import Document, Node
from scripts.spec.operation import Operation, operations_of
from scripts.spec.placeholders import names_in
from scripts.spec.schema import Schema


class Server(Node, kind="server"):
    """A base URL of the vendor's, in which variables may stand."""

    @property
    def url(self) -> str:
        return self.text("url")

    @property
    def path(self) -> str:
        """The path that it ends with, which stays where another server stands in for it."""
        return urlsplit(self.url).path.rstrip("/")

    @property
    def used(self) -> list[str]:
        """The names of the variables in its URL."""
        return names_in(self.url)

    @property
    def variables(self) -> dict[str, ServerVariable]:
        """The variables that are defined."""
        return self.every(ServerVariable, "variables")


class ServerVariable(Node, kind="server variable"):
    """A part of a base URL that differs from user to user."""

    @property
    def default(self) -> str:
        return self.text("default")


class Tag(Node, kind="tag"):
    """A resource by which operations are grouped."""

    @property
    def name(self) -> str:
        return self.text("name")


class Spec(Document):
    """A bundled document with the questions that tools ask of it."""

    @property
    def version(self) -> str:
        """The version of OpenAPI that it is written in: `3.0`, `3.1` or `3.2`."""
        return self.root.text("openapi")[:3]

    @cached_property
    def info(self) -> Node:
        """The document's own description (`info`); empty where it says nothing."""
        return self.root.child("info") or Node(self, "info", "/info", {})

    @property
    def title(self) -> str:
        return self.info.text("title")

    @cached_property
    def servers(self) -> tuple[Server, ...]:
        """The vendor's base URLs; the first is the one that counts."""
        return tuple(self.root.every(Server, "servers").values())

    def servers_of(self, operation: Operation) -> tuple[Server, ...]:
        """The base URLs of one operation: its own, or those of its path, or else the document's."""
        for owner in (operation, self.at(pointer.parent(operation.pointer))):
            if own := owner.every(Server, "servers"):
                return tuple(own.values())
        return self.servers

    @cached_property
    def security_schemes(self) -> dict[str, Node]:
        """The security schemes of `components` by name, references followed."""
        components = self.root.child("components")
        found = components.children("securitySchemes") if components else {}
        return {name: each.resolved for name, each in found.items()}

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """The resources, as they are declared."""
        return tuple(self.root.every(Tag, "tags").values())

    @cached_property
    def schemas(self) -> dict[str, Schema]:
        """The schemas of `components`, as they are written, by name."""
        components = self.root.child("components")
        found = components.children("schemas") if components else {}
        return {name: each for name, each in found.items() if isinstance(each, Schema)}

    def component(self, kind: str, name: str) -> Node | None:
        """The component of that kind and name, references followed; None where there is none."""
        components = self.root.child("components")
        found = components.children(kind).get(name) if components else None
        return found.resolved if found and found.resolved.members else None

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of the API itself, in the order of the document."""
        return tuple(self._operations("paths"))

    @cached_property
    def webhooks(self) -> tuple[Operation, ...]:
        """The operations that the vendor calls at its users; the event's name stands in place of a path."""
        return tuple(self._operations("webhooks"))

    def _operations(self, section: str) -> Iterator[Operation]:
        for name, item in self.root.children(section).items():
            for operation in operations_of(item.resolved):
                if item.is_reference:
                    operation.reached = (section, name)
                yield operation

    def operation(self, operation_id: str) -> Operation:
        """The operation or webhook of that id. Raises KeyError."""
        for operation in (*self.operations, *self.webhooks):
            if operation.id == operation_id:
                return operation
        raise KeyError(operation_id)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The `x-rules` of all operations and webhooks."""
        every = (*self.operations, *self.webhooks)
        return tuple(rule for operation in every for rule in operation.rules)


def load(folder: Path) -> Spec:
    """The specification in `specs/<api>`; a process reads it again only when its files have changed. Raises Unreadable."""
    return _read(folder, digest(folder))


@lru_cache(maxsize=16)
def _read(folder: Path, _digest: str) -> Spec:
    return Spec(folder.name, build_api(folder))


def bundled(file: Path) -> Spec:
    """The specification in a bundle that was written to a file, without the lines of its statements."""
    return of_data(file.parent.name, json.loads(file.read_text(encoding="utf-8")))


def of_data(name: str, document: dict[str, Any]) -> Spec:
    """The specification that stands in plain data, without the lines of its statements."""
    return Spec(name, Bundle(document, {}, ()))


def api_names(specs: Path) -> list[str]:
    """The APIs: the folders of `specs/` that hold a root file. No list of names stands anywhere else."""
    return sorted(folder.parent.name for folder in specs.glob(f"*/{ROOT_FILE}"))
