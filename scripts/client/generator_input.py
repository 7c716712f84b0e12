"""The generator's view of a bundle: the same statements without what openapi-python-client mishandles.

Each step takes one such thing out of a copy, or says it in the generator's words; none adds a statement. The bundle itself stays as it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from scripts.client import docstrings
from scripts.spec import (
    directions,
    json_in_strings,
    media,
    plainer,
    views,
    zoneless_datetimes,
)
from scripts.spec.document import Spec

# The tag under which `parser` finds the bodies of webhooks.
WEBHOOKS = "what_the_vendor_sends"
# Kinds of own schemas; that of a date and time without a zone is what stands between the two.
OPEN_OBJECT, JSON_TEXT, SECRET = "open object", "JSON text", "secret"
# What a schema may hold beside what it says.
_ASIDE = {
    *("type", "default", "example", "examples", "readOnly", "writeOnly", "deprecated")
}
_SCHEMAS = "#/components/schemas/"
# What a schema may hold that says nothing of its type.
_CHECKS = {
    *("required", "dependentRequired", "minProperties", "maxProperties", "not"),
    *("minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("description", "title", "$comment", "propertyNames"),
}
_NOTHING: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class OwnSchema:
    """A schema for which openapi-python-client has no property."""

    kind: str
    description: str


@dataclass(frozen=True, slots=True)
class View:
    """The copy that is parsed in place of the bundle; `own` are the schemas behind references that lead out of it."""

    spec: Spec
    copy: dict[str, Any]
    own: dict[str, OwnSchema] = field(default_factory=dict)

    def objects(self, *kinds: str) -> Iterator[dict[str, Any]]:
        """The objects of these kinds, to be changed in place."""
        return views.objects(self.copy, *kinds)

    def refer(self, kind: str, description: str = "") -> dict[str, Any]:
        """A schema that is one of our own."""
        where = f"/own/{len(self.own)}"
        self.own[where] = OwnSchema(kind, description)
        # A named schema may not be a bare reference to what is no named one.
        return {"allOf": [{"$ref": f"#{where}"}]}

    def without_own(self) -> dict[str, Any]:
        """The copy for a generator that knows no schemas of ours: in their place is any value."""
        own = [{"$ref": f"#{where}"} for where in self.own]
        for node in self.objects("schema"):
            if any(each in own for each in node.get("allOf", ())):
                node.clear()
        return self.copy


def derive(spec: Spec) -> View:
    """The view of a specification, which is left alone.

    One model serves requests and answers: a field that one of them lacks is asked of neither.
    """
    view = View(spec, views.copied(spec))
    # While places are those of the specification.
    views.leave_out(view.copy, directions.asked_one_way_alone(spec))
    for write_plainly in plainer.STEPS:
        write_plainly(view.copy)
    for take_out in STEPS:
        take_out(view)
    return view


def with_webhooks(view: View) -> None:
    """Webhooks would be left out: each with a body is an operation here, which `parser` takes out again."""
    if not isinstance(view.copy.pop("webhooks", {}), dict):
        raise TypeError("webhooks are no object")
    for each in view.spec.webhooks:
        if each.body and not each.body.members:
            raise LookupError(f"the body of {each.path} leads nowhere")
        if each.body and each.body.content:
            view.copy.setdefault("paths", {})[webhook(each.path)] = {
                "post": {
                    "operationId": each.text("operationId") or f"receive {each.path}",
                    "tags": [WEBHOOKS],
                    "requestBody": {**deepcopy(each.body.value), "required": True},
                    "responses": {},
                }
            }


def without_security(view: View) -> None:
    """Requirements would be read as those of a generated client that is not written; the facade authenticates."""
    for node in view.objects("operation", "document"):
        node.pop("security", None)


def without_checks_in_unions(view: View) -> None:
    """`anyOf: [{required: [a]}, {required: [b]}]` beside properties would split the model and drop its name."""
    for node in view.objects("schema"):
        for key in ("anyOf", "oneOf"):
            parts = node.get(key)
            if isinstance(parts, list) and all(_only_checks(x, node) for x in parts):
                del node[key]


def without_second_media_types(view: View) -> None:
    """Only one form of a body can be sent, and of an answer's the first would win: JSON stands for its like."""
    views.only_json(view.copy, "request body", "response")


def without_bodies_of_no_schema(view: View) -> None:
    """JSON of which nothing is said would be thrown away, or refused in a request: it is any JSON."""
    for node in view.objects("request body", "response"):
        for kind, form in node.get("content", {}).items():
            if media.is_json(kind):
                form.setdefault("schema", {})


def without_json_in_texts(view: View) -> None:
    """A field whose text is JSON would take text alone: it is what the text says, or the text itself."""
    parameters = {id(each.get("schema")) for each in view.objects("parameter")}
    for node in view.objects("schema"):
        if json_in_strings.holds_json(node) and id(node) not in parameters:
            said = node.pop("contentSchema", {})
            node.pop("contentMediaType")
            kinds = node.pop("type")
            nullable = [{"type": "null"}] if isinstance(kinds, list) else []
            node["anyOf"] = [view.refer(JSON_TEXT), said, *nullable]


def without_open_objects(view: View) -> None:
    """An object of no known fields would be a class that is made of no dict and gives none: it is a dict."""
    parts = [part for node in view.objects("schema") for part in node.get("allOf", ())]
    merged = set(map(views.refers_to, parts))
    named = view.copy.get("components", {}).get("schemas", {})
    kept = [*parts, *(named[each] for each in named if f"{_SCHEMAS}{each}" in merged)]
    kept += [each.get("schema") for each in view.objects("parameter")]
    classes = set(map(id, kept))  # to merge from, or to be spread over a query
    for node in view.objects("schema"):
        if is_open_object(node) and id(node) not in classes:
            own = view.refer(OPEN_OBJECT, str(node.get("description", "")))
            _replace(node, own, nullable=node["type"] != "object")


def without_lists_of_no_items(view: View) -> None:
    """An array of which no items are described would be refused: they are any JSON."""
    for node in view.objects("schema"):
        kinds = node.get("type", ())
        if "array" in kinds and "prefixItems" not in node:
            node.setdefault("items", {})


def with_secrets(view: View) -> None:
    """That a text is a secret would be lost with its format."""
    for node in view.objects("schema"):
        if node.get("format") == "password":
            own = view.refer(SECRET, str(node.get("description", "")))
            _replace(node, own, nullable=isinstance(node.get("type"), list))


def without_null_in_enums(view: View) -> None:
    """A nullable enum would become three classes; as a union of enum and null it is one."""
    for node in view.objects("schema"):
        values, kinds = node.get("enum"), node.get("type")
        if isinstance(values, list) and isinstance(kinds, list) and "null" in kinds:
            enum = {
                "type": next(kind for kind in kinds if kind != "null"),
                "enum": [value for value in values if value is not None],
            }
            _replace(node, enum, nullable=True)


def without_defaults(view: View) -> None:
    """A default says what the server assumes; the client would send it with every call."""
    for node in view.objects("schema"):
        node.pop("default", None)


def without_types_of_constants(view: View) -> None:
    """A constant beside `type: boolean` would be any boolean: alone it is read as what it is."""
    for node in view.objects("schema"):
        if isinstance(node.get("const"), bool):
            node.pop("type", None)


def without_uuids(view: View) -> None:
    """One id that is no UUID after all would lose the whole answer, and text would be no id to the type checker."""
    for node in view.objects("schema"):
        if node.get("format") == "uuid":
            del node["format"]


def with_deprecations(view: View) -> None:
    """That a field or parameter is deprecated would show nowhere: its description says it."""
    for node in view.objects("schema", "parameter"):
        if node.get("deprecated") is True:
            node["description"] = docstrings.described(node)
            del node["deprecated"]


def with_zoneless_moments(view: View) -> None:
    """A date and time without a zone is stated by its pattern alone: as text, everyone would have to parse it."""
    for node in view.objects("schema"):
        if between := zoneless_datetimes.separator(node):
            own = view.refer(between, str(node.get("description", "")))
            _replace(node, own, nullable="null" in node["type"])


STEPS: tuple[Callable[[View], None], ...] = (
    with_webhooks,
    without_security,
    without_checks_in_unions,
    without_second_media_types,
    without_bodies_of_no_schema,
    without_json_in_texts,
    without_open_objects,
    without_lists_of_no_items,
    with_secrets,
    without_null_in_enums,
    without_defaults,
    without_types_of_constants,
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


def _replace(node: dict[str, Any], said: dict[str, Any], *, nullable: bool) -> None:
    """Have a schema say this and no more, or null beside it."""
    kept = {key: node[key] for key in ("description",) if key in node}
    node.clear()
    node.update({**kept, "anyOf": [said, {"type": "null"}]} if nullable else said)


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
