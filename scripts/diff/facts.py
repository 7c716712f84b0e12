"""Gathers what schemas say together of one value, `$ref` and `allOf` laid open, so that two ways to write the same are compared as one. For `walk`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from scripts.diff.parts import Part, as_key, is_null, part_of, ruled_out, type_of
from scripts.spec.json_schema import json_schema
from scripts.spec.keywords import (
    TYPES,
    Way,
    is_hidden,
    is_old,
    is_open,
    takes_null_too,
)
from scripts.spec.node import Node
from scripts.spec.schema import Schema
from scripts.spec.shape import shape

Schemas = tuple[Schema, ...]
FORMATS = ("format", "contentEncoding", "contentMediaType")
CONDITIONAL = ("not", "if", "dependentSchemas")
DEEPEST = 6  # unions in unions that are looked into for types


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
    def telling(self) -> Schemas:
        """The schemas that say something themselves."""
        parts = (part.schema for part in self.parts)
        return tuple(each for each in parts if not is_open(_bare(each)))

    @property
    def is_plain(self) -> bool:
        """Whether each keyword counts by itself, with no alternatives and conditions around it."""
        return not self.unions and not any(map(self.place, CONDITIONAL))

    @property
    def is_union(self) -> bool:
        """Whether it is one choice of alternatives and nothing else."""
        return len(self.unions) == 1 and not self.telling

    def types(self, depth: int = 0) -> frozenset[str]:
        """The types that a value may have."""
        found = self._types
        for union in self.unions if depth < DEEPEST else ():
            each = [facts((one,)).types(depth + 1) for one in union.branches]
            found &= frozenset().union(*each, {"null"} if union.null else ())
        values = self.values
        return found if values is None else found & {*map(type_of, values.values())}

    @property
    def _types(self) -> frozenset[str]:
        """The types that each part allows."""
        return TYPES.intersection(*(part.types for part in self.parts))

    @property
    def values(self) -> dict[str, Any] | None:
        """The only values that are allowed, by their text in JSON; None where they are not listed."""
        listed = [part.values for part in self.parts if part.values is not None]
        if not listed:
            return None
        first, *rest = [{as_key(value): value for value in each} for each in listed]
        return {
            key: value
            for key, value in first.items()
            if type_of(value) in self._types and all(key in each for each in rest)
        }

    @property
    def names(self) -> list[str]:
        """The properties that are described."""
        return [*dict.fromkeys(name for part in self.parts for name in part.properties)]

    def is_hidden(self, name: str, way: Way) -> bool:
        """Whether a property does not go this way."""
        named = (part.properties.get(name) for part in self.parts)
        return any(one is not None and is_hidden(one, way) for one in named)

    @property
    def required(self) -> dict[str, Schema]:
        """The properties that have to be there, with the schema that says so."""
        said = self.stated("required")
        return {name: schema for schema, names in said for name in names}

    @property
    def forbidden(self) -> dict[str, Schema]:
        """The properties that must not be there, with the schema that says so."""
        found: dict[str, Schema] = {}
        for part in self.parts:
            named = part.properties.items()
            found |= {name: one for name, one in named if refuses_all((one,))}
        if self.types() == {"object"}:
            parts = [part.schema for part in self.parts]
            found |= {name: one for one in parts for name in ruled_out(one)}
        return found

    def of_property(self, name: str) -> Schemas:
        """All that describes a property of this name, be it as one of the others."""
        return tuple(one for part in self.parts for one in part.of_property(name))

    @property
    def others(self) -> Schemas:
        """All that describes properties which are not named."""
        return tuple(part.others for part in self.parts if part.others is not None)

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
            if is_old(schema.spec):
                continue
        null = null or takes_null_too(schema)
        parts.append(part_of(schema, null))
        waiting += [(each, null) for each in schema.schemas("allOf").values()]
        if (always := holds_always(schema)) is not None:
            waiting.append((always, null))
        for keyword in ("anyOf", "oneOf"):
            branches = tuple(schema.schemas(keyword).values())
            rest = tuple(each for each in branches if not is_null(each))
            takes_null = null or len(rest) < len(branches)
            if keyword == "anyOf" and len(rest) > 1:
                rest = tuple({in_full((each,)): each for each in rest}.values())
            if len(rest) == 1:
                waiting.append((rest[0], takes_null))
            elif branches:
                unions.append(Alternatives(schema, keyword, rest, takes_null))
    return Facts(tuple(parts), tuple(unions))


@lru_cache(maxsize=4096)
def as_text(schemas: Schemas, way: Way | None = None) -> str:
    """The allowed values as a text, which others share that say it in the same way, be it elsewhere or of components of other names."""
    told = [each.resolved if list(each) == ["$ref"] else each for each in schemas]
    return shape(json_schema(told, way))


def holds_always(schema: Schema) -> Schema | None:
    """The schema that follows from a condition which is always true."""
    condition = schema.schema("if")
    return schema.schema("then") if condition and is_open(condition) else None


def in_full(schemas: Schemas) -> str:
    """The same with what a text is meant to be, which allows no other values."""
    told = [each.resolved.get(word) for each in schemas for word in FORMATS]
    return as_text(schemas) + json.dumps(told, default=str)


def refuses_all(schemas: Schemas) -> bool:
    """Whether nothing is allowed by one of these schemas."""
    return any(each.resolved.value is False for each in schemas)


def _bare(schema: Schema) -> Schema:
    """A schema without what is laid open."""
    return (
        schema.without("$ref", "allOf", "anyOf", "oneOf") if schema.members else schema
    )
