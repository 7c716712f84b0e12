"""Names of places that last: an element of a list goes by its own name, so that another one before it changes nothing.

`diff` finds the statement of one document in the other by them.
"""

from __future__ import annotations

from typing import Any

from scripts.spec import pointer
from scripts.spec.node import Document
from scripts.spec.placeholders import filled

NAMES = ("id", "name", "operationId", "$ref", "url")


def lasting(spec: Document, where: str) -> tuple[str, ...]:
    """The steps to a place, the same in another document that has the same thing."""
    node: Any = spec.document
    steps: list[str] = []
    for token in pointer.split(where):
        if isinstance(node, list):
            node = node[int(token)]
            steps.append(_name(node, token))
            continue
        is_path = steps == ["paths"]
        steps.append(filled(token, lambda _: "{}") if is_path else token)
        node = node.get(token) if isinstance(node, dict) else None
    return tuple(steps)


def _name(element: Any, number: str) -> str:
    """The name of an element, or else its number."""
    if isinstance(element, str):
        return element
    if not isinstance(element, dict):
        return number
    found = next((str(element[key]) for key in NAMES if key in element), number)
    return f"{element['in']} {found}" if "in" in element else found
