"""The owner of a place of the document, which is the operation or component around it, and how people call it; for links to it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from scripts.spec import pointer
from scripts.spec.document import Spec
from scripts.spec.node import Node
from scripts.spec.operation import Operation
from scripts.spec.references import component_of


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`operation` is also that of a webhook, or the first of a path; without it and `component` the place is at the root."""

    label: str
    operation: Operation | None = None
    component: Node | None = None


def whereabouts(spec: Spec, where: str) -> Whereabouts:
    """The owner of the place at `where`."""
    if around := component_of(where):
        component = spec.at(around)
        fields = _fields(where.removeprefix(around))
        return Whereabouts(".".join([component.key, *fields]), component=component)
    every = (*spec.operations, *spec.webhooks)
    for operation in every:
        if f"{where}/".startswith(f"{operation.pointer}/"):
            return Whereabouts(_label(operation, where), operation)
    for operation in every:
        if f"{where}/".startswith(f"{pointer.parent(operation.pointer)}/"):
            return Whereabouts(operation.path, operation)
    return Whereabouts("overview")


def _label(operation: Operation, where: str) -> str:
    if not operation.is_served:
        return operation.path
    match pointer.split(where.removeprefix(operation.pointer)):
        case ["responses", status, *_]:
            return f"{operation.id} {status}"
        case ["requestBody", *_]:
            return f"{operation.id} request"
    return operation.id


def _fields(where: str) -> list[str]:
    every = pairwise(pointer.split(where))
    return [name for key, name in every if key == "properties"]
