"""Fields of objects, and component schemas, as a page shows them: made by `field_rows`, kept by `schema_words`."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from scripts.site.provenance_badges import ProvenanceMark

UNMARKED = ProvenanceMark()


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
    required_mark: ProvenanceMark = UNMARKED
    deprecated: bool = False
    inside: tuple[SchemaSection, ...] = ()  # the component schemas that its type names


@dataclass(frozen=True, slots=True)
class SchemaSection:
    """A component schema: on the page that it stands on, or inside a field whose type it is."""

    name: str
    text: Markup
    type: Markup
    mark: ProvenanceMark
    rows: list[FieldRow]
    conditions: tuple[Markup, ...]
    inside: tuple[SchemaSection, ...] = ()
