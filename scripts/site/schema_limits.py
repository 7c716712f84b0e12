"""The limits of a JSON Schema in words; called by `schema_words` for types and conditions."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from scripts.site.provenance_badges import marked
from scripts.site.text import code, value
from scripts.spec.message import Header, Parameter
from scripts.spec.schema import Schema

_COUNTED: tuple[tuple[str, str, str], ...] = (
    ("minLength", "maxLength", "character"),
    ("minItems", "maxItems", "item"),
    ("minProperties", "maxProperties", "key"),
)
_BOUNDS = {
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "more than",
    "exclusiveMaximum": "less than",
    "multipleOf": "a multiple of",
}


def limits(schema: Schema) -> Iterator[Markup]:
    """A phrase for each limit that the schema itself states, with the mark that it has of its own."""
    for keyword, phrase in _phrases(schema):
        yield marked(phrase, schema, keyword)


def _phrases(schema: Schema) -> Iterator[tuple[str, Markup]]:
    for low, high, unit in _COUNTED:
        yield from _counted(schema, low, high, unit)
    for key, words in _BOUNDS.items():
        if key in schema:
            yield key, Markup("{} {}").format(words, schema.get(key))
    if "pattern" in schema:
        yield "pattern", Markup("matches {}").format(code(schema.text("pattern")))
    if schema.flag("uniqueItems"):
        yield "uniqueItems", Markup("no item twice")
    if media := schema.text("contentMediaType"):
        yield "contentMediaType", Markup("text that is {}").format(code(media))
    if schema.get("additionalProperties") is False:
        yield "additionalProperties", Markup("no other keys")


def _counted(
    schema: Schema, least: str, most: str, unit: str
) -> Iterator[tuple[str, Markup]]:
    """One phrase for both ends of a range, or two where one of them is known in another way."""
    low, high = schema.get(least), schema.get(most)
    is_one = not {least, most} & {each.keyword for each in schema.keywords}
    if low and high and is_one:
        many = f"exactly {low}" if low == high else f"{low} to {high}"
        yield most, Markup(f"{many} {_plural(unit, high)}")
        return
    if low or (low == 0 and (high is None or not is_one)):
        yield least, Markup(f"at least {low} {_plural(unit, low)}")
    if high is not None:
        yield most, Markup(f"at most {high} {_plural(unit, high)}")


def _plural(unit: str, count: int | None) -> str:
    return unit if count == 1 else unit + "s"


def remarks(told: Schema | Parameter | Header) -> Iterator[Markup]:
    """A phrase each for the default, samples and direction of a field or parameter."""
    if "default" in told:
        default = Markup("Default: {}").format(value(told.get("default")))
        yield marked(default, told, "default")
    is_schema = isinstance(told, Schema)
    values = told.examples if is_schema else [each.value for each in told.examples]
    if values:
        samples = Markup(", ").join(map(value, values))
        yield marked(Markup("For example {}").format(samples), told, "examples")
    if told.flag("readOnly"):
        yield marked(Markup("Only in answers"), told, "readOnly")
    if told.flag("writeOnly"):
        yield marked(Markup("Only in requests"), told, "writeOnly")
