"""The links of a specification: from which answer each leads to which operation, and what it gives to that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from scripts.spec.document import Spec
from scripts.spec.message import Response
from scripts.spec.node import Node
from scripts.spec.operation import Operation

OWN_BODY = "x-request-body"


@dataclass(frozen=True, slots=True)
class LinkUse:
    """A link where an answer offers it; one in `components` may be offered by several. It may lead nowhere."""

    name: str
    source: Operation
    status: str
    response: Response
    written: Node
    target: Operation | None

    @property
    def pointer(self) -> str:
        return self.written.pointer

    def at(self, *tokens: str | int) -> str:
        """The pointer to a place below it."""
        return self.written.at(*tokens)

    @property
    def parameters(self) -> dict[str, Any]:
        """Values for parameters of its target, which may be named with their place: `path.id`."""
        return dict(self.written.get("parameters") or {})

    @property
    def body(self) -> Any:
        """The body that it gives, None where it gives none."""
        return self.written.get(self.body_key)

    @property
    def body_key(self) -> str:
        """The key that the body stands under: the standard's has a literal or one expression, ours a body with some inside."""
        return OWN_BODY if OWN_BODY in self.written else "requestBody"


@dataclass(frozen=True, slots=True)
class Link(LinkUse):
    """A link from a success to an operation that exists."""

    target: Operation

    @property
    def stays(self) -> bool:
        """Whether it leads to the same resource."""
        return self.source.tag == self.target.tag


def uses(spec: Spec) -> Iterator[LinkUse]:
    """Every link of every answer of the API's operations."""
    for source in spec.operations:
        yield from offered(spec, source)


def offered(spec: Spec, source: Operation) -> Iterator[LinkUse]:
    """Every link of the answers of one operation."""
    for status, response in source.responses.items():
        for name, written in response.links.items():
            target = target_of(spec, written)
            yield LinkUse(name, source, status, response, written, target)


def links(spec: Spec) -> Iterator[Link]:
    """Those of all answers that report success; one that leads nowhere is reported by `make validate`."""
    for use in uses(spec):
        if use.status.startswith("2") and use.target is not None:
            where = use.source, use.status, use.response
            yield Link(use.name, *where, use.written, use.target)


def target_of(spec: Spec, link: Node) -> Operation | None:
    """The operation that a link leads to, None where there is none."""
    named = link.text("operationId")
    place = unquote(link.text("operationRef").removeprefix("#"))
    for operation in spec.operations:
        if operation.pointer == place or (operation.id and operation.id == named):
            return operation
    return None
