"""Limits, types and counts in words."""

import re
from typing import Any

import pytest

from contract_tests.selftest.site_toy import real_apis, toy
from scripts.cli.layout import SPECS
from scripts.lint.check import check_api
from scripts.site.field_rows import section as section_of
from scripts.site.schema_limits import limits
from scripts.site.schema_words import SchemaWords
from scripts.spec.document import of_data
from scripts.spec.schema import Schema
from scripts.spec.share import share


def test_the_share_is_counted_as_validate_counts() -> None:
    for each in real_apis():
        counted = share(each.spec)
        told = check_api(SPECS / each.spec.name).contents
        for basis, number in counted.counts.items():
            assert (f" {number} {basis}" in told) == bool(number)
        assert 0 < counted.percent <= 100


def test_the_share_is_rounded_down() -> None:
    counted = share(toy().spec)
    assert list(counted.counts.values()) == [47, 10, 6, 6]
    assert counted.percent == 68


def schemas_of(*schemas: Any) -> dict[str, Schema]:
    """Component schemas, named A, B and so on."""
    named = dict(zip("AB", schemas, strict=False))
    return of_data("acme", {"components": {"schemas": named}}).schemas


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
        ({"dependentSchemas": {"a": {"required": ["b"]}}}, "type", "With a: b is given"),
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
    shown = re.sub("<[^>]*>", "", words.type_of(schemas["B"]))
    assert shown.replace("&#34;", '"').strip() == told


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
    pattern = "For each key that matches the pattern"
    assert list(only.remarks) == ["Only in answers", pattern]
    (condition,) = shown.conditions
    told = " ".join(re.sub("<[^>]*>", " ", condition).split())
    assert told.startswith("Of each item: At least one of these holds:")
    assert "at most 1 key" in told


SHOWN = """
$ref type format enum const default example examples description deprecated readOnly
writeOnly properties patternProperties additionalProperties propertyNames required
dependentRequired dependentSchemas minProperties maxProperties items prefixItems minItems maxItems
uniqueItems minLength maxLength pattern contentMediaType contentSchema minimum maximum
exclusiveMinimum exclusiveMaximum multipleOf allOf anyOf oneOf not if then else
"""


def test_no_key_of_a_schema_is_left_out_of_the_pages() -> None:
    shown = SHOWN.split()
    for each in real_apis():
        used = {key for schema in each.spec.every(Schema) for key in schema}
        unknown = [key for key in used if key not in shown and key[:2] != "x-"]
        assert not unknown, "show them in schema_limits.py or schema_words.py"
