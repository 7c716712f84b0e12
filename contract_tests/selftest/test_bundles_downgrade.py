"""Bundles in OpenAPI 3.0: valid there, and whatever fits a schema of the specification fits the one that is written for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import validate

from contract_tests.selftest.toys import an_object, document, ok, operation, ref
from scripts.bundles import older_schema
from scripts.bundles.downgrade import downgraded
from scripts.spec.document import of_data

Schema = dict[str, Any]

VALUES: list[Any] = [
    *(None, True, False, 0, 1, 2, 1.5, "", "a", "ab", "1"),
    *([], [0], ["a"], [None], ["a", 1], [1, "a", 2]),
    *({}, {"a": 1}, {"a": "a"}, {"a": None}, {"b": 1}, {"a": 1, "b": "a"}),
    *({"x1": "a"}, {"x1": 1, "a": 1}, {"a": {"a": 1}}, [[1], {"a": 1}]),
]
TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"]


def older(schemas: dict[str, Any]) -> dict[str, Any]:
    """The document in 3.0 that has these schemas."""
    return downgraded(of_data("acme", document({}, schemas)))


def refused(schemas: dict[str, Any], name: str = "Thing") -> list[Any]:
    """The values that fit a schema and do not fit it in 3.0."""
    where = {"$ref": f"#/components/schemas/{name}"}
    newer = Draft202012Validator({**document({}, schemas), "allOf": [where]})
    written = OAS30Validator({**older(schemas), "allOf": [where]})
    fitting = [value for value in VALUES if newer.is_valid(value)]
    return [value for value in fitting if not written.is_valid(value)]


def keywords(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Schema]:
    """A schema of a few keywords whose parts are others."""
    few, named = st.lists(inner, min_size=1, max_size=3), st.sampled_from(["a", "b"])
    number = st.integers(0, 2)
    fields = st.dictionaries(named, inner, max_size=2)
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(TYPES)
            | st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True),
            "enum": st.lists(st.sampled_from(VALUES), min_size=1, max_size=4),
            "const": st.sampled_from(VALUES),
            "anyOf": few,
            "oneOf": few,
            "allOf": few,
            "not": inner,
            "if": inner,
            "then": inner,
            "items": inner,
            "prefixItems": few,
            "contains": inner,
            "maxItems": number,
            "properties": fields,
            "required": st.lists(named, max_size=2, unique=True),
            "additionalProperties": inner,
            "patternProperties": st.just({"^x": {"type": "string"}}),
            "unevaluatedProperties": inner,
            "dependentRequired": st.just({"a": ["b"]}),
            "propertyNames": st.just({"maxLength": 1}),
            "minimum": number,
            "exclusiveMinimum": number,
            "maximum": number,
            "exclusiveMaximum": number,
            "minLength": number,
        },
    )


ALONE = st.recursive(st.booleans() | keywords(st.booleans()), keywords, max_leaves=5)
# What refers in a circle does so through a field, or no validator would come to an end.
OTHER = ALONE.flatmap(
    lambda said: (
        st.just(said) | st.just({"properties": {"a": ref("Thing")}, "anyOf": [said]})
    )
)
REFERRING = st.sampled_from([ref("Other"), ref("Other/items"), ref("Other/anyOf/0")])
THING = st.recursive(
    ALONE | REFERRING,
    lambda inner: keywords(inner) | keywords(inner).map(lambda said: ref("Other") | said),
    max_leaves=6,
)  # fmt: skip


NEVER: Schema = {"not": {}}
NULL = {"type": "string", "nullable": True, "enum": [None]}
TEXT, NUMBER = {"type": "string"}, {"type": "number"}
LOSSY = {"propertyNames": {"maxLength": 1}}


@pytest.mark.parametrize(
    ("newer", "written"),
    [
        (True, {}),
        (False, NEVER),
        ({"type": ["string", "null"]}, TEXT | {"nullable": True}),
        ({"type": "null"}, NULL),
        ({"type": ["integer", "number"]}, NUMBER),
        ({"type": ["string", "null"], "enum": ["a"]}, TEXT | {"enum": ["a"]}),
        (
            {"type": ["string", "null"], "enum": ["a", None]},
            TEXT | {"enum": ["a", None], "nullable": True},
        ),
        (
            {"type": ["integer", "string", "null"], "minLength": 1, "description": "D."},
            {
                "anyOf": [
                    {"type": "integer", "nullable": True},
                    TEXT | {"minLength": 1},
                ],
                "description": "D.",
            },
        ),
        ({"type": ["string", "array"], "anyOf": [True]}, {
            "allOf": [{"anyOf": [TEXT, {"type": "array", "items": {}}]}],
            "anyOf": [{}],
        }),
        ({"const": True}, {"type": "boolean", "enum": [True]}),
        ({"const": {"a": 1}}, {"enum": [{"a": 1}]}),
        ({"enum": []}, {"allOf": [NEVER]}),
        (
            {"anyOf": [TEXT, {"type": "null", "description": "None."}]},
            TEXT | {"nullable": True, "description": "Null: None."},
        ),
        (
            {"oneOf": [ref("Other"), TEXT, {"type": "null"}]},
            {"oneOf": [ref("Other"), TEXT | {"nullable": True}]},
        ),
        (
            {"anyOf": [ref("Other"), {"type": "null"}]},
            {"anyOf": [ref("Other"), NULL]},
        ),
        ({"exclusiveMinimum": 1}, {"minimum": 1, "exclusiveMinimum": True}),
        ({"exclusiveMaximum": 1, "maximum": 0}, {"maximum": 0}),
        ({"examples": ["a", "b"]}, {"example": "a"}),
        (ref("Other") | {"description": "D."}, {
            "description": "D.",
            "allOf": [ref("Other")],
        }),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"prefixItems": [TEXT, NUMBER]}, {"items": {}}),
        ({"prefixItems": [TEXT, NUMBER], "items": False}, {
            "items": {"anyOf": [TEXT, NUMBER]},
            "maxItems": 2,
        }),
        ({"prefixItems": [TEXT], "items": NUMBER}, {"items": {"anyOf": [TEXT, NUMBER]}}),
        ({"patternProperties": {"^x": TEXT}, "additionalProperties": False}, {
            "additionalProperties": TEXT,
        }),
        ({"patternProperties": {"^x": TEXT}}, {}),
        ({"type": "string", "contentEncoding": "base64"}, TEXT | {"format": "byte"}),
        (
            {"type": "string", "contentMediaType": "application/octet-stream"},
            TEXT | {"format": "binary"},
        ),
        ({"not": TEXT}, {"not": TEXT}),
        ({"not": LOSSY}, {}),
        ({"oneOf": [TEXT, LOSSY]}, {"anyOf": [TEXT, {}]}),
        ({"oneOf": [TEXT, ref("Tuple")]}, {"anyOf": [TEXT, ref("Tuple")]}),
        ({"if": TEXT, "then": {"minLength": 2}, "$comment": "So."}, {}),
        ({"$ref": "#/components/schemas/Other/properties/a"}, TEXT),
        (
            {"properties": {"x": {"$ref": "#/components/schemas/Thing/properties/x"}}},
            {"properties": {"x": {}}},
        ),
    ],
)  # fmt: skip
def test_a_schema_says_in_3_0_what_it_can(newer: Any, written: Schema) -> None:
    schemas = {
        "Thing": newer,
        "Other": an_object({"a": TEXT}),
        "Tuple": {"prefixItems": [TEXT]},
    }
    assert older(schemas)["components"]["schemas"]["Thing"] == written
    assert not refused(schemas)


@given(THING, OTHER)
def test_what_fits_a_schema_fits_it_in_3_0(thing: Any, other: Any) -> None:
    schemas = {"Thing": thing, "Other": other}
    try:
        Draft202012Validator({**document({}, schemas), "allOf": [ref("Thing")]})
    except ValueError:  # a reference that leads nowhere
        return
    assert refused(schemas) == []


def test_a_schema_that_takes_less_in_3_0_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(older_schema, "_widen", lambda *_: None)
    assert refused({"Thing": {"not": LOSSY}}) != []
    assert refused({"Thing": {"oneOf": [TEXT, {**LOSSY, "type": "object"}, {"type": "object", "minProperties": 2}]}}) == [{"x1": 1, "a": 1}]  # fmt: skip


def test_a_document_in_3_0_has_what_3_0_has() -> None:
    shared = {"description": "Nobody.", "content": {"text/plain": {}}}
    newer = document(
        {
            "/orders": {"$ref": "#/components/pathItems/Orders", "summary": "Orders"},
            "/silent": {"get": {"operationId": "getSilence", "security": [{"key": ["r"]}]}},
        },
        jsonSchemaDialect="https://spec.openapis.org/oas/3.1/dialect/base",
        info={
            "title": "Acme",
            "version": "1",
            "summary": "Sells things.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        webhooks={"sold": {"post": operation("sold", responses=ok({"type": "null"}))}},
        components={
            "pathItems": {
                "Orders": {
                    "get": operation(
                        "listOrders",
                        responses={
                            "404": {"$ref": "#/components/responses/Gone", "description": "Gone."},
                            "410": {"$ref": "#/components/responses/Gone"},
                        },
                    )
                }
            },
            "responses": {"Gone": shared},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key"}},
        },
    )  # fmt: skip
    written = downgraded(of_data("acme", newer))
    validate(written)
    assert written["openapi"] == "3.0.3"
    assert "jsonSchemaDialect" not in written
    assert written["info"] == {
        "title": "Acme",
        "version": "1",
        "license": {"name": "MIT"},
        "description": "Sells things.",
    }
    assert set(written["components"]) == {"responses", "securitySchemes"}
    orders = written["paths"]["/orders"]
    assert orders["summary"] == "Orders"
    assert orders["get"]["responses"] == {
        "404": shared | {"description": "Gone."},
        "410": {"$ref": "#/components/responses/Gone"},
    }
    silent = written["paths"]["/silent"]["get"]
    assert silent["security"] == [{"key": []}]
    assert list(silent["responses"]) == ["default"]
    sold = written["x-webhooks"]["sold"]["post"]
    assert sold["responses"] == ok(NULL)
    assert "webhooks" not in written
