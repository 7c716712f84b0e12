"""Seeded changes of schemas for `test_diff_schemas`: what was, what is, and the rule that has to find it where it breaks."""

from __future__ import annotations

from typing import Any, NamedTuple

from scripts.diff.change import Direction


class Seeded(NamedTuple):
    """A change that breaks whoever sends (request) or reads (response) the value."""

    rule: str
    way: Direction
    before: Any
    after: Any


TEXT, WHOLE, NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}
NULL = {"type": "null"}


def thing(*required: str, others: Any = None, **properties: Any) -> dict[str, Any]:
    """An object with properties, some of them required."""
    said: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        said["required"] = [*required]
    return said if others is None else said | {"additionalProperties": others}


def text(**said: Any) -> dict[str, Any]:
    return TEXT | said


def number(**said: Any) -> dict[str, Any]:
    return NUMBER | said


def items(schema: Any = TEXT, **said: Any) -> dict[str, Any]:
    return {"type": "array", "items": schema} | said


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def where(kind: str, **said: Any) -> dict[str, Any]:
    """A condition on the value of `kind`, and what follows from it."""
    return {
        "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]}
    } | said


# Schemas that cases refer to; `Tree` holds itself.
SHARED = {
    "Cat": thing("kind", kind={"const": "cat"}, name=TEXT),
    "Dog": thing("kind", kind={"const": "dog"}, name=TEXT),
    "Fox": thing("kind", kind={"const": "fox"}, name=TEXT),
    "Name": TEXT,
    "Tree": thing(label=TEXT, children=items(ref("Tree"))),
}
SENT: Direction = "request"
READ: Direction = "response"

# An object with more than can be decided at once: a tree, and many texts that may be too short.
LARGE = thing("kind", kind=text(enum=["x", "y"]), a=TEXT, tree=ref("Tree"), **{f"f{i}": text(minLength=1) for i in range(20)})  # fmt: skip

BREAKING: list[Seeded] = [
    # types, null, values
    Seeded("type-changed", SENT, TEXT, WHOLE),
    Seeded("type-narrowed", SENT, NUMBER, WHOLE),
    Seeded("type-narrowed", SENT, {"type": ["string", "integer"]}, TEXT),
    Seeded("type-narrowed", SENT, {}, TEXT),
    Seeded("type-narrowed", SENT, TEXT, False),
    Seeded("type-widened", READ, WHOLE, NUMBER),
    Seeded("type-widened", READ, TEXT, True),
    Seeded("null-refused", SENT, {"type": ["string", "null"]}, TEXT),
    Seeded("null-refused", SENT, {"anyOf": [ref("Cat"), NULL]}, ref("Cat")),
    Seeded("null-allowed", READ, TEXT, {"type": ["string", "null"]}),
    Seeded("null-allowed", READ, ref("Cat"), {"oneOf": [ref("Cat"), NULL]}),
    Seeded("value-removed", SENT, text(enum=["a", "b"]), text(enum=["a"])),
    Seeded("value-removed", SENT, {"enum": ["a", "b"]}, {"const": "a"}),
    Seeded("values-set", SENT, TEXT, text(enum=["a", "b"])),
    Seeded("values-set", SENT, TEXT, {"const": "a"}),
    Seeded("values-unset", READ, text(enum=["a"]), TEXT),
    Seeded("values-replaced", READ, {"const": "a"}, {"const": "b"}),
    Seeded("values-replaced", SENT, {"const": True}, {"const": 1}),
    Seeded("content-changed", SENT, text(contentMediaType="application/json", contentSchema=thing(a=TEXT)), text(contentMediaType="application/json", contentSchema=thing(a=WHOLE))),
    Seeded("format-set", SENT, TEXT, text(format="email")),
    Seeded("format-changed", READ, text(format="date"), text(format="date-time")),
    Seeded("format-removed", READ, text(format="date"), TEXT),
    Seeded("format-widened", READ, WHOLE | {"format": "int32"}, WHOLE | {"format": "int64"}),
    Seeded("content-changed", READ, text(contentEncoding="base64"), TEXT),
    # limits
    Seeded("minimum-tightened", SENT, number(minimum=1), number(minimum=2)),
    Seeded("minimum-tightened", SENT, NUMBER, number(minimum=0)),
    Seeded("minimum-tightened", SENT, number(minimum=0), number(exclusiveMinimum=0)),
    Seeded("minimum-loosened", READ, number(minimum=0), NUMBER),
    Seeded("maximum-tightened", SENT, number(maximum=9), number(exclusiveMaximum=9)),
    Seeded("maximum-tightened", SENT, NUMBER, number(maximum=9)),
    Seeded("maximum-loosened", READ, number(maximum=9), number(maximum=10)),
    Seeded("multiple-of-tightened", SENT, WHOLE, WHOLE | {"multipleOf": 5}),
    Seeded("multiple-of-changed", SENT, number(multipleOf=2), number(multipleOf=3)),
    Seeded("multiple-of-loosened", READ, number(multipleOf=4), number(multipleOf=2)),
    Seeded("min-length-tightened", SENT, TEXT, text(minLength=1)),
    Seeded("min-length-loosened", READ, text(minLength=1), TEXT),
    Seeded("max-length-tightened", SENT, TEXT, text(maxLength=5)),
    Seeded("max-length-loosened", READ, text(maxLength=5), text(maxLength=6)),
    Seeded("pattern-set", SENT, TEXT, text(pattern="^a")),
    Seeded("pattern-removed", READ, text(pattern="^a"), TEXT),
    Seeded("pattern-changed", SENT, text(pattern="^[0-9]+$"), text(pattern="^[1-9]+$")),
    Seeded("min-items-tightened", SENT, items(), items(minItems=1)),
    Seeded("min-items-loosened", READ, items(minItems=1), items()),
    Seeded("max-items-tightened", SENT, items(), items(maxItems=50)),
    Seeded("max-items-loosened", READ, items(maxItems=50), items(maxItems=100)),
    Seeded("unique-items-set", SENT, items(), items(uniqueItems=True)),
    Seeded("unique-items-removed", READ, items(uniqueItems=True), items()),
    Seeded("contains-set", SENT, items({}), items({}, contains=TEXT)),
    Seeded("min-contains-tightened", SENT, items({}, contains=TEXT), items({}, contains=TEXT, minContains=2)),
    Seeded("max-contains-tightened", SENT, items({}, contains=TEXT), items({}, contains=TEXT, maxContains=2)),
    Seeded("min-properties-tightened", SENT, thing(a=TEXT), thing(a=TEXT) | {"minProperties": 1}),
    Seeded("max-properties-tightened", SENT, thing(a=TEXT, b=TEXT), thing(a=TEXT, b=TEXT) | {"maxProperties": 1}),
    Seeded("max-properties-loosened", READ, thing(a=TEXT, b=TEXT) | {"maxProperties": 1}, thing(a=TEXT, b=TEXT)),
    # properties
    Seeded("required-property-added", SENT, thing(a=TEXT), thing("b", a=TEXT, b=TEXT)),
    Seeded("property-became-required", SENT, thing(a=TEXT), thing("a", a=TEXT)),
    Seeded("property-became-optional", READ, thing("a", a=TEXT), thing(a=TEXT)),
    Seeded("property-removed", READ, thing(a=TEXT, b=TEXT), thing(a=TEXT)),
    Seeded("property-removed", READ, thing("b", a=TEXT, b=TEXT), thing(a=TEXT)),
    Seeded("property-refused", SENT, thing(a=TEXT, b=TEXT, others=False), thing(a=TEXT, others=False)),
    Seeded("property-became-write-only", READ, thing(a=TEXT), thing(a=text(writeOnly=True))),
    Seeded("property-forbidden", SENT, thing(a=TEXT, b=TEXT), thing(a=TEXT, b=TEXT) | {"not": {"required": ["a"]}}),
    Seeded("property-forbidden", READ, thing(a=TEXT, b=TEXT), thing(a=False, b=TEXT)),
    Seeded("property-forbidden", SENT, LARGE, {"allOf": [LARGE, {"not": {"anyOf": [{"required": ["f1"]}, {"required": ["f2"]}]}}]}),
    Seeded("property-allowed", READ, thing(a=TEXT, b=TEXT) | {"not": {"required": ["a"]}}, thing(a=TEXT, b=TEXT)),
    Seeded("other-properties-refused", SENT, thing(a=TEXT), thing(a=TEXT, others=False)),
    Seeded("type-changed", SENT, thing(others=TEXT), thing(others=WHOLE)),
    Seeded("property-names-set", SENT, {"type": "object"}, {"type": "object", "propertyNames": {"pattern": "^x-"}}),
    Seeded("pattern-property-set", SENT, {"type": "object"}, {"type": "object", "patternProperties": {"^n": WHOLE}}),
    Seeded("dependent-required-tightened", SENT, thing(a=TEXT, b=TEXT), thing(a=TEXT, b=TEXT) | {"dependentRequired": {"a": ["b"]}}),
    Seeded("dependent-required-loosened", READ, thing(a=TEXT, b=TEXT) | {"dependentRequired": {"a": ["b"]}}, thing(a=TEXT, b=TEXT)),
    Seeded("dependent-schemas-set", SENT, thing(a=TEXT, b=WHOLE), thing(a=TEXT, b=WHOLE) | {"dependentSchemas": {"a": {"properties": {"b": {"minimum": 1}}}}}),
    Seeded("unevaluated-properties-set", SENT, {"type": "object"}, {"type": "object", "unevaluatedProperties": WHOLE}),
    # combinations
    Seeded("any-of-branch-removed", SENT, {"anyOf": [TEXT, WHOLE]}, {"anyOf": [TEXT]}),
    Seeded("any-of-branch-added", READ, {"anyOf": [TEXT, WHOLE]}, {"anyOf": [TEXT, WHOLE, items()]}),
    Seeded("any-of-branch-added", READ, TEXT, {"anyOf": [TEXT, WHOLE]}),
    Seeded("one-of-branch-added", READ, {"oneOf": [ref("Cat"), ref("Dog")]}, {"oneOf": [ref("Dog"), ref("Fox"), ref("Cat")]}),
    Seeded("one-of-branch-removed", SENT, {"oneOf": [ref("Cat"), ref("Dog"), ref("Fox")]}, {"oneOf": [ref("Fox"), ref("Cat")]}),
    Seeded("one-of-overlaps", SENT, {"anyOf": [NUMBER, {"minimum": 5}]}, {"oneOf": [NUMBER, {"minimum": 5}]}),
    Seeded("min-length-tightened", SENT, {"oneOf": [TEXT, WHOLE]}, {"oneOf": [WHOLE, text(minLength=1)]}),
    Seeded("required-property-added", SENT, thing(a=TEXT), {"allOf": [thing(a=TEXT), thing("b", b=TEXT)]}),
    Seeded("max-length-loosened", READ, {"allOf": [TEXT, {"maxLength": 5}]}, {"allOf": [TEXT]}),
    Seeded("not-set", SENT, TEXT, text(**{"not": {"const": "a"}})),
    Seeded("not-changed", SENT, {"not": TEXT}, {"not": {"type": ["string", "integer"]}}),
    Seeded("if-set", SENT, thing(a=TEXT, b=TEXT), thing(a=TEXT, b=TEXT) | {"if": {"required": ["a"]}, "then": {"required": ["b"]}}),
    Seeded("if-set", SENT, LARGE, LARGE | where("x", then=thing("a", a={"readOnly": True}), **{"else": thing(a={"minLength": 3})})),
    Seeded("if-set", SENT, LARGE, LARGE | where("x", then=thing("z", z=text(readOnly=True)), **{"else": thing("z", z=WHOLE)})),
    Seeded("if-set", SENT, LARGE, LARGE | where("x", then={"not": {"required": ["a"]}})),
    Seeded("if-removed", READ, LARGE | where("x", then={"not": {"required": ["a"]}}), LARGE),
    Seeded("not-set", SENT, LARGE, LARGE | {"not": {"required": ["a", "f1"]}}),
    Seeded("if-changed", SENT, text(**{"if": {"pattern": "^a"}, "then": {"minLength": 2}}), text(**{"if": {"pattern": "^a"}, "then": {"minLength": 3}})),
    Seeded("type-changed", SENT, {"type": "array", "prefixItems": [TEXT, WHOLE]}, {"type": "array", "prefixItems": [WHOLE, TEXT]}),
    Seeded("type-narrowed", SENT, {"type": "array", "prefixItems": [TEXT]}, {"type": "array", "prefixItems": [TEXT], "items": False}),
    Seeded("type-changed", READ, items(TEXT), items(WHOLE)),
    Seeded("type-narrowed", SENT, {"type": "object"}, thing(a=TEXT)),
    Seeded("other-values", SENT, {"anyOf": [NUMBER, {}]}, {"anyOf": [NUMBER, {"oneOf": [{"anyOf": [{}, WHOLE]}, {"enum": [None]}]}]}),
    Seeded("max-properties-tightened", SENT, thing(a=TEXT), thing(a=TEXT) | {"maxProperties": 5}),
    Seeded("property-names-set", SENT, thing(a=TEXT), thing(a=TEXT) | {"propertyNames": {"enum": ["a"]}}),
    Seeded("type-narrowed", SENT, thing(a=TEXT, others=True), thing(a=TEXT, others=TEXT)),
    # what ruled something out is gone
    Seeded("contains-removed", READ, items({}, contains=TEXT), items({})),
    Seeded("min-contains-loosened", READ, items({}, contains=TEXT, minContains=2), items({}, contains=TEXT)),
    Seeded("max-contains-loosened", READ, items({}, contains=TEXT, maxContains=2), items({}, contains=TEXT)),
    Seeded("min-contains-loosened", READ, items({}, contains=TEXT), items({}, contains=TEXT, minContains=0)),
    Seeded("property-names-changed", SENT, {"type": "object", "propertyNames": {"pattern": "^a"}}, {"type": "object", "propertyNames": {"maxLength": 3}}),
    Seeded("min-properties-loosened", READ, thing(a=TEXT) | {"minProperties": 1}, thing(a=TEXT)),
    Seeded("property-names-removed", READ, {"type": "object", "propertyNames": {"pattern": "^x-"}}, {"type": "object"}),
    Seeded("pattern-property-removed", READ, {"type": "object", "patternProperties": {"^n": WHOLE}}, {"type": "object"}),
    Seeded("dependent-schemas-removed", READ, thing(a=TEXT, b=WHOLE) | {"dependentSchemas": {"a": {"required": ["b"]}}}, thing(a=TEXT, b=WHOLE)),
    Seeded("unevaluated-properties-removed", READ, {"type": "object", "unevaluatedProperties": WHOLE}, {"type": "object"}),
    Seeded("unevaluated-items-set", SENT, {"type": "array", "prefixItems": [TEXT]}, {"type": "array", "prefixItems": [TEXT], "unevaluatedItems": WHOLE}),
    Seeded("unevaluated-items-removed", READ, {"type": "array", "prefixItems": [TEXT], "unevaluatedItems": False}, {"type": "array", "prefixItems": [TEXT]}),
    Seeded("not-removed", READ, text(**{"not": {"const": "a"}}), TEXT),
    Seeded("if-removed", READ, text(**{"if": {"pattern": "^a"}, "then": {"minLength": 2}}), TEXT),
    Seeded("format-narrowed", SENT, WHOLE | {"format": "int64"}, WHOLE | {"format": "int32"}),
    # through references and recursion
    Seeded("max-length-tightened", SENT, ref("Name"), text(maxLength=3)),
    Seeded("type-changed", SENT, ref("Tree"), thing(label=TEXT, children=items(thing(label=WHOLE)))),
    Seeded("discriminator-changed", READ, {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind"}}, {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "name"}}),
    Seeded("discriminator-value-removed", SENT, {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}}}, {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind"}}),
    Seeded("discriminator-value-changed", READ, {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}}}, {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind", "mapping": {"cat": "Dog"}}}),
]  # fmt: skip

# Changes that may break somebody, and nobody can tell from here.
RISKY: list[Seeded] = [
    Seeded("value-added", READ, text(enum=["a"]), text(enum=["a", "b"])),
    Seeded("property-removed", SENT, thing(a=TEXT, b=TEXT), thing(a=TEXT)),
    Seeded("undescribed-property-forbidden", SENT, thing(b=TEXT), thing(b=TEXT) | {"not": {"required": ["a"]}}),
    Seeded("property-became-read-only", SENT, thing(a=TEXT), thing(a=text(readOnly=True))),
    Seeded("property-added-to-closed", READ, thing(a=TEXT, others=False), thing(a=TEXT, b=TEXT, others=False)),
    Seeded("other-properties-allowed", READ, thing(a=TEXT, others=False), thing(a=TEXT)),
    Seeded("default-changed", SENT, text(default="a"), text(default="b")),
    Seeded("default-set", SENT, TEXT, text(default="b")),
    Seeded("default-removed", SENT, text(default="b"), TEXT),
    Seeded("known-value-removed", SENT, text(**{"x-extensible-enum": ["a", "b"]}), text(**{"x-extensible-enum": ["a"]})),
    Seeded("discriminator-removed", SENT, {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind"}}, {"oneOf": [ref("Cat")]}),
    Seeded("discriminator-value-added", READ, {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind"}}, {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}}}),
    Seeded("pattern-changed", SENT, text(pattern="^[0-9]+$"), text(pattern="[0-9]")),
    Seeded("sunset-earlier", READ, thing(a=text(**{"x-sunset": "2027-01-01"})), thing(a=text(**{"x-sunset": "2026-12-31T12:00:00Z"}))),
    Seeded("sunset-removed", SENT, text(**{"x-sunset": "2027-01-01"}), TEXT),
    Seeded("sunset-changed", SENT, text(**{"x-sunset": "some day"}), text(**{"x-sunset": "2027-01-01"})),
]  # fmt: skip

# Changes that break nobody in the given direction.
HARMLESS: list[tuple[Direction, Any, Any]] = [
    (SENT, text(enum=["a"]), text(enum=["b", "a"])),
    (SENT, TEXT, {"type": ["string", "null"]}),
    (READ, {"type": ["string", "null"]}, TEXT),
    (SENT, WHOLE, NUMBER),
    (SENT, text(maxLength=5), text(maxLength=6)),
    (SENT, text(maxLength=5), TEXT),
    (READ, TEXT, text(maxLength=5)),
    (READ, text(maxLength=6, minLength=1), text(maxLength=5, minLength=2)),
    (SENT, number(minimum=1), number(minimum=0.5)),
    (SENT, number(multipleOf=4), number(multipleOf=2)),
    (SENT, thing(a=TEXT), thing(a=TEXT, b=WHOLE)),
    (READ, thing(a=TEXT), thing(a=TEXT, b=WHOLE)),
    (READ, thing(a=TEXT), thing("b", a=TEXT, b=WHOLE)),
    (SENT, thing("a", a=TEXT), thing(a=TEXT)),
    (READ, thing(a=TEXT), thing("a", a=TEXT)),
    (SENT, thing(a=TEXT, others=False), thing(a=TEXT)),
    (SENT, thing(a=TEXT), thing("b", a=TEXT, b=text(readOnly=True))),
    (READ, thing("b", a=TEXT, b=text(writeOnly=True)), thing(a=TEXT)),
    (SENT, thing(a=text(readOnly=True)), thing(a=WHOLE | {"readOnly": True})),
    (SENT, thing(a=text(readOnly=True), b=TEXT), thing(a=text(readOnly=True), b=TEXT) | {"not": {"required": ["a"]}}),
    (SENT, thing(a=TEXT, b=TEXT) | {"not": {"required": ["a"]}}, thing(a=TEXT, b=TEXT)),
    (SENT, LARGE, LARGE | where("x", then=thing("z", z=text(readOnly=True)))),
    (SENT, {"anyOf": [TEXT, WHOLE]}, {"anyOf": [TEXT, WHOLE, items()]}),
    (READ, {"oneOf": [TEXT, WHOLE]}, {"oneOf": [TEXT]}),
    (SENT, {"oneOf": [ref("Cat"), ref("Dog")]}, {"oneOf": [ref("Dog"), ref("Fox"), ref("Cat")]}),
    (SENT, {"oneOf": [ref("Cat"), ref("Dog")]}, {"anyOf": [ref("Dog"), ref("Cat")]}),
    (SENT, text(pattern="^a"), TEXT),
    (READ, TEXT, text(format="date")),
    (SENT, {"not": {"type": ["string", "integer"]}}, {"not": TEXT}),
    (SENT, text(enum=["ab", "abc"]), text(enum=["ab", "abc"], minLength=2)),
    (SENT, items(uniqueItems=True, minItems=1), items()),
    (SENT, WHOLE | {"format": "int32"}, WHOLE | {"format": "int64"}),
    (SENT, ref("Tree"), thing(label=TEXT, children=items(ref("Tree")), colour=TEXT)),
    (READ, text(default="a"), text(default="b")),
    (SENT, TEXT, text(deprecated=True)),
    (SENT, text(description="One."), text(description="Another.", title="Text")),
    (SENT, {"type": "array", "prefixItems": [TEXT], "items": False}, {"type": "array", "prefixItems": [TEXT, WHOLE], "items": False}),
]  # fmt: skip

# Two ways to say the same.
EQUAL: list[tuple[Any, Any]] = [
    (WHOLE | {"minimum": 1}, WHOLE | {"exclusiveMinimum": 0}),
    ({"type": ["string"]}, TEXT),
    (text(enum=["a", "b"]), text(enum=["b", "a"])),
    ({"const": "a"}, {"enum": ["a"]}),
    (text(enum=["a"]), {"enum": ["a"]}),
    (ref("Name"), TEXT),
    (ref("Cat"), SHARED["Cat"]),
    (ref("Tree"), SHARED["Tree"]),
    ({"allOf": [thing(a=TEXT), thing("b", b=WHOLE)]}, thing("b", a=TEXT, b=WHOLE)),
    ({"allOf": [TEXT, {"minLength": 1}]}, text(minLength=1)),
    ({"anyOf": [TEXT, NULL]}, {"type": ["string", "null"]}),
    ({"oneOf": [NULL, ref("Cat")]}, {"anyOf": [ref("Cat"), NULL]}),
    ({"anyOf": [TEXT, WHOLE]}, {"type": ["integer", "string"]}),
    ({"anyOf": [TEXT]}, TEXT),
    ({"oneOf": [ref("Cat"), ref("Dog")]}, {"oneOf": [ref("Dog"), ref("Cat")]}),
    (thing(a=TEXT), thing(a=TEXT, others=True)),
    (thing("a", "b", a=TEXT, b=TEXT), thing("b", "a", b=TEXT, a=TEXT)),
    (text(minLength=0), TEXT),
    (items({}, contains=TEXT), items({}, contains=TEXT, minContains=1)),
    (items({}, minContains=2), items({})),
    (text(**{"x-sunset": "2027-01-01"}), text(**{"x-sunset": "Fri, 01 Jan 2027 00:00:00 GMT"})),
    (items(minItems=0, uniqueItems=False), items()),
    (items({"type": "string"}), items(ref("Name"))),
    ({"type": "number", "multipleOf": 1}, WHOLE),
    (WHOLE, WHOLE | {"multipleOf": 1}),
    (True, {}),
    (False, {"not": {}}),
    ({"type": ["integer", "number"]}, NUMBER),
    (text(maxLength=5), {"allOf": [text(maxLength=5), {"maxLength": 9}]}),
    ({"not": {"not": TEXT}}, TEXT),
    (thing(a=False, b=TEXT), thing(b=TEXT) | {"not": {"required": ["a"]}}),
    (text(format="byte"), text(contentEncoding="base64")),
    (text(format="binary"), text(contentMediaType="application/octet-stream")),
    (text(format="password"), TEXT),
    (thing(a=TEXT) | {"unevaluatedProperties": False}, thing(a=TEXT, others=False)),
]  # fmt: skip
