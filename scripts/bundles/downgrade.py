"""A document of OpenAPI 3.1 in the words of 3.0.3: nothing is said that the document does not say, and as much of it as 3.0 can."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from scripts.bundles.older_schema import older
from scripts.spec import views
from scripts.spec.document import Spec
from scripts.spec.node import Node
from scripts.spec.schema import Schema

VERSION = "3.0.3"
# What is new in 3.1, by the object that has it.
NEW = {
    "document": {"jsonSchemaDialect", "webhooks"},
    "info": {"summary"},
    "license": {"identifier"},
    "components": {"pathItems"},
}
# A reference may say these otherwise than what it leads to, where that says them at all.
OVERRIDES = ("summary", "description")
SILENT = {"default": {"description": "Nothing is said of answers."}}


def downgraded(spec: Spec) -> dict[str, Any]:
    """The document in 3.0.3; what the vendor sends stands under `x-webhooks`, where tools for 3.0 look for it."""
    root = spec.root
    document: dict[str, Any] = {"openapi": VERSION}
    for key, value in _members(root, ()).items():
        if key != "openapi":
            document[key] = value
    document.setdefault("paths", {})
    if sent := root.child("webhooks"):
        document |= {"x-webhooks": _written(sent, ())}
    return document


def _written(node: Node, around: tuple[str, ...]) -> Any:
    """An object, list or map of objects in 3.0; `around` are the places that references have led to on the way."""
    if isinstance(node, Schema):
        return older(node)
    if node.is_reference:
        return _reference(node, around)
    if isinstance(node.value, list):
        return [
            _written(each, around) if (each := node.child(i)) else deepcopy(value)
            for i, value in enumerate(node.value)
        ]
    if not isinstance(node.value, dict):
        return deepcopy(node.value)
    if node.kind == "security requirement":
        return _requirement(node)
    said = _members(node, around)
    if node.kind == "operation":
        said["responses"] = said.get("responses") or deepcopy(SILENT)
    if node.kind == "info" and (summary := node.text("summary")):
        about = said.get("description", "")
        said["description"] = f"{summary}\n\n{about}".rstrip()
    return said


def _members(node: Node, around: tuple[str, ...]) -> dict[str, Any]:
    """The values under those keys of an object that 3.0 has too."""
    said: dict[str, Any] = {}
    for key in node:
        child = node.child(key)
        if key not in NEW.get(node.kind, ()):
            is_object = child is not None and node.holds_objects(key)
            value = _written(child, around) if is_object and child else None
            said[key] = value if is_object else deepcopy(node.get(key))
    return said


def _reference(node: Node, around: tuple[str, ...]) -> Any:
    """A reference, or what it leads to: where that has no place in 3.0, and where it is described in other words."""
    target = node.resolved
    overrides = {key: node.text(key) for key in OVERRIDES if key in node}
    is_new = node.kind == "path item"
    if (is_new or overrides) and target.pointer not in around:
        said = _written(target, (*around, target.pointer))
        known = {key: overrides[key] for key in overrides if is_new or key in said}
        return {**said, **known}
    return {} if is_new else {"$ref": views.refers_to(node.value)}


def _requirement(node: Node) -> dict[str, list[str]]:
    """The schemes that let a caller in; in 3.0, roles are named for two kinds of scheme alone."""
    components = node.spec.root.child("components")
    schemes = components.children("securitySchemes") if components else {}
    types = {name: each.resolved.text("type") for name, each in schemes.items()}
    scoped = {name for name in types if types[name] in ("oauth2", "openIdConnect")}
    return {name: node.listed(name) if name in scoped else [] for name in node}
