"""The generator's view of a bundle: the same statements without what openapi-python-client mishandles.

Each step takes one such thing out of a copy; none adds a statement. The bundle itself stays as it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from scripts.spec.grammar import walk

JSON = "application/json"
# What a schema may hold that says nothing of its type.
_CHECKS = {
    *("required", "dependentRequired", "minProperties", "maxProperties", "not"),
    *("minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("description", "title", "$comment"),
}


def derive(document: dict[str, Any]) -> dict[str, Any]:
    """The view; `document` is left alone."""
    view = deepcopy(document)
    for take_out in STEPS:
        take_out(view)
    return view


def without_security(view: dict[str, Any]) -> None:
    """Only bearer would be sent right, and operations would demand an AuthenticatedClient; the facade authenticates."""
    for node in _objects(view, "operation", "document"):
        node.pop("security", None)


def without_checks_in_unions(view: dict[str, Any]) -> None:
    """`anyOf: [{required: [a]}, {required: [b]}]` beside properties would split the model and drop its name."""
    for node in _objects(view, "schema"):
        for key in ("anyOf", "oneOf"):
            if isinstance(node.get(key), list) and all(map(_only_checks, node[key])):
                del node[key]


def without_second_media_types(view: dict[str, Any]) -> None:
    """A body in JSON twice fails at import, and of an answer's types the first would win: JSON stands for its like."""
    for node in _objects(view, "request body", "response"):
        content = node.get("content", {})
        like = [kind for kind in content if kind.partition(";")[0].endswith("json")]
        if like:
            kept = JSON if JSON in content else like[0]
            node["content"] = {kept: content[kept]}


def without_null_in_enums(view: dict[str, Any]) -> None:
    """A nullable enum would become three classes; as a union of enum and null it is one."""
    for node in _objects(view, "schema"):
        values, kinds = node.get("enum"), node.get("type")
        if isinstance(values, list) and isinstance(kinds, list) and "null" in kinds:
            enum = {
                "type": next(kind for kind in kinds if kind != "null"),
                "enum": [value for value in values if value is not None],
            }
            kept = {key: node[key] for key in ("description",) if key in node}
            node.clear()
            node.update(kept, anyOf=[enum, {"type": "null"}])


def without_defaults(view: dict[str, Any]) -> None:
    """A default says what the server assumes; the client would send it with every call."""
    for node in _objects(view, "schema"):
        node.pop("default", None)


def without_uuids(view: dict[str, Any]) -> None:
    """One id that is no UUID after all would lose the whole answer, and text would be no id to the type checker."""
    for node in _objects(view, "schema"):
        if node.get("format") == "uuid":
            del node["format"]


STEPS: tuple[Callable[[dict[str, Any]], None], ...] = (
    without_security,
    without_checks_in_unions,
    without_second_media_types,
    without_null_in_enums,
    without_defaults,
    without_uuids,
)


def _objects(view: dict[str, Any], *kinds: str) -> Iterator[dict[str, Any]]:
    for node in walk(view):
        if node.kind in kinds and isinstance(node.value, dict):
            yield node.value


def _only_checks(schema: Any) -> bool:
    """True for a schema that only narrows what is said elsewhere."""
    if not isinstance(schema, dict):
        return False
    return all(
        key in _CHECKS
        or key.startswith("x-")
        or (key == "properties" and all(map(_only_checks, schema[key].values())))
        or (key in ("allOf", "anyOf", "oneOf") and all(map(_only_checks, schema[key])))
        for key in schema
    )
