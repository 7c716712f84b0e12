"""Gathers what schemas say together of one value, `$ref` and `allOf` laid open, so that two ways to write the same are compared as one. For `walk`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from scripts.spec.json_schema import hidden_names, json_schema
from scripts.spec.keywords import TYPES, Way, is_open, keywords
from scripts.spec.node import Node
from scripts.spec.schema import Schema

Schemas = tuple[Schema, ...]
CONDITIONAL = ("not", "if", "dependentSchemas")
DEEPEST = 6  # unions in unions that are looked into for types


@dataclass(frozen=True, slots=True)
class Part:
    """A schema without references and `allOf`; `null` where it stands beside null, which then is allowed too."""

    schema: Schema
    null: bool
    words: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Alternatives:
    """An `anyOf` or `oneOf`, without the alternative null."""

    schema: Schema
    keyword: str
    branches: Schemas
    null: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that holds of one value."""

    parts: tuple[Part, ...]
    unions: tuple[Alternatives, ...]

    def stated(self, keyword: str) -> Iterator[tuple[Schema, Any]]:
        """The values of a keyword, each with the schema that it stands in."""
        for part in self.parts:
            if keyword in part.words:
                yield part.schema, part.words[keyword]

    def first(self, keyword: str) -> Any:
        """The first value of a keyword; None where it is not stated."""
        return next((value for _, value in self.stated(keyword)), None)

    def place(self, *words: str) -> Node | None:
        """Where one of these keywords is stated first."""
        for part in self.parts:
            for word in words:
                if word in part.schema:
                    return Node(part.schema.spec, "keyword", part.schema.at(word), None)
        return None

    @property
    def is_plain(self) -> bool:
        """Whether each keyword counts by itself, with no alternatives and conditions around it."""
        return not self.unions and not any(map(self.place, CONDITIONAL))

    @property
    def is_union(self) -> bool:
        """Whether it is one choice of alternatives and nothing else."""
        told = any(not is_open(_bare(part.schema)) for part in self.parts)
        return len(self.unions) == 1 and not told

    def types(self, depth: int = 0) -> frozenset[str]:
        """The types that a value may have."""
        found = TYPES
        for part in self.parts:
            found &= _types(part)
        for union in self.unions if depth < DEEPEST else ():
            each = [facts((one,)).types(depth + 1) for one in union.branches]
            found &= frozenset().union(*each, {"null"} if union.null else ())
        values = self.values
        return (
            found
            if values is None
            else found & frozenset(map(type_of, values.values()))
        )

    @property
    def values(self) -> dict[str, Any] | None:
        """The only values that are allowed, by their text in JSON; None where they are not listed."""
        found: dict[str, Any] | None = None
        for part in self.parts:
            listed = (
                [part.words["const"]]
                if "const" in part.words
                else part.words.get("enum")
            )
            if not isinstance(listed, list):
                continue
            named = {
                as_key(each): each for each in (*listed, *([None] if part.null else ()))
            }
            found = (
                named
                if found is None
                else {k: v for k, v in found.items() if k in named}
            )
        allowed = TYPES
        for part in self.parts:
            allowed &= _types(part)
        return (
            found
            if found is None
            else {k: v for k, v in found.items() if type_of(v) in allowed}
        )

    @property
    def names(self) -> list[str]:
        """The properties that are described."""
        return list(
            dict.fromkeys(
                name for part in self.parts for name in part.schema.properties
            )
        )

    def hidden(self, way: Way) -> frozenset[str]:
        """The properties that do not go this way."""
        return hidden_names([part.schema for part in self.parts], way)

    @property
    def required(self) -> dict[str, Schema]:
        """The properties that have to be there, with the schema that says so."""
        said = [
            (schema, names)
            for schema, names in self.stated("required")
            if isinstance(names, list)
        ]
        return {name: schema for schema, names in said for name in names}

    def of_property(self, name: str) -> Schemas:
        """All that describes a property of this name, be it as one of the others."""
        found: list[Schema] = []
        for part in self.parts:
            own = (
                [part.schema.properties[name]] if name in part.schema.properties else []
            )
            patterns = part.schema.schemas("patternProperties")
            own += [
                each for pattern, each in patterns.items() if _matches(pattern, name)
            ]
            others = part.schema.schema("additionalProperties")
            if not own and others is not None and not is_open(others):
                own = [others]
            found += own
        return tuple(found)

    @property
    def others(self) -> Schemas:
        """All that describes properties which are not named."""
        found = (part.schema.schema("additionalProperties") for part in self.parts)
        return tuple(one for one in found if one is not None and not is_open(one))

    @property
    def prefix(self) -> int:
        """How many items have a description of their own."""
        return max(
            (len(part.schema.schemas("prefixItems")) for part in self.parts), default=0
        )

    def item(self, number: int | None = None) -> Schemas:
        """All that describes the item of this number, or those after all that have a number."""
        found: list[Schema | None] = []
        for part in self.parts:
            numbered = list(part.schema.schemas("prefixItems").values())
            alone = number is not None and number < len(numbered)
            found.append(
                numbered[number]
                if alone and number is not None
                else part.schema.schema("items")
            )
        return tuple(one for one in found if one is not None and not is_open(one))


@lru_cache(maxsize=8192)
def facts(schemas: Schemas) -> Facts:
    """All that these schemas say of one value."""
    parts: list[Part] = []
    unions: list[Alternatives] = []
    seen: set[tuple[str, bool]] = set()
    waiting = [(each, False) for each in schemas]
    while waiting:
        schema, null = waiting.pop(0)
        if schema.is_reference:
            if (schema.pointer, null) in seen:
                continue
            seen.add((schema.pointer, null))
            waiting.insert(0, (schema.resolved, null))
        parts.append(Part(schema, null, keywords(schema)))
        waiting += [(each, null) for each in schema.schemas("allOf").values()]
        for keyword in ("anyOf", "oneOf"):
            branches = tuple(schema.schemas(keyword).values())
            rest = tuple(each for each in branches if not _is_null(each))
            if keyword == "anyOf" and len(rest) > 1:
                rest = tuple({as_text((each,)): each for each in rest}.values())
            takes_null = null or len(rest) < len(branches)
            if len(rest) == 1:
                waiting.append((rest[0], takes_null))
            elif branches:
                unions.append(Alternatives(schema, keyword, rest, takes_null))
    return Facts(tuple(parts), tuple(unions))


@lru_cache(maxsize=4096)
def as_text(schemas: Schemas, way: Way | None = None) -> str:
    """The allowed values as a text, which others share that say it in the same way."""
    return json.dumps(json_schema(schemas, way), sort_keys=True)


def refuses_all(schemas: Schemas) -> bool:
    """Whether nothing is allowed by one of these schemas."""
    return any(each.resolved.value is False for each in schemas)


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
    return (
        "string"
        if isinstance(value, str)
        else "array"
        if isinstance(value, list)
        else "object"
    )


def _types(part: Part) -> frozenset[str]:
    named = part.words.get("type")
    found = (
        TYPES
        if named is None
        else frozenset([named] if isinstance(named, str) else named)
    )
    if "number" in found:
        found |= {"integer"}
    if part.schema.value is False:
        found = frozenset()
    return found | {"null"} if part.null else found


def _is_null(schema: Schema) -> bool:
    """Whether a schema allows null and nothing else."""
    words = keywords(schema.resolved)
    return (
        words.get("type") in ("null", ["null"])
        or ("const" in words and words["const"] is None)
        or words.get("enum") == [None]
    )


def _bare(schema: Schema) -> Schema:
    """A schema without what is laid open."""
    return (
        schema.without("$ref", "allOf", "anyOf", "oneOf") if schema.members else schema
    )


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return False
