"""Limits, types and counts in words."""

from __future__ import annotations

import re
from typing import Any

import pytest

from contract_tests.selftest.site_toy import api, real_apis
from scripts.cli.layout import SPECS
from scripts.lint.check import check_api
from scripts.site.field_rows import section as section_of
from scripts.site.pages import SiteApi
from scripts.site.schema_limits import limits
from scripts.site.schema_words import SchemaWords
from scripts.spec.bundle import Bundle
from scripts.spec.document import Spec
from scripts.spec.schema import Schema
from scripts.spec.share import share


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> SiteApi:
    return api(tmp_path_factory.mktemp("toy"))


def test_the_share_is_counted_as_validate_counts() -> None:
    for each in real_apis():
        counted = share(each.spec)
        told = check_api(SPECS / each.spec.name).contents
        bases = re.findall(r"(\d+) (documented|example|integration|assumed)", told)
        assert {basis: int(n) for n, basis in bases} == {
            basis: n for basis, n in counted.counts.items() if n
        }
        assert 0 < counted.percent <= 100


def test_the_share_is_rounded_down(toy: SiteApi) -> None:
    counted = share(toy.spec)
    assert dict(counted.counts) == {
        "documented": 47,
        "example": 10,
        "integration": 4,
        "assumed": 6,
    }
    assert counted.percent == 70


def schemas_of(*schemas: Any) -> dict[str, Schema]:
    """Component schemas, named A, B and so on."""
    named = dict(zip("AB", schemas, strict=False))
    return Spec("acme", Bundle({"components": {"schemas": named}}, {}, ())).schemas


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ({"minLength": 1}, "at least 1 character"),
        ({"minItems": 2, "maxItems": 2}, "exactly 2 items"),
        ({"minItems": 0, "maxItems": 1}, "at most 1 item"),
        ({"minLength": 2, "maxLength": 9}, "2 to 9 characters"),
        ({"exclusiveMinimum": 0, "maximum": 1.5}, "at most 1.5, more than 0"),
        ({"uniqueItems": True}, "no item twice"),
        ({"additionalProperties": False}, "no other keys"),
        ({"type": "string"}, ""),
    ],
)
def test_limits_in_words(schema: dict[str, Any], told: str) -> None:
    assert ", ".join(limits(schemas_of(schema)["A"])) == told


@pytest.mark.parametrize(
    ("schema", "named", "told"),
    [
        ({"minItems": 1, "maxItems": 9}, "minItems", "at least 1 item assumed, at most 9 items"),
        ({"minItems": 0, "maxItems": 9}, "minItems", "at least 0 items assumed, at most 9 items"),
        ({"minItems": 1, "maxItems": 9}, "maxItems", "at least 1 item, at most 9 items assumed"),
        ({"pattern": "a", "maximum": 9}, "pattern", "at most 9, matches a assumed"),
        ({"type": ["string", "null"]}, "type", "string or null assumed"),
        ({"type": ["null", "string"]}, "type/null", "null assumed or string"),
        ({"type": "string", "format": "uuid"}, "format", "string (uuid assumed)"),
        ({"type": "string", "enum": ["a", "b"]}, "enum", 'one of "a", "b" assumed'),
        ({"type": "string", "enum": ["a", "b"]}, "enum/a", 'one of "a" assumed, "b"'),
        ({"type": "string", "const": "a"}, "const", 'always "a" assumed'),
        ({"default": 1}, "default", "Default: 1 assumed"),
        ({"dependentRequired": {"a": ["b"]}}, "dependentRequired", "With a also b is given assumed"),
        ({"not": {"required": ["a"]}}, "type", "Never: a is given"),
    ],
)  # fmt: skip
def test_a_keyword_that_is_less_certain_is_marked_where_its_words_are(
    schema: dict[str, Any], named: str, told: str
) -> None:
    schemas = schemas_of({**schema, "x-basis-of": {named: "assumed"}})
    shown = section_of(SchemaWords({}), schemas["A"])
    words = ", ".join(filter(None, [shown.type, *shown.conditions]))
    assert re.sub("<[^>]*>", "", words).replace("&#34;", '"') == told


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        (True, "any value"),
        ({"type": ["integer", "null"]}, "integer or null"),
        ({"type": "string", "format": "uuid"}, "string (uuid)"),
        ({"const": 1}, "always 1"),
        ({"enum": ["a", None]}, 'one of "a", null'),
        ({"type": "array", "items": {"type": "array", "items": {}}}, "array of array"),
        ({"oneOf": [{"type": "string"}, {"type": "number"}]}, "string or number"),
        ({"properties": {"a": {}}}, "object"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/A"}}, "array of A"),
        ({"allOf": [{"$ref": "#/components/schemas/A"}]}, "with all of A"),
        (
            {"type": "object", "propertyNames": {"maxLength": 1}},
            "object, each key at most 1 character",
        ),
    ],
)
def test_types_in_words(schema: Any, told: str) -> None:
    schemas = schemas_of({}, schema)
    words = SchemaWords({schemas["A"].pointer: "a.html"})
    html = words.type_of(schemas["B"]).replace("<br>", " ")
    assert re.sub("<[^>]*>", "", html).replace("&#34;", '"').strip() == told


def test_fields_named_by_a_pattern_and_conditions_of_items_are_shown() -> None:
    item = {
        "type": "object",
        "patternProperties": {"^[0-9]+$": {"type": "string", "readOnly": True}},
        "anyOf": [{"required": ["0"]}, {"maxProperties": 1}],
    }
    schemas = schemas_of({"type": "array", "items": item})
    shown = section_of(SchemaWords({}), schemas["A"])
    assert shown.type == "array of object"
    (only,) = shown.rows
    assert (only.prefix, only.name, only.type) == ("[].", "^[0-9]+$", "string")
    assert list(only.remarks) == [
        "Only in answers",
        "For each key that matches the pattern",
    ]
    (condition,) = shown.conditions
    told = re.sub("<[^>]*>", " ", condition)
    assert told.split()[:9] == [
        "Of",
        "each",
        "item:",
        "At",
        "least",
        "one",
        "of",
        "these",
        "holds:",
    ]
    assert "at most 1 key" in told


SHOWN = {
    "prefixItems",
    *("$ref", "type", "format", "enum", "const", "default", "example", "examples"),
    *("properties", "patternProperties", "additionalProperties", "propertyNames"),
    *("required", "dependentRequired", "items", "minItems", "maxItems", "uniqueItems"),
    *("minLength", "maxLength", "pattern", "contentMediaType", "contentSchema"),
    *("minProperties",),
    *("maxProperties", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("multipleOf", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
    *("description", "deprecated", "readOnly", "writeOnly"),
}


def test_no_key_of_a_schema_is_left_out_of_the_pages() -> None:
    for each in real_apis():
        used = {key for schema in each.spec.every(Schema) for key in schema}
        unknown = {key for key in used - SHOWN if not key.startswith("x-")}
        assert not unknown, (
            "show them in scripts/site/schema_limits.py or schema_words.py"
        )
