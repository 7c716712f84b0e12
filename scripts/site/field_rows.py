"""The fields of objects, and component schemas, as rows and sections of a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from markupsafe import Markup

from scripts.site.provenance_badges import beside, keyword_mark, mark, marked
from scripts.site.rows import UNMARKED, FieldRow, SchemaSection
from scripts.site.schema_limits import remarks
from scripts.site.schema_words import SchemaWords, choices, inlined
from scripts.site.text import code, inline
from scripts.spec.message import Header, Parameter
from scripts.spec.node import Node
from scripts.spec.schema import COMBINED, Schema

Around = frozenset[str] | None  # pointers of the schemas around one
FLAT: Around = None  # no component schema is laid open
_INSIDE = {"items": "[].", "additionalProperties": ".*.", "contentSchema": "."}


def section(words: SchemaWords, schema: Schema, around: Around = FLAT) -> SchemaSection:
    """The section of a component schema, which stands in the schemas `around` it."""
    found = words.type_of(schema, schema.basis)
    return SchemaSection(
        name=schema.name,
        text=marked(inline(schema.description), schema, "description"),
        type=Markup("") if found == "object" else found,
        mark=mark(schema),
        rows=rows(words, schema, schema, seen=around),
        conditions=(*remarks(schema), *words.conditions(schema), *_outcome(schema)),
        inside=inside(words, schema, around),
    )


def _outcome(schema: Schema) -> Iterator[Markup]:
    """How the client says whether something worked that is answered with success in any case."""
    if found := schema.outcome:
        told = Markup("In Python {} tells whether it worked, from {}")
        yield told.format(code("ok"), code(found.field.removeprefix("/")))


def inside(
    words: SchemaWords, schema: Schema, around: Around
) -> tuple[SchemaSection, ...]:
    """The component schemas that the type of a value names, but for those around it: a tree may hold trees."""
    if around is None:
        return ()
    named = {each.pointer: each for each in _named(schema)}
    new = [each for where, each in named.items() if where not in around]
    return tuple(_laid_open(words, each, around) for each in new)


def _laid_open(
    words: SchemaWords, schema: Schema, around: frozenset[str]
) -> SchemaSection:
    """The section of a component schema, made once: it differs only where a recursive schema is around it."""
    if schema.pointer in words.recursive:
        around |= {schema.pointer}
    key = schema.pointer, around
    if key not in words.sections:
        words.sections[key] = section(words, schema, around)
    return words.sections[key]


def _named(schema: Schema) -> Iterator[Schema]:
    """The component schemas in the type of a value; those in fields of an object are none of its own."""
    if schema.component:
        yield schema.component
        return
    schema = schema.resolved
    branches = (schema.schemas(key).values() for key in (*COMBINED, "prefixItems"))
    below = filter(None, map(schema.schema, _INSIDE))
    for each in (*below, *chain.from_iterable(branches)):
        yield from _named(each)


def row(
    words: SchemaWords, name: str, schema: Schema, around: Node, seen: Around = FLAT
) -> FieldRow:
    """One field of an object, or the schema of a parameter; `around` is what names the source of both."""
    return FieldRow(
        name=name,
        type=words.type_of(schema, schema.basis) or Markup("any value"),
        text=marked(inline(schema.description), schema, "description"),
        mark=mark(schema, around),
        remarks=(*remarks(schema), *words.conditions(schema)),
        deprecated=schema.deprecated,
        inside=inside(words, schema, seen),
    )


def given_row(
    words: SchemaWords, name: str, given: Parameter | Header, around: Node
) -> FieldRow:
    """A parameter or header: its own words, with the type and remarks of its schema."""
    schema = given.schema or Schema(given.spec, "schema", given.pointer, True)
    told = row(words, name, schema, given, frozenset())
    texts = (marked(inline(given.description), given, "description"), told.text)
    place, extra = "", []
    if isinstance(given, Parameter):
        place = given.location
        if given.filters:
            fits = Markup("Every item returned fits it at {}")
            extra = [marked(fits.format(code(given.filters)), given, "x-filters")]
    return replace(
        told,
        type=beside(told.type, mark(schema, given, given.basis)),
        text=Markup(" ").join(filter(None, texts)),
        mark=mark(given, around),
        remarks=(*remarks(given), *told.remarks, *extra),
        place=place,
        required=given.required,
        required_mark=keyword_mark(given, "required") if given.required else UNMARKED,
        deprecated=given.deprecated or told.deprecated,
    )


def rows(
    words: SchemaWords,
    schema: Schema,
    around: Node,
    prefix: str = "",
    seen: Around = FLAT,
) -> list[FieldRow]:
    """The fields of the objects that a schema describes, those of nested ones below their own.

    Of component schemas they name, only those not `seen` around them are laid open, and with FLAT none.
    """
    schema = inlined(schema)
    found: list[FieldRow] = []
    for key in ("properties", "patternProperties"):
        for name, field in schema.schemas(key).items():
            one = row(words, name, field, around, seen)
            if name in schema.listed("required"):
                sure = keyword_mark(schema, "required", name)
                one = replace(one, required=True, required_mark=sure)
            if key == "patternProperties":
                told = Markup("For each key that matches the pattern")
                one = replace(one, remarks=(*one.remarks, told))
            found.append(replace(one, prefix=prefix))
            found += rows(words, field, around, f"{prefix}{name}.", seen)
    for below, suffix in _nested(schema):
        at = f"{prefix.removesuffix('.')}{suffix}" if suffix else prefix
        found += rows(words, below, around, at, seen)
    return found


def _nested(schema: Schema) -> Iterator[tuple[Schema, str]]:
    """The schemas inside a schema that may have fields, with the text that the names of these begin with."""
    for key, suffix in _INSIDE.items():
        if below := schema.schema(key):
            yield below, suffix
    for branch in (*choices(schema), *schema.schemas("allOf").values()):
        yield branch, ""
