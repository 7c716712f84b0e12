"""Which objects an OpenAPI document is made of: the joiner and the house rules walk by it, so that
a key inside an example is never taken for one of the document's own.

A shape is the name of an object ("schema"), a list of it ("[schema]"), a map to it ("{schema}"), or "" for plain data.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.spec import pointer

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

OBJECTS: dict[str, dict[str, str]] = {
    "document": {
        "info": "info",
        "servers": "[server]",
        "paths": "paths",
        "webhooks": "{path item}",
        "components": "components",
        "security": "[security requirement]",
        "tags": "[tag]",
        "externalDocs": "external docs",
    },
    "info": {"contact": "contact", "license": "license"},
    "contact": {},
    "license": {},
    "server": {"variables": "{server variable}"},
    "server variable": {},
    "tag": {"externalDocs": "external docs"},
    "external docs": {},
    "security requirement": {},
    "components": {
        "mediaTypes": "{media type}",  # OpenAPI 3.2
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{request body}",
        "headers": "{header}",
        "securitySchemes": "{security scheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{path item}",
    },
    "paths": {"*": "path item"},
    "path item": {
        **dict.fromkeys(METHODS, "operation"),
        "query": "operation",  # OpenAPI 3.2
        "additionalOperations": "{operation}",  # OpenAPI 3.2
        "servers": "[server]",
        "parameters": "[parameter]",
    },
    "operation": {
        "externalDocs": "external docs",
        "parameters": "[parameter]",
        "requestBody": "request body",
        "responses": "responses",
        "callbacks": "{callback}",
        "security": "[security requirement]",
        "servers": "[server]",
    },
    "parameter": {
        "schema": "schema",
        "content": "{media type}",
        "examples": "{example}",
    },
    "header": {"schema": "schema", "content": "{media type}", "examples": "{example}"},
    "request body": {"content": "{media type}"},
    "media type": {
        "schema": "schema",
        "itemSchema": "schema",  # OpenAPI 3.2
        "examples": "{example}",
        "encoding": "{encoding}",
    },
    "encoding": {"headers": "{header}"},
    "responses": {"*": "response"},
    "response": {"headers": "{header}", "content": "{media type}", "links": "{link}"},
    "callback": {"*": "path item"},
    "link": {"server": "server"},
    "example": {},
    "security scheme": {"flows": "flows"},
    "flows": {"*": "flow"},
    "flow": {},
    "discriminator": {},
    "xml": {},
    "schema": {
        **dict.fromkeys(
            (
                *("items", "contains", "additionalProperties", "propertyNames"),
                *("unevaluatedItems", "unevaluatedProperties"),
                *("not", "if", "then", "else", "contentSchema"),
            ),
            "schema",
        ),
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs"), "{schema}"
        ),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[schema]"),
        "discriminator": "discriminator",
        "externalDocs": "external docs",
        "xml": "xml",
    },
}


class WrittenObject(NamedTuple):
    """An object as plain data: what it is, where it stands, and its value (a schema may be a boolean)."""

    kind: str
    pointer: str
    value: Any


def below(shape: str, key: str | int) -> str:
    """The shape of what stands at `key` of something of this shape."""
    fields = OBJECTS.get(shape)
    if fields is None:
        return shape[1:-1]  # of a list or map
    known = fields.get(str(key))
    if known is None and "*" in fields and not str(key).startswith("x-"):
        known = fields["*"]
    return known or ""


def walk(
    document: Any, shape: str = "document", where: str = ""
) -> Iterator[WrittenObject]:
    """Every object in document order; malformed parts and `x-` values are passed over."""
    waiting = [(shape, where, document)]
    while waiting:
        shape, where, value = waiting.pop()
        is_object = shape[0] not in "[{"
        if is_object and (isinstance(value, dict) or shape == "schema"):
            yield WrittenObject(shape, where, value)
        if isinstance(value, dict | list):
            waiting.extend(reversed(list(_members(shape, where, value))))


def _members(shape: str, where: str, value: Any) -> Iterator[tuple[str, str, Any]]:
    items: Any = ()
    if isinstance(value, dict) and not shape.startswith("["):
        items = value.items()
    elif isinstance(value, list) and shape.startswith("["):
        items = enumerate(value)
    for key, item in items:
        if inner := below(shape, key):
            yield inner, pointer.join(where, key), item
