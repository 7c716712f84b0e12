"""One schema among those that describe a value, and the values of JSON that it names. For `facts`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scripts.spec.keywords import (
    NESTED,
    PLAIN,
    TYPES,
    any_name,
    is_open,
    keywords,
)
from scripts.spec.schema import Schema

SAYING = {*PLAIN, *NESTED, "$ref"}  # the keywords that are no annotations


@dataclass(frozen=True, slots=True)
class Part:
    """A schema without references and `allOf`; `null` where it stands beside null, which then is allowed too."""

    schema: Schema
    null: bool
    words: Mapping[str, Any]
    properties: Mapping[str, Schema]
    patterns: Mapping[str, Schema]
    others: Schema | None

    def of_property(self, name: str) -> list[Schema]:
        """The schemas of a property, as it is named or matched, or else as any other."""
        found = [self.properties[name]] if name in self.properties else []
        found += [one for key, one in self.patterns.items() if _matches(key, name)]
        return found or ([] if self.others is None else [self.others])

    @property
    def types(self) -> frozenset[str]:
        """The types that it allows."""
        named = self.words.get("type", TYPES)
        found = frozenset([named] if isinstance(named, str) else named)
        if "number" in found:
            found |= {"integer"}
        if self.schema.value is False:
            found = frozenset()
        return found | {"null"} if self.null else found

    @property
    def values(self) -> list[Any] | None:
        """The only values that it allows; None where they are not listed."""
        words = self.words
        listed = [words["const"]] if "const" in words else words.get("enum")
        return [*listed, None] if listed and self.null else listed


def part_of(schema: Schema, null: bool) -> Part:
    """A schema as a part of what describes a value."""
    every = any_name(schema)
    others = every or schema.schema("additionalProperties")
    return Part(
        schema,
        null,
        keywords(schema),
        schema.properties,
        {} if every else schema.schemas("patternProperties"),
        None if is_open(others) else others,
    )


def is_null(schema: Schema) -> bool:
    """Whether a schema allows null and nothing else."""
    words = keywords(schema.resolved)
    return (
        words.get("type") in ("null", ["null"])
        or ("const" in words and words["const"] is None)
        or words.get("enum") == [None]
    )


def ruled_out(schema: Schema) -> list[str]:
    """The properties that its `not` forbids to objects, where it says no more than that; none elsewhere."""
    ruled = schema.schema("not")
    return _lone_names(ruled) if ruled is not None else []


def _lone_names(schema: Schema) -> list[str]:
    """The properties each of which is enough for an object to fit a schema, where nothing else is."""
    said = {key: value for key, value in keywords(schema).items() if key in SAYING}
    if said.pop("type", "object") != "object":
        return []
    if said.keys() == {"required"} and len(said["required"]) == 1:
        return [*said["required"]]
    if said.keys() == {"anyOf"}:
        each = [_lone_names(one) for one in schema.schemas("anyOf").values()]
        return [name for names in each for name in names] if all(each) else []
    return []


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return False


def as_key(value: Any) -> str:
    """A JSON value as a text that equal values share: 1.0 is 1, and true is not 1."""
    return json.dumps(_plain(value), sort_keys=True)


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def type_of(value: Any) -> str:
    """The type of a JSON value; a whole number is an integer."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "integer" if float(value).is_integer() else "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"
