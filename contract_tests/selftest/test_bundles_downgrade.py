"""Bundles in OpenAPI 3.0: valid there, and whatever fits a schema of the specification fits the one that is written for it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import validate

from contract_tests.selftest.toys import an_object, described, document, ok, ref
from contract_tests.selftest.yaml_data import yaml_data
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


NULL = {"type": "string", "nullable": True, "enum": [None]}
TEXT, NUMBER = {"type": "string"}, {"type": "number"}
LOSSY = {"propertyNames": {"maxLength": 1}}


@pytest.mark.parametrize(("newer", "written"), yaml_data("cases/downgraded.yaml"))
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
    newer = described("newer")
    shared = newer["components"]["responses"]["Gone"]
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
