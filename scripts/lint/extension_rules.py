"""Rules about x- keys: known ones only, in their places, in the shape that extensions.schema.json gives them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache, reduce
from operator import getitem
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator

from scripts.lint.context import Context
from scripts.lint.messages import explain
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import a, short
from scripts.spec.message import Parameter
from scripts.spec.nearest import hint
from scripts.spec.node import Node
from scripts.spec.validation import MASK

SHAPES = Path(__file__).with_name("extensions.schema.json")


@cache
def _shapes() -> dict[str, Any]:
    shapes: dict[str, Any] = json.loads(SHAPES.read_text(encoding="utf-8"))
    return shapes


def _used(context: Context) -> Iterator[tuple[Node, str, Any]]:
    """Each object with each x- key of its own, and what that holds."""
    for node in context.spec.nodes():
        if node.kind != "security requirement":  # its keys are names of schemes
            yield from ((node, key, held) for key, held in node.extensions.items())


@rule()
def extension_known(context: Context) -> Iterator[Problem]:
    """Every x- key is one that specs/README.md describes."""
    known = _shapes()["places"]
    for node, key, _ in _used(context):
        if key not in known:
            message = f"{short(key)} is no key of ours{hint(key, known)}"
            yield Problem(node.at(key), message)


@rule()
def extension_place(context: Context) -> Iterator[Problem]:
    """Every x- key stands where it has a meaning."""
    for node, key, _ in _used(context):
        places = _shapes()["places"].get(key, ["anything"])
        where = node.at(key)
        if "bundle root" in places and where in context.spec.origins:
            yield Problem(where, f"{key} is made with the bundle; remove it here")
        elif not any(_is_at(node, place) for place in places):
            message = (
                f"{key} belongs at {' or '.join(places)}, and this is {a(node.kind)}"
            )
            yield Problem(where, message)


def _is_at(node: Node, place: str) -> bool:
    if place in {"root", "bundle root"}:
        return node.kind == "document"
    if place == "query parameter":
        return isinstance(node, Parameter) and node.location == "query"
    return place in {"anything", node.kind}


@rule()
def extension_shape(context: Context) -> Iterator[Problem]:
    """Every x- key has the shape that its JSON Schema gives it."""
    validators = {
        key: Draft202012Validator(
            {"$ref": f"#/$defs/{key}", "$defs": _shapes()["$defs"]}, mask=MASK
        )
        for key in _shapes()["places"]
    }
    for node, key, held in _used(context):
        if key in validators:
            for error in validators[key].iter_errors(held):
                path, message = explain(error, _known_keys)
                yield Problem(node.at(key, *path), message)


def _known_keys(error: Any) -> list[str]:
    around = reduce(getitem, error.schema_path[:-1], _shapes())
    return list(around.get("properties", ()))
