"""Schemas and types in a few words, for the sentences that tell what changes. Called by the modules that find it."""

from __future__ import annotations

from scripts.diff.discrepancy import shown
from scripts.diff.facts import Schemas, facts
from scripts.spec.keywords import TYPES
from scripts.spec.references import component_of

ANYTHING = "anything"
FEW = 3  # values or names that are told


def in_a_word(schemas: Schemas) -> str:
    """The component that a value is, or else what it may be."""
    where = schemas[0].resolved.pointer if len(schemas) == 1 else ""
    if where and component_of(where) == where:
        return f"`{schemas[0].resolved.key}`"
    found = facts(schemas)
    if found.values and len(found.values) <= FEW:
        return " or ".join(map(shown, found.values.values()))
    told = type_words(found.types())
    is_plain = found.types() <= {"object", "null"} and found.names
    return f"{told} with `{', '.join(found.names[:FEW])}`" if is_plain else told


def type_words(types: frozenset[str]) -> str:
    """Types as they are told; a number may be whole."""
    if types == TYPES:
        return ANYTHING
    told = sorted(types - ({"integer"} if "number" in types else set()))
    return " or ".join(told) or "nothing"
