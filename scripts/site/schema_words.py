"""JSON Schemas in words: types with their limits, and conditions between fields; `field_rows` puts them into rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from scripts.site.provenance_badges import beside, mark
from scripts.site.schema_limits import limits
from scripts.site.text import code, inline, value
from scripts.spec import pointer
from scripts.spec.document import Spec

COMPONENTS = "/components/schemas/"
_CHOICES = {
    "anyOf": "At least one of these holds:",
    "oneOf": "Exactly one of these holds:",
}

_WITHIN = {"contentSchema": "holding {}", "propertyNames": "each key {}"}


@dataclass(frozen=True, slots=True)
class SchemaWords:
    """Writes schemas of one specification; `homes` has the address of each component schema's section."""

    spec: Spec
    homes: Mapping[str, str]

    def type_of(
        self, node: Any, where: str, said: str = "documented", between: str = "<br>or "
    ) -> Markup:
        """The type of a value in words: `array of ReviewRequest, at most 50 items`."""
        if not isinstance(node, dict):
            return Markup("no value" if node is False else "any value")
        node, where = self.inlined(node, where)
        if choices := self.choices(node, where):
            said_here = self.spec.basis(where)
            return Markup(between).join(
                self._marked(branch, place, where, said_here)
                for branch, place in choices
            )
        base = self._base(node, where, said)
        return Markup(", ").join(filter(None, [base, *self._limits(node, where)]))

    def _marked(self, node: Any, where: str, around: str, said: str) -> Markup:
        """A type with the mark that it has of its own."""
        text = self.type_of(node, where, self.spec.basis(where), " or ")
        if isinstance(node, dict) and "description" in node and "$ref" not in node:
            text = Markup("{}: {}").format(text, inline(node["description"]))
        return beside(text, mark(self.spec, where, around, said))

    def inlined(self, node: dict[str, Any], where: str) -> tuple[Any, str]:
        """Follow references other than to component schemas, which are named and not repeated."""
        while "$ref" in node and not node["$ref"].startswith("#" + COMPONENTS):
            node, where = self.spec.resolve(node, where)
        return node, where

    def choices(self, node: dict[str, Any], where: str) -> list[tuple[Any, str]]:
        """The branches of a node that is nothing but a choice between types."""
        for key in _CHOICES:
            if key in node and not {"type", "properties", "$ref"} & node.keys():
                return items_of(node[key], pointer.join(where, key))
        return []

    def _base(self, node: dict[str, Any], where: str, said: str) -> Markup:
        if "$ref" in node:
            target = node["$ref"][1:]
            name = pointer.split(target)[2]
            return Markup('<a class="rc-schema" href="{}">{}</a>').format(
                self.homes[pointer.join("/components/schemas", name)], name
            )
        if "const" in node:
            return Markup("always {}").format(value(node["const"]))
        if "enum" in node:
            return Markup("one of {}").format(
                Markup(", ").join(map(value, node["enum"]))
            )
        named = node.get("type", ())
        types = [named] if isinstance(named, str) else list(named)
        if not types:
            return Markup("object" if "properties" in node else "")
        return Markup(" or ").join(
            self._type(kind, node, where, said) for kind in types
        )

    def _type(self, kind: str, node: dict[str, Any], where: str, said: str) -> Markup:
        inner = {"array": "items", "object": "additionalProperties"}.get(kind, "")
        below = node.get(inner)
        if isinstance(below, dict) and below and "properties" not in node:
            place = pointer.join(where, inner)
            text = self._marked(below, place, where, said)
            join = "array of {}" if kind == "array" else "object, each value: {}"
            return Markup(join).format(text)
        if kind == "string" and "format" in node:
            return Markup("string ({})").format(node["format"])
        return Markup(kind)

    def _limits(self, node: dict[str, Any], where: str) -> Iterator[Markup]:
        yield from limits(node)
        said = self.spec.basis(where)
        for key, words in _WITHIN.items():
            if key in node:
                place = pointer.join(where, key)
                told = self._marked(node[key], place, where, said)
                yield Markup(words).format(told)
        first = items_of(node.get("prefixItems"), pointer.join(where, "prefixItems"))
        for number, (item, place) in enumerate(first, start=1):
            told = self._marked(item, place, where, said)
            yield Markup("item {}: {}").format(number, told)
        for branch, place in items_of(node.get("allOf"), pointer.join(where, "allOf")):
            text = self.type_of(branch, place, said)
            if isinstance(branch, dict) and "$ref" in branch:
                text = Markup("with all of {}").format(text)
            if text and text != "object":  # whose fields have rows
                yield beside(text, mark(self.spec, place, where, said))

    def conditions(self, node: Any, where: str) -> tuple[Markup, ...]:
        """The conditions on a value beyond its type, such as those between the fields of an object."""
        if not isinstance(node, dict) or self.choices(node, where):
            return ()
        inner, place = node.get("items"), pointer.join(where, "items")
        is_inline = isinstance(inner, dict) and "$ref" not in inner
        told = self.conditions(inner, place) if is_inline else ()
        items = (Markup("Of each item: {}").format(each) for each in told)
        return (*self._conditions(node, where), *items)

    def _conditions(self, node: dict[str, Any], where: str) -> Iterator[Markup]:
        for key, words in _CHOICES.items():
            if key in node:
                place = pointer.join(where, key)
                items = Markup("").join(
                    Markup("<li>{}</li>").format(self._condition(branch, at))
                    for branch, at in items_of(node[key], place)
                )
                yield Markup("{}<ul>{}</ul>").format(words, items)
        if "not" in node:
            told = self._condition(node["not"], pointer.join(where, "not"))
            yield Markup("Never: {}").format(told)
        if "if" in node:
            parts = {
                k: self._condition(node[k], pointer.join(where, k))
                for k in ("if", "then", "else")
                if k in node
            }
            yield Markup(", ").join(
                Markup("{} {}").format(k, told) for k, told in parts.items()
            )
        for name, others in node.get("dependentRequired", {}).items():
            listed = Markup(" and ").join(map(code, others))
            yield Markup("With {} also {} is given").format(code(name), listed)

    def _condition(self, node: Any, where: str) -> Markup:
        """A schema that only restricts, as a phrase."""
        if not isinstance(node, dict):
            return Markup("always") if node else Markup("never")
        said = self.spec.basis(where)
        given = "{} is given"
        parts = [Markup(given).format(code(name)) for name in node.get("required", ())]
        for name, field in node.get("properties", {}).items():
            place = pointer.join(where, "properties", name)
            told = self._marked(field, place, where, said)
            parts.append(Markup("{}: {}").format(code(name), told))
        told_above = ("properties", "required")
        rest = {key: node[key] for key in node if key not in told_above}
        parts += filter(None, [self.type_of(rest, where)])
        parts += self.conditions(rest, where)
        around = pointer.parent(pointer.parent(where))
        own = mark(self.spec, where, around, self.spec.basis(around))
        return beside(Markup(" and ").join(parts), own)


def items_of(branches: Any, where: str) -> list[tuple[Any, str]]:
    """The members of a list, which may be missing, with their pointers."""
    return [(each, pointer.join(where, i)) for i, each in enumerate(branches or ())]
