"""The limits of a JSON Schema in words; called by `schema_words` for types and conditions."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from scripts.site.text import code, value
from scripts.spec.message import Header, Parameter
from scripts.spec.schema import Schema

_COUNTED = (
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
    """A phrase for each limit that the schema itself states."""
    for low, high, unit in _COUNTED:
        if phrase := _counted(schema.get(low), schema.get(high), unit):
            yield Markup(phrase)
    for key, words in _BOUNDS.items():
        if key in schema:
            yield Markup("{} {}").format(words, schema.get(key))
    if "pattern" in schema:
        yield Markup("matches {}").format(code(schema.text("pattern")))
    if schema.flag("uniqueItems"):
        yield Markup("no item twice")
    if media := schema.text("contentMediaType"):
        yield Markup("text that is {}").format(code(media))
    if schema.get("additionalProperties") is False:
        yield Markup("no other keys")


def _counted(low: int | None, high: int | None, unit: str) -> str:
    if low is None and high is None:
        return ""
    if high is None:
        return f"at least {low} {_plural(unit, low)}"
    if not low:
        return f"at most {high} {_plural(unit, high)}"
    if low == high:
        return f"exactly {low} {_plural(unit, low)}"
    return f"{low} to {high} {_plural(unit, high)}"


def _plural(unit: str, count: int | None) -> str:
    return unit if count == 1 else unit + "s"


def remarks(told: Schema | Parameter | Header) -> Iterator[Markup]:
    """A phrase each for the default, samples and direction of a field or parameter."""
    if "default" in told:
        yield Markup("Default: {}").format(value(told.get("default")))
    is_schema = isinstance(told, Schema)
    values = told.examples if is_schema else [each.value for each in told.examples]
    if values:
        samples = Markup(", ").join(map(value, values))
        yield Markup("For example {}").format(samples)
    if told.flag("readOnly"):
        yield Markup("Only in answers")
    if told.flag("writeOnly"):
        yield Markup("Only in requests")
