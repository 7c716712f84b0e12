"""Schemas, and what several of them say together of one value: its fields, the fields of those, single keywords."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from scripts.spec import pointer
from scripts.spec.behaviour import SuccessField, outcome
from scripts.spec.nearest import hint
from scripts.spec.node import Node
from scripts.spec.references import component_of

COMBINED = ("allOf", "anyOf", "oneOf")
IN_PLACE = (*COMBINED, "then", "else", "if", "not", "dependentSchemas")


class Schema(Node, kind="schema"):
    """A schema as it is written; `described` is what it says with all that it refers to."""

    @cached_property
    def types(self) -> tuple[str, ...]:
        """The types that it allows by name, none where it names none."""
        named = self.get("type", ())
        return (named,) if isinstance(named, str) else tuple(named)

    @cached_property
    def described(self) -> Described:
        """All schemas that describe a value of this one."""
        return describe([self])

    @property
    def properties(self) -> dict[str, Schema]:
        """The schemas of the fields, as they are written."""
        return self.schemas("properties")

    def schemas(self, key: str) -> dict[str, Schema]:
        """The schemas in the map or list under a key, as they are written."""
        if key not in self.members:  # as is the rule
            return {}
        found = self.children(key).items()
        return {name: each for name, each in found if isinstance(each, Schema)}

    def schema(self, key: str) -> Schema | None:
        """The schema under a key, such as `items`, as it is written."""
        found = self.child(key)
        return found if isinstance(found, Schema) else None

    @property
    def is_boolean(self) -> bool:
        """Whether it allows everything or nothing and says no more."""
        return isinstance(self.value, bool)

    @cached_property
    def component(self) -> Schema | None:
        """The component schema that it refers to, or into; None where it refers to none."""
        where = component_of(self.reference)
        found = self.spec.at(where) if where and self.spec.has(where) else None
        return found if isinstance(found, Schema) else None

    def without(self, *keywords: str) -> Schema:
        """The same schema without some of its keywords."""
        kept = {key: self.get(key) for key in self if key not in keywords}
        return Schema(self.spec, self.kind, self.pointer, kept)

    @property
    def whole(self) -> Schema:
        """The outermost schema that describes the same value: the one in whose `allOf` or the like it stands, or itself."""
        tokens = pointer.split(self.pointer)
        while len(tokens) > 2:
            if tokens[-1] in IN_PLACE:
                tokens.pop()
            elif tokens[-2] in IN_PLACE:
                del tokens[-2:]
            else:
                break
        found = self.spec.at(pointer.join("", *tokens))
        return found if isinstance(found, Schema) else self

    @property
    def outcome(self) -> SuccessField | None:
        """How a value of it tells whether something worked (`x-outcome`)."""
        written = self.child("x-outcome")
        return outcome(written) if written else None

    def takes_documented_null(self) -> bool:
        """Whether null for it is documented: one that is allowed on weaker grounds may as well be left out."""
        for each in self.described:
            where = [each.pointer] if each.get("type") == "null" else []
            if isinstance(each.get("type"), list) and "null" in each.types:
                where = [each.stated("type", "null").pointer]
            if any(self.spec.basis(one) == "documented" for one in where):
                return True
        return False

    @property
    def examples(self) -> list[Any]:
        """The values of `example` and `examples`."""
        alone = [self.get("example")] if "example" in self else []
        return [*alone, *self.listed("examples")]


@dataclass(frozen=True, slots=True)
class Described:
    """The schemas that hold together for one value, references followed and combinators laid open."""

    schemas: tuple[Schema, ...]

    def __bool__(self) -> bool:
        return bool(self.schemas)

    def __iter__(self) -> Iterator[Schema]:
        return iter(self.schemas)

    @property
    def names(self) -> list[str]:
        """The names of the fields that these schemas know."""
        known = (each.get("properties") or () for each in self)
        return list(dict.fromkeys(name for names in known for name in names))

    @property
    def types(self) -> set[str]:
        """The types that one or another of them names."""
        return {name for each in self for name in each.types}

    @property
    def is_choice(self) -> bool:
        """Whether it is one of a few given values."""
        return any("enum" in each or "const" in each for each in self)

    def says(self, keyword: str) -> list[Any]:
        """The value of a keyword, for each schema that has it."""
        return [each.get(keyword) for each in self if keyword in each]

    def field(self, token: str) -> Described:
        """The schemas of the field of that name or, of a list, the item of that number."""
        return describe(found for each in self for found in _members(each, token))

    @property
    def item(self) -> Described:
        """The schemas of an item of a list."""
        return self.field("0")

    def follow(self, path: str) -> tuple[Described, str]:
        """The schemas of the place at a JSON Pointer into the value, and what is wrong where there is none.

        Where nothing is described there may be anything, and nothing is wrong.
        """
        return self.step(*pointer.split(path))

    def step(self, *tokens: str) -> tuple[Described, str]:
        """As `follow`, by names of fields and numbers of items."""
        found = self
        for token in tokens:
            known = found.names
            found = found.field(token)
            if not found:
                near = hint(token, known)
                return NOTHING, f"there is no field {token!r}{near}" if known else ""
        return found, ""


NOTHING = Described(())


def describe(schemas: Iterable[Schema]) -> Described:
    """All that these schemas say together."""
    found: dict[str, Schema] = {}
    waiting = list(schemas)
    while waiting:
        each = waiting.pop().resolved
        if each.pointer in found or not isinstance(each.value, dict):
            continue
        found[each.pointer] = each
        for key in COMBINED:
            waiting += each.schemas(key).values()
        waiting += filter(None, (each.schema("then"), each.schema("else")))
    return Described(tuple(found.values()))


def _members(schema: Schema, token: str) -> Iterator[Schema]:
    properties, further = schema.properties, schema.schema("additionalProperties")
    if token in properties:
        yield properties[token]
    elif further is not None and isinstance(further.value, dict):
        yield further
    items = schema.schema("items")
    if items is not None and token.isdecimal():
        yield items
