"""Finds the schemas that are a kind of another by `allOf`, which a value of that one may be by its discriminator. Called by `schemas`.

No reference leads from a schema to its kinds, so that a comparison of the schema alone meets none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from scripts.spec.node import Document
from scripts.spec.references import Discriminator, References, component_of, subtypes
from scripts.spec.schema import Schema

NONE: Mapping[str, Schema] = {}


@lru_cache(maxsize=4096)
def kinds(schema: Schema | None) -> Mapping[str, Schema]:
    """The kinds of a schema and of all that it needs, by the values that stand for them."""
    if schema is None or not _bases(schema.spec):
        return NONE
    needed = {schema.pointer, *_references(schema.spec).needed(schema.pointer)}
    return {
        value: kind
        for base, found in _bases(schema.spec).items()
        if base in needed or component_of(base) in needed
        for value, kind in found.items()
    }


_references = lru_cache(maxsize=8)(References)


@lru_cache(maxsize=8)
def _bases(spec: Document) -> Mapping[str, Mapping[str, Schema]]:
    """The schemas that have kinds, by their places, with these."""
    below = subtypes(spec)
    found: dict[str, dict[str, Schema]] = {}
    for node in spec.every(Discriminator):
        if told := _by_value(node, below(node.base)):
            found[node.base] = told
    return found


def _by_value(told: Discriminator, places: list[str]) -> dict[str, Schema]:
    values = told.values
    every = [told.spec.at(where) for where in places if component_of(where) == where]
    return {
        values.get(each.pointer, each.key): each
        for each in every
        if isinstance(each, Schema)
    }
