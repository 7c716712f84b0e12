"""The generator's view of a bundle: the same statements without what openapi-python-client mishandles.

Each step takes one such thing out of a copy, or says it in the generator's words; none adds a statement. The bundle itself stays as it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import Any
from urllib.parse import quote

from scripts.client import docstrings
from scripts.spec import json_in_strings, media, pointer, zoneless_datetimes
from scripts.spec.grammar import METHODS, walk

# The tag under which `generator` finds the bodies of webhooks.
WEBHOOKS = "what_the_vendor_sends"
# The example by which `properties` knows an open object again; it stands in no client.
OPEN_OBJECT = "(an open object)"
# The same for a moment without a zone, by what stands between date and time.
ZONELESS = {" ": "(a moment with a blank)", "T": "(a moment with a T)"}
# What a schema may hold beside what it says.
_ASIDE = (
    "type",
    "default",
    "example",
    "examples",
    "readOnly",
    "writeOnly",
    "deprecated",
)
_SCHEMAS = "#/components/schemas/"
# What a schema may hold that says nothing of its type.
_CHECKS = {
    *("required", "dependentRequired", "minProperties", "maxProperties", "not"),
    *("minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("description", "title", "$comment", "propertyNames"),
}
_NOTHING: Mapping[str, Any] = {}


def derive(document: dict[str, Any]) -> dict[str, Any]:
    """The view; `document` is left alone."""
    view = deepcopy(document)
    for take_out in STEPS:
        take_out(view)
    return view


def with_webhooks(view: dict[str, Any]) -> None:
    """Webhooks would be left out: each with a body is an operation here, which `generator` takes out again."""
    for event, item in view.pop("webhooks", {}).items():
        for method in METHODS:
            node = item.get(method, {})
            body = deepcopy(_resolved(view, node.get("requestBody", {})))
            if body.get("content"):
                view.setdefault("paths", {})[webhook(event)] = {
                    "post": {
                        "operationId": node.get("operationId") or f"receive {event}",
                        "tags": [WEBHOOKS],
                        "requestBody": {**body, "required": True},
                        "responses": {},
                    }
                }


def without_security(view: dict[str, Any]) -> None:
    """Only bearer would be sent right, and operations would demand an AuthenticatedClient; the facade authenticates."""
    for node in _objects(view, "operation", "document"):
        node.pop("security", None)


def without_checks_in_unions(view: dict[str, Any]) -> None:
    """`anyOf: [{required: [a]}, {required: [b]}]` beside properties would split the model and drop its name."""
    for node in _objects(view, "schema"):
        for key in ("anyOf", "oneOf"):
            parts = node.get(key)
            if isinstance(parts, list) and all(
                _only_checks(each, node) for each in parts
            ):
                del node[key]


def without_second_media_types(view: dict[str, Any]) -> None:
    """A body in JSON twice fails at import, and of an answer's types the first would win: JSON stands for its like."""
    for node in _objects(view, "request body", "response"):
        content = node.get("content", {})
        if kept := media.json_of(content):
            node["content"] = {kept: content[kept]}


def without_bodies_of_no_schema(view: dict[str, Any]) -> None:
    """JSON of which nothing is said would be thrown away, or refused in a request: it is any JSON."""
    for node in _objects(view, "request body", "response"):
        for kind, form in node.get("content", {}).items():
            if media.is_json(kind):
                form.setdefault("schema", {})


def without_json_in_texts(view: dict[str, Any]) -> None:
    """A field whose text is JSON would take text alone: here it is what the text says, and the facade converts."""
    parameters = {id(each.get("schema")) for each in _objects(view, "parameter")}
    for node in _objects(view, "schema"):
        if json_in_strings.holds_json(node) and id(node) not in parameters:
            said = node.pop("contentSchema", {})
            node.pop("contentMediaType")
            kinds = node.pop("type")
            others = kinds if isinstance(kinds, list) else [kinds]
            node["anyOf"] = [said, *({"type": kind} for kind in others)]


def without_open_objects(view: dict[str, Any]) -> None:
    """An object of no known fields would be a class that is made of no dict and gives none: it is a dict."""
    parts = [
        part for node in _objects(view, "schema") for part in node.get("allOf", ())
    ]
    merged = {part.get("$ref") for part in parts}
    named = view.get("components", {}).get("schemas", {})
    kept = [*parts, *(named[each] for each in named if f"{_SCHEMAS}{each}" in merged)]
    kept += [each.get("schema") for each in _objects(view, "parameter")]
    classes = set(map(id, kept))  # to merge from, or to be spread over a query
    for node in _objects(view, "schema"):
        if is_open_object(node) and id(node) not in classes:
            nullable = node["type"] != "object"
            described = {key: node[key] for key in ("description",) if key in node}
            node.clear()
            node.update(described, example=OPEN_OBJECT)
            if nullable:
                del node["example"]
                node["anyOf"] = [{"example": OPEN_OBJECT}, {"type": "null"}]


def without_lists_of_no_items(view: dict[str, Any]) -> None:
    """An array of which no items are described would be refused: they are any JSON."""
    for node in _objects(view, "schema"):
        kinds = node.get("type", ())
        if "array" in kinds and "prefixItems" not in node:
            node.setdefault("items", {})


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


def with_deprecations(view: dict[str, Any]) -> None:
    """That a field or parameter is deprecated would show nowhere: its description says it."""
    for node in _objects(view, "schema", "parameter"):
        if node.get("deprecated") is True:
            node["description"] = docstrings.described(node)
            del node["deprecated"]


def with_zoneless_moments(view: dict[str, Any]) -> None:
    """A moment without a zone is stated by its pattern alone: as text, everyone would have to parse it."""
    for node in _objects(view, "schema"):
        if between := zoneless_datetimes.separator(node):
            node["format"] = "date-time"
            node["example"] = ZONELESS[between]


STEPS: tuple[Callable[[dict[str, Any]], None], ...] = (
    with_webhooks,
    without_security,
    without_checks_in_unions,
    without_second_media_types,
    without_bodies_of_no_schema,
    without_json_in_texts,
    without_open_objects,
    without_lists_of_no_items,
    without_null_in_enums,
    without_defaults,
    without_uuids,
    with_deprecations,
    with_zoneless_moments,
)


def webhook(event: str) -> str:
    """The path under which the view has a webhook: that of no operation, and without braces."""
    return f"webhook:{quote(event)}"


def is_open_object(schema: Any) -> bool:
    """True for an object, perhaps a nullable one, of which no field is known."""
    if not isinstance(schema, dict):
        return False
    if schema.get("type") not in ("object", ["object", "null"], ["null", "object"]):
        return False
    others = dict(schema)
    further = others.pop("additionalProperties", True)
    if others.get("properties") == {}:
        del others["properties"]
    return (further is True or _only_checks(further)) and _only_checks(
        {key: others[key] for key in others if key not in _ASIDE}
    )


def _resolved(view: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """What a reference leads to. Raises LookupError when it leads nowhere."""
    seen: set[str] = set()
    while reference := node.get("$ref"):
        if reference in seen:
            raise LookupError(f"{reference} refers to itself")
        seen.add(reference)
        node = pointer.get(view, reference.removeprefix("#"))
    return node


def _objects(view: dict[str, Any], *kinds: str) -> Iterator[dict[str, Any]]:
    for node in walk(view):
        if node.kind in kinds and isinstance(node.value, dict):
            yield node.value


def _only_checks(schema: Any, beside: Mapping[str, Any] = _NOTHING) -> bool:
    """True for a schema that only narrows what is said elsewhere, or in the schema `beside` it."""
    if not isinstance(schema, dict):
        return False
    declared = beside.get("properties", {})
    return all(
        key in _CHECKS
        or key.startswith("x-")
        or (key == "type" and value == beside.get("type"))
        or (
            key == "properties"
            and all(name in declared or _only_checks(value[name]) for name in value)
        )
        or (
            key in ("allOf", "anyOf", "oneOf")
            and all(_only_checks(each, beside) for each in value)
        )
        for key, value in schema.items()
    )
