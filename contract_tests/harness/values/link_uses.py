"""The links of a specification, and which operations read, write and remove."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from scripts.spec import pointer
from scripts.spec.document import Operation, Spec
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
