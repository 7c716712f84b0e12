"""The fields of objects, and component schemas, as rows and sections of a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from scripts.site.provenance_badges import ProvenanceMark, mark
from scripts.site.schema_limits import remarks
from scripts.site.schema_words import SchemaWords, items_of
from scripts.site.text import inline
from scripts.spec import pointer


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of an object, or a parameter or header."""

    name: str
    type: Markup
    text: Markup
    mark: ProvenanceMark
    remarks: tuple[Markup, ...]
    prefix: str = ""  # the objects around it, as in `order.items[].`
    place: str = ""  # of a parameter: path, query, header, cookie
    required: bool = False
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class SchemaSection:
    """A component schema on the page that it stands on."""

    name: str
    text: Markup
    type: Markup
    mark: ProvenanceMark
    rows: list[FieldRow]
    conditions: tuple[Markup, ...]


def section(schemas: SchemaWords, where: str) -> SchemaSection:
    """The section of the component schema at `where`."""
    node = pointer.get(schemas.spec.document, where)
    found = schemas.type_of(node, where, schemas.spec.basis(where))
    return SchemaSection(
        name=pointer.split(where)[-1],
        text=inline(node.get("description", "")),
        type=Markup("") if found == "object" else found,
        mark=mark(schemas.spec, where),
        rows=rows(schemas, node, where, where),
        conditions=(*remarks(node), *schemas.conditions(node, where)),
    )


def row(
    schemas: SchemaWords, name: str, node: Any, where: str, around: str
) -> FieldRow:
    """One field of an object, or the schema of a parameter; `around` is what names the source of both."""
    node = node if isinstance(node, dict) else {}
    told = schemas.type_of(node, where, schemas.spec.basis(where))
    return FieldRow(
        name=name,
        type=told or Markup("any value"),
        text=inline(node.get("description", "")),
        mark=mark(schemas.spec, where, around),
        remarks=(*remarks(node), *schemas.conditions(node, where)),
        deprecated=bool(node.get("deprecated")),
    )


def rows(
    schemas: SchemaWords, node: Any, where: str, around: str, prefix: str = ""
) -> list[FieldRow]:
    """The fields of the objects that are written at `node`, those of nested ones below their own."""
    if not isinstance(node, dict):
        return []
    node, where = schemas.inlined(node, where)
    found: list[FieldRow] = []
    for key in ("properties", "patternProperties"):
        for name, field in node.get(key, {}).items():
            place = pointer.join(where, key, name)
            one = row(schemas, name, field, place, around)
            required = name in node.get("required", ())
            found.append(replace(one, prefix=prefix, required=required))
            if key == "patternProperties":
                told = Markup("For each key that matches the pattern")
                found[-1] = replace(found[-1], remarks=(*one.remarks, told))
            found += rows(schemas, field, place, around, f"{prefix}{name}.")
    for below, place, suffix in _nested(schemas, node, where):
        at = f"{prefix.removesuffix('.')}{suffix}" if suffix else prefix
        found += rows(schemas, below, place, around, at)
    return found


def _nested(
    schemas: SchemaWords, node: dict[str, Any], where: str
) -> Iterator[tuple[Any, str, str]]:
    """The schemas inside `node` that may have fields, with what their names begin with."""
    inner = {"items": "[].", "additionalProperties": ".*.", "contentSchema": "."}
    for key, suffix in inner.items():
        if isinstance(node.get(key), dict):
            yield node[key], pointer.join(where, key), suffix
    parts = items_of(node.get("allOf"), pointer.join(where, "allOf"))
    for branch, place in [*schemas.choices(node, where), *parts]:
        yield branch, place, ""
