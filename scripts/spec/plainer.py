"""A copy of a document in shapes that simpler tools read, which say the same; for the client's generator.

Nothing is refused here: what cannot be written in another shape stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any
from urllib.parse import unquote

from scripts.spec import pointer
from scripts.spec.grammar import walk
from scripts.spec.references import component_of
from scripts.spec.views import objects, refers_to

MOST_REFERENCES = 20  # in a row
# Keywords of which a boolean is understood.
TAKE_BOOLEANS = {"additionalProperties", "unevaluatedProperties", "unevaluatedItems"}


def without_callbacks(document: dict[str, Any]) -> None:
    """A client sends none, and one without answers would have the whole document refused."""
    for node in objects(document, "operation", "components"):
        node.pop("callbacks", None)


def without_path_item_references(document: dict[str, Any]) -> None:
    """The operations behind a reference would be left out."""
    for node in list(objects(document, "path item")):
        target = _end(document, node)
        if target is not node:
            beside = {key: value for key, value in node.items() if key != "$ref"}
            _become(node, {**target, **beside})


def without_chains_of_references(document: dict[str, Any]) -> None:
    """A component that is a reference to another would be refused."""
    for node in list(objects(document, "response", "parameter", "request body")):
        target = _end(document, node)
        if target is not node and target is not _found(document, node):
            _become(node, target)


def without_boolean_schemas(document: dict[str, Any]) -> None:
    """One of them would have the whole document refused: any value may stand there."""
    for each in list(walk(document)):
        *around, key = pointer.split(each.pointer) or [""]
        if isinstance(each.value, bool) and key not in TAKE_BOOLEANS:
            holder = pointer.get(document, pointer.join("", *around))
            holder[int(key) if isinstance(holder, list) else key] = {}


def without_references_into_parts(document: dict[str, Any]) -> None:
    """Only components can be referred to: what stands elsewhere is written out, and within itself it is any value."""
    for each in list(walk(document)):
        if each.kind == "schema" and isinstance(each.value, dict):
            _write_out(document, each.value)


def _write_out(document: dict[str, Any], node: dict[str, Any]) -> None:
    for _ in range(MOST_REFERENCES):
        where = unquote(refers_to(node).removeprefix("#"))
        if not where or where == component_of(where):
            return
        target = _found(document, node)
        if not isinstance(target, dict):
            return
        beside = {key: value for key, value in node.items() if key != "$ref"}
        _become(node, {**target, **beside})
        for part in list(walk(node, "schema")):
            within = part.value if isinstance(part.value, dict) else {}
            if part.pointer and unquote(refers_to(within).removeprefix("#")) == where:
                within.clear()


def _end(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The object at the end of the references that begin at a node; itself where it is none."""
    for _ in range(MOST_REFERENCES):
        target = _found(document, node)
        if not isinstance(target, dict):
            return node
        node = target
    return node


def _found(document: dict[str, Any], node: dict[str, Any]) -> Any:
    where = refers_to(node)
    return pointer.find(document, unquote(where[1:])) if where else None


def _become(node: dict[str, Any], target: dict[str, Any]) -> None:
    written = deepcopy(target)
    node.clear()
    node.update(written)


STEPS: tuple[Callable[[dict[str, Any]], None], ...] = (
    without_callbacks,
    without_path_item_references,
    without_chains_of_references,
    without_boolean_schemas,
    without_references_into_parts,
)
