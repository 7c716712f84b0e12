"""Limits, types and counts in words."""

import re
from typing import Any

import pytest

from contract_tests.selftest.site_toy import real_apis, toy
from contract_tests.selftest.yaml_data import yaml_data
from scripts.cli.layout import SPECS
from scripts.lint.check import check_api
from scripts.site.field_rows import section as section_of
from scripts.site.schema_limits import limits
from scripts.site.schema_words import SchemaWords
from scripts.spec.document import of_data
from scripts.spec.schema import Schema
from scripts.spec.share import share

WORDS = yaml_data("cases/site_words.yaml")


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


@pytest.mark.parametrize(("schema", "told"), WORDS["limits"])
def test_limits_in_words(schema: dict[str, Any], told: str) -> None:
    assert ", ".join(limits(schemas_of(schema)["A"])) == told


@pytest.mark.parametrize(("schema", "named", "told"), WORDS["keywords"])
def test_a_keyword_that_is_less_certain_is_marked_where_its_words_are(
    schema: dict[str, Any], named: str, told: str
) -> None:
    schemas = schemas_of({**schema, "x-basis-of": {named: "assumed"}})
    shown = section_of(SchemaWords({}), schemas["A"])
    words = ", ".join(filter(None, [shown.type, *shown.conditions]))
    assert re.sub("<[^>]*>", "", words).replace("&#34;", '"') == told


@pytest.mark.parametrize(("schema", "told"), WORDS["types"])
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
