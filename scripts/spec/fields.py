"""Whether a schema describes what a JSON Pointer leads to; for links and for the keys that name fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.spec import pointer
from scripts.spec.document import Operation, Spec
from scripts.spec.nearest import hint

Place = tuple[Any, str]  # a schema and its pointer


def resolved(spec: Spec, node: Any, where: str) -> Place:
    """As `Spec.resolve`, but nothing for a broken reference, which is reported already."""
    try:
        return spec.resolve(node, where)
    except KeyError:
        return {}, where


def parts(spec: Spec, *schemas: Place) -> list[Place]:
    """The schemas that together describe one value: references followed, combinators laid open."""
    found: dict[str, Any] = {}
    waiting = list(schemas)
    while waiting:
        node, where = resolved(spec, *waiting.pop())
        if where in found or not isinstance(node, dict):
            continue
        found[where] = node
        for key in ("allOf", "anyOf", "oneOf"):
            for i, item in enumerate(node.get(key) or ()):
                waiting.append((item, pointer.join(where, key, i)))
        for key in ("then", "else"):
            if key in node:
                waiting.append((node[key], pointer.join(where, key)))
    return [(node, where) for where, node in found.items()]


def properties(described: list[Place]) -> list[str]:
    """The names of the properties that these schemas know."""
    return [name for node, _ in described for name in node.get("properties") or ()]


def step(spec: Spec, described: list[Place], token: str) -> list[Place]:
    """What describes the member `token` of a value."""
    return parts(spec, *_members(described, token))


def _members(described: list[Place], token: str) -> Iterator[Place]:
    for node, where in described:
        if token in (node.get("properties") or {}):
            yield node["properties"][token], pointer.join(where, "properties", token)
        elif isinstance(node.get("additionalProperties"), dict):
            yield (
                node["additionalProperties"],
                pointer.join(where, "additionalProperties"),
            )
        if "items" in node and token.isdecimal():
            yield node["items"], pointer.join(where, "items")


def follow(
    spec: Spec, schemas: list[Place], path: str
) -> tuple[list[Place], str | None]:
    """The schemas at `path`, and what is wrong when there is nothing; an undescribed body holds anything."""
    described = parts(spec, *schemas)
    for token in pointer.split(path):
        known = properties(described)
        described = step(spec, described, token)
        if not described and known:
            return [], f"there is no field {token!r}{hint(token, known)}"
        if not described:
            return [], None
    return described, None


def contents(owner: dict[str, Any], where: str) -> list[Place]:
    """The schemas of a request body or a response, one for each media type that has any."""
    media = owner.get("content") or {}
    return [
        (node["schema"], pointer.join(where, "content", name, "schema"))
        for name, node in media.items()
        if "schema" in node
    ]


def request(spec: Spec, operation: Operation) -> list[Place]:
    """The schemas of an operation's request body."""
    where = pointer.join(operation.pointer, "requestBody")
    body = operation.node.get("requestBody") or {}
    return contents(*resolved(spec, body, where))


def success(spec: Spec, operation: Operation) -> list[Place]:
    """The schemas of an operation's answers that report success."""
    found: list[Place] = []
    for status, item in (operation.node.get("responses") or {}).items():
        if str(status).startswith("2"):
            where = pointer.join(operation.pointer, "responses", status)
            found += contents(*resolved(spec, item, where))
    return found
