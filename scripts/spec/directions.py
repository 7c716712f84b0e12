"""Which way values travel, and which fields are asked of them there: a read-only one of no request, a write-only one of no answer.

For `validation`, and for the client, whose models serve both ways.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

from scripts.spec import pointer
from scripts.spec.keywords import HIDING, Way, is_hidden
from scripts.spec.node import Document
from scripts.spec.references import References, component_of
from scripts.spec.schema import Schema

EITHER: tuple[Way, ...] = ("request", "response")
# Where values of one way alone are described; a vendor's own requests are read as its answers are.
ONE_WAY: dict[str, tuple[Way, ...]] = {
    "requestBody": ("request",),
    "requestBodies": ("request",),
    "parameters": ("request",),
    "responses": ("response",),
}


def ways(where: str) -> tuple[Way, ...]:
    """The ways that a value may travel which is described at this place."""
    steps = pointer.split(where)
    if "webhooks" in steps[:1] or "callbacks" in steps:
        return EITHER
    found = next((ONE_WAY[step] for step in steps if step in ONE_WAY), EITHER)
    return EITHER if steps[:2] == ["components", "schemas"] else found


def has_directions(spec: Document) -> bool:
    """Whether any schema says of a field that it goes one way alone."""
    flags = HIDING.values()
    return any(each.flag(flag) for each in spec.every(Schema) for flag in flags)


def unasked(spec: Document, way: Iterable[Way] = EITHER) -> frozenset[str]:
    """The places of names in `required` that a value may lack which travels one of these ways."""
    if not has_directions(spec):
        return frozenset()
    found = _unasked(spec)
    return frozenset[str]().union(*(found[each] for each in way))


@lru_cache(maxsize=16)
def _unasked(spec: Document) -> Mapping[Way, set[str]]:
    found: dict[Way, set[str]] = {way: set() for way in EITHER}
    for whole in spec.every(Schema):
        if "properties" not in whole and "allOf" not in whole:
            continue
        asking = [each for each in whole.described if "required" in each]
        fields = [x.properties.items() for x in whole.described if asking]
        for name, one in chain.from_iterable(fields):
            for way in EITHER:
                if is_hidden(one, way):
                    found[way].update(_asking_for(name, asking))
    return found


def _asking_for(name: str, schemas: Iterable[Schema]) -> Iterator[str]:
    """The places of a name in `required` of these schemas."""
    for each in schemas:
        names = enumerate(each.listed("required"))
        yield from (each.at("required", i) for i, asked in names if asked == name)


def asked_one_way_alone(spec: Document) -> Iterator[str]:
    """The places of names in `required` of schemas whose values travel a way on which they may be lacking."""
    if not has_directions(spec):
        return
    references = References(spec)
    bodies = [each.pointer for each in spec.nodes("request body", "response")]
    for way in EITHER:
        starts = [each for each in bodies if way in ways(each)]
        reached = set(references.needed(*starts))
        for where in unasked(spec, (way,)):
            is_within = any(where.startswith(f"{each}/") for each in starts)
            if is_within or component_of(where) in reached:
                yield where
