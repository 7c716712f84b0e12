"""JSON Schemas in words: types with their limits, and conditions between fields; `field_rows` puts them into rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from scripts.site.provenance_badges import beside, keyword_mark, mark, marked
from scripts.site.rows import SchemaSection
from scripts.site.schema_limits import limits
from scripts.site.text import code, inline, value
from scripts.spec.basis_of import part_name
from scripts.spec.schema import Schema

_CHOICES = {
    "anyOf": "At least one of these holds:",
    "oneOf": "Exactly one of these holds:",
}

_WITHIN = {"contentSchema": "holding {}", "propertyNames": "each key {}"}


@dataclass(frozen=True, slots=True)
class SchemaWords:
    """Writes schemas of one specification; `homes` has the address of each component schema's section, by its pointer.

    `recursive` are the component schemas that hold themselves; `sections` keeps what `field_rows` has written of others.
    """

    homes: Mapping[str, str]
    recursive: frozenset[str] = frozenset()
    sections: dict[tuple[str, frozenset[str]], SchemaSection] = field(
        default_factory=dict
    )

    def type_of(
        self, schema: Schema, said: str = "documented", between: str = " <br>or "
    ) -> Markup:
        """The type of a value in words: `array of ReviewRequest, at most 50 items`."""
        if schema.is_boolean:
            return Markup("any value" if schema.value else "no value")
        schema = inlined(schema)
        if branches := choices(schema):
            own = schema.basis
            every = (self._marked(branch, schema, own) for branch in branches)
            return Markup(between).join(every)
        base = self._base(schema, said)
        return Markup(", ").join(filter(None, [base, *self._limits(schema)]))

    def _marked(self, schema: Schema, around: Schema, said: str) -> Markup:
        """A type with the mark that it has of its own."""
        text = self.type_of(schema, schema.basis, " or ")
        if schema.description and not schema.is_reference:
            text = Markup("{}: {}").format(text, inline(schema.description))
        return beside(text, mark(schema, around, said))

    def _base(self, schema: Schema, said: str) -> Markup:
        if component := schema.component:
            address = self.homes[component.pointer]
            link = Markup('<a class="rc-schema" href="{}">{}</a>')
            return link.format(address, component.name)
        if "const" in schema:
            always = Markup("always {}").format(value(schema.get("const")))
            return marked(always, schema, "const")
        if "enum" in schema:
            every = schema.listed("enum")
            values = (marked(value(x), schema, "enum", part_name(x)) for x in every)
            choice = Markup("one of {}").format(Markup(", ").join(values))
            return marked(marked(choice, schema, "enum"), schema, "type")
        if not schema.types:
            return Markup("object" if "properties" in schema else "")
        types = {kind: self._type(kind, schema, said) for kind in schema.types}
        kinds = (marked(types[kind], schema, "type", kind) for kind in types)
        return marked(Markup(" or ").join(kinds), schema, "type")

    def _type(self, kind: str, schema: Schema, said: str) -> Markup:
        inner = {"array": "items", "object": "additionalProperties"}.get(kind, "")
        below = schema.schema(inner)
        if below and below.members and "properties" not in schema:
            text = self._marked(below, schema, said)
            join = "array of {}" if kind == "array" else "object, each value: {}"
            return Markup(join).format(text)
        if kind == "string" and "format" in schema:
            form = marked(escape(schema.text("format")), schema, "format")
            return Markup("string ({})").format(form)
        return Markup(kind)

    def _limits(self, schema: Schema) -> Iterator[Markup]:
        yield from limits(schema)
        said = schema.basis
        for key, words in _WITHIN.items():
            if below := schema.schema(key):
                yield Markup(words).format(self._marked(below, schema, said))
        first = schema.schemas("prefixItems").values()
        for number, item in enumerate(first, start=1):
            told = self._marked(item, schema, said)
            yield Markup("item {}: {}").format(number, told)
        for branch in schema.schemas("allOf").values():
            text = self.type_of(branch, said)
            if branch.is_reference:
                text = Markup("with all of {}").format(text)
            if text and text != "object":  # whose fields have rows
                yield beside(text, mark(branch, schema, said))

    def conditions(self, schema: Schema) -> tuple[Markup, ...]:
        """The conditions on a value beyond its type, such as those between the fields of an object."""
        if choices(schema):
            return ()
        inner = schema.schema("items")
        told = self.conditions(inner) if inner and not inner.is_reference else ()
        items = (Markup("Of each item: {}").format(each) for each in told)
        return (*self._conditions(schema), *items)

    def _conditions(self, schema: Schema) -> Iterator[Markup]:
        for key, words in _CHOICES.items():
            if branches := schema.schemas(key).values():
                told = (self._condition(each, schema) for each in branches)
                items = Markup("").join(map(Markup("<li>{}</li>").format, told))
                yield Markup("{}<ul>{}</ul>").format(words, items)
        rest = schema.schema("additionalProperties")
        if rest and rest.members and "properties" in schema:
            kind = self._marked(rest, schema, schema.basis)
            yield Markup("Any other key: {}").format(kind)
        if never := schema.schema("not"):
            yield Markup("Never: {}").format(self._condition(never, schema))
        if "if" in schema:
            parts = {key: schema.schema(key) for key in ("if", "then", "else")}
            yield Markup(", ").join(
                Markup("{} {}").format(key, self._condition(part, schema))
                for key, part in parts.items()
                if part
            )
        for name, others in schema.get("dependentRequired", {}).items():
            listed = Markup(" and ").join(map(code, others))
            both = Markup("With {} also {} is given").format(code(name), listed)
            yield beside(both, keyword_mark(schema, "dependentRequired", name))
        for name, needed in schema.schemas("dependentSchemas").items():
            words = self._condition(needed, schema)
            yield Markup("With {}: {}").format(code(name), words)

    def _condition(self, schema: Schema, around: Schema) -> Markup:
        """A schema that only restricts, as a phrase."""
        if schema.is_boolean:
            return Markup("always" if schema.value else "never")
        given = Markup("{} is given")
        parts = [
            beside(given.format(code(name)), keyword_mark(schema, "required", name))
            for name in schema.listed("required")
        ]
        for name, one in schema.properties.items():
            told = self._marked(one, schema, schema.basis)
            parts.append(Markup("{}: {}").format(code(name), told))
        rest = schema.without("properties", "required")
        parts += filter(None, [self.type_of(rest)])
        parts += self.conditions(rest)
        return beside(Markup(" and ").join(parts), mark(schema, around, around.basis))


def inlined(schema: Schema) -> Schema:
    """The schema itself, references followed other than to component schemas, which are named and not repeated."""
    return schema if schema.component else schema.resolved


def choices(schema: Schema) -> list[Schema]:
    """The branches of a schema that is nothing but a choice between types."""
    for key in _CHOICES:
        is_more = schema.is_reference or "type" in schema or "properties" in schema
        if key in schema and not is_more:
            return list(schema.schemas(key).values())
    return []
