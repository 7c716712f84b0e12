"""All that schemas say of one value together, as one JSON Schema that stands alone: as it is written, or as it is kept to by those who send.

A reader takes properties that nobody described. Who sends keeps to what is described, so an object whose properties are named has no others then.
Annotations and formats are left out. For the comparison of schemas (`scripts/diff`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from scripts.spec.keywords import (
    HIDING,
    NESTED,
    PLAIN,
    SHAPES,
    Way,
    any_name,
    is_hidden,
    is_open,
    keywords,
    takes_null_too,
)
from scripts.spec.node import Document
from scripts.spec.pointer import split
from scripts.spec.schema import Schema

# The keywords whose schemas describe the value itself; the others describe a part of it.
IN_PLACE = ("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas")
CONDITIONS = ("not", "if", "contains", "propertyNames")
BRANCHES = (
    "anyOf",
    "oneOf",
    "then",
    "else",
    "dependentSchemas",
)  # hold for some values


def json_schema(
    schemas: Sequence[Schema], way: Way | None = None, *, sent: bool = False
) -> dict[str, Any]:
    """One schema of JSON Schema 2020-12 for a value that all of these describe.

    With a way, properties that do not go it are left out; `sent` is how those who write the value keep to it.
    """
    writer = _JsonSchemaWriter(way, sent)
    written = writer.located(schemas)
    writer.complete()
    if isinstance(written, bool):
        written = {} if written else {"not": {}}
    return {**written, "$defs": writer.named} if writer.named else written


@dataclass(frozen=True, slots=True)
class Scope:
    """The properties that do not go a way, for the values that a schema is about, and those that are therefore not asked of them."""

    hidden: frozenset[str] = frozenset()
    unasked: frozenset[str] = frozenset()

    def within(self, schemas: Sequence[Schema], way: Way | None) -> Scope:
        """The same for the values that fit these schemas too: what one branch hides is not asked of the others around it, and is theirs to send."""
        if way is None or not any(_hides(each.spec, way) for each in schemas):
            return self
        hidden = self.hidden | hidden_names(_together(schemas), way)
        every = (one for each in schemas for one in each.described)
        return Scope(hidden, hidden | hidden_names(every, way))

    @property
    def mark(self) -> str:
        """The part of a name that tells it from others."""
        listed = (self.hidden, self.unasked - self.hidden)
        return "".join("-" + ",".join(sorted(each)) for each in listed if each)


ALL = Scope()


@dataclass(slots=True)
class _JsonSchemaWriter:
    """The schemas that others refer to, under names made of their places.

    One may be needed twice: of a whole value, and as a part of what describes one, where other parts say which properties are hidden.
    """

    way: Way | None
    sent: bool
    named: dict[str, Any] = field(default_factory=dict)
    waiting: list[tuple[str, Schema, Scope | None]] = field(default_factory=list)

    def complete(self) -> None:
        """Write what is referred to, until nothing more is."""
        while self.waiting:
            name, schema, scope = self.waiting.pop()
            if scope is None:
                self.named[name] = self.located([schema])
            else:
                self.named[name] = self.in_place(schema, scope)

    def located(self, schemas: Sequence[Schema]) -> Any:
        """The schema of a whole value, which several may describe."""
        if len(schemas) == 1 and list(schemas[0]) == ["$ref"]:
            return self._reference(schemas[0], None)
        scope = ALL.within(schemas, self.way)
        parts = [self.in_place(each, scope) for each in schemas]
        whole = parts[0] if len(parts) == 1 else {"allOf": parts}
        if self.sent and isinstance(whole, dict) and described_names(schemas):
            return {"unevaluatedProperties": False, **whole}
        return whole

    def in_place(self, schema: Schema, scope: Scope) -> Any:
        """A schema as a part of what describes a value."""
        if not isinstance(schema.value, dict):
            return schema.value is not False
        words = keywords(schema)
        written = {key: words[key] for key in PLAIN if key in words}
        if "required" in written:
            asked = (one for one in written["required"] if one not in scope.unasked)
            written["required"] = [*asked]
        if schema.is_reference:
            written |= self._reference(schema, scope)
        for key in NESTED:
            if key in words:
                written |= self._nested(schema, key, scope)
        for name in scope.hidden & written.get("properties", {}).keys():
            written["properties"][name] = not self.sent
        if takes_null_too(schema):
            return {"anyOf": [written, {"type": "null"}]}
        return written

    def _reference(self, schema: Schema, scope: Scope | None) -> dict[str, Any]:
        """A reference to a schema of a whole value, or to a part of one where it is told what is hidden."""
        target = schema.resolved
        name = ".".join(split(target.pointer))
        if self.sent:
            name += "!" if scope is None else "!part"
        if scope:
            name += scope.mark
        if name not in self.named:
            self.named[name] = True
            self.waiting.append((name, target, scope))
        return {"$ref": reference_to(name)}

    def _nested(self, schema: Schema, key: str, scope: Scope) -> dict[str, Any]:
        """The schemas under a keyword; where all further properties are allowed, a sender sends none of them."""
        if SHAPES[key] == "schema":
            found = schema.schema(key)
            is_sent = self.sent and key == "additionalProperties"
            if found is None or (is_sent and is_open(found)):
                return {}
            return {key: self._part(key, found, scope)}
        several = schema.schemas(key)
        if not several:
            return {}
        if key == "patternProperties" and (every := any_name(schema)):
            return {"additionalProperties": self._part(key, every, scope)}
        if key == "oneOf" and "discriminator" in schema and "anyOf" not in schema:
            key = "anyOf"  # the discriminator says which alternative counts
        written = {name: self._part(key, one, scope) for name, one in several.items()}
        return {key: written if SHAPES[key].startswith("{") else [*written.values()]}

    def _part(self, key: str, schema: Schema, scope: Scope) -> Any:
        if key in CONDITIONS:  # holds for what is sent and what is not
            return self.as_it_stands(schema)
        if key in BRANCHES:
            return self.in_place(schema, scope.within([schema], self.way))
        if key in IN_PLACE:
            return self.in_place(schema, scope)
        return self.located([schema])

    def as_it_stands(self, schema: Schema) -> Any:
        """A schema that does not say how a value is sent, but tells values apart."""
        other = _JsonSchemaWriter(self.way, False, self.named)
        written = other.in_place(schema, ALL.within([schema], self.way))
        other.complete()
        return written


def described_names(schemas: Iterable[Schema]) -> frozenset[str]:
    """The properties that are named for some values at least; where there are none, those who send may send any."""
    every = (one for each in schemas for one in each.described)
    return frozenset(name for each in every for name in each.properties)


def hidden_names(schemas: Iterable[Schema], way: Way | None) -> frozenset[str]:
    """The properties that one or another of the schemas of a value says not to go this way."""
    fields = (each.properties.items() for each in schemas)
    every = (pair for several in fields for pair in several)
    return frozenset(name for name, one in every if is_hidden(one, way))


@lru_cache(maxsize=64)
def _hides(spec: Document, way: Way) -> bool:
    """Whether any schema of a document says that it does not go this way."""
    return any(each.flag(HIDING[way]) for each in spec.every(Schema))


def _together(schemas: Iterable[Schema]) -> list[Schema]:
    """All schemas that each value has to fit, references followed."""
    found: dict[str, Schema] = {}
    waiting = [*schemas]
    while waiting:
        each = waiting.pop().resolved
        if each.pointer not in found:
            found[each.pointer] = each
            waiting += each.schemas("allOf").values()
    return [*found.values()]


def reference_to(name: str) -> str:
    """The reference to a schema of that name among the `$defs`."""
    return "#/$defs/" + quote(name.replace("~", "~0").replace("/", "~1"), safe="~!,")
