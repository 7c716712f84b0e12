"""The limits of a JSON Schema in words; called by `schema_words` for types and conditions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup

from scripts.site.text import code, value

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


def limits(node: Mapping[str, Any]) -> Iterator[Markup]:
    """A phrase for each limit that stands at `node` itself."""
    for low, high, unit in _COUNTED:
        if phrase := _counted(node.get(low), node.get(high), unit):
            yield Markup(phrase)
    for key, words in _BOUNDS.items():
        if key in node:
            yield Markup("{} {}").format(words, node[key])
    if "pattern" in node:
        yield Markup("matches {}").format(code(node["pattern"]))
    if node.get("uniqueItems"):
        yield Markup("no item twice")
    if node.get("contentMediaType"):
        yield Markup("text that is {}").format(code(node["contentMediaType"]))
    if node.get("additionalProperties") is False:
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


def remarks(node: Mapping[str, Any]) -> Iterator[Markup]:
    """A phrase each for the default, samples and direction of a field or parameter."""
    if "default" in node:
        yield Markup("Default: {}").format(value(node["default"]))
    examples = node.get("examples", [node["example"]] if "example" in node else [])
    if isinstance(examples, dict):  # those of a parameter are named
        examples = [each["value"] for each in examples.values() if "value" in each]
    if examples:
        samples = Markup(", ").join(map(value, examples))
        yield Markup("For example {}").format(samples)
    if node.get("readOnly"):
        yield Markup("Only in answers")
    if node.get("writeOnly"):
        yield Markup("Only in requests")
