"""The document as other tools take it: with one form of each body, with known keys only, or a copy to change.

Nobody changes what is handed out, but for the copy.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from copy import deepcopy
from functools import lru_cache
from typing import Any

from scripts.spec import media, pointer
from scripts.spec.document import Spec, of_data
from scripts.spec.grammar import walk
from scripts.spec.schema import Described

# Where a schema says itself which other keys an object may have.
OTHERS = ("additionalProperties", "patternProperties", "unevaluatedProperties")


def copied(spec: Spec) -> dict[str, Any]:
    """A copy of its own for somebody who changes it."""
    return deepcopy(spec.document)


def objects(document: dict[str, Any], *kinds: str) -> Iterator[dict[str, Any]]:
    """The objects of these kinds in a copy, to be changed in place."""
    for each in walk(document):
        if each.kind in kinds and isinstance(each.value, dict):
            yield each.value


def drop_extensions(document: dict[str, Any]) -> None:
    """Take the `x-` keys out of a copy: those of its own objects, not names of headers, fields or schemes."""
    for each in list(walk(document)):
        if each.kind != "security requirement" and isinstance(each.value, dict):
            for key in [key for key in each.value if key.startswith("x-")]:
                del each.value[key]


def leave_out(document: dict[str, Any], places: Iterable[str]) -> None:
    """Take the items of lists at these places out of a copy."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for where in places:
        *around, last = pointer.split(where)
        found[pointer.join("", *around)].add(int(last))
    for where, numbers in found.items():
        written = pointer.get(document, where)
        written[:] = [each for i, each in enumerate(written) if i not in numbers]


def only_json(document: dict[str, Any], *kinds: str) -> None:
    """Take the media types out of bodies in a copy that say the same as its JSON in another form."""
    for node in objects(document, *kinds):
        content = node.get("content", {})
        if kept := media.json_of(content):
            node["content"] = {kept: content[kept]}


def plain(spec: Spec) -> Spec:
    """The specification without our own keys, for views of what it says and not of how that is known."""
    document = copied(spec)
    drop_extensions(document)
    return of_data(spec.name, document)


def refers_to(node: dict[str, Any]) -> str:
    """The reference that stands in an object of a copy, "" where none does."""
    written = node.get("$ref")
    return written if isinstance(written, str) else ""


@lru_cache(maxsize=16)
def in_json(spec: Spec) -> dict[str, Any]:
    """The document with one media type for each request body that has JSON: that in which JSON is sent.

    That they mean the same is seen by sending the examples in each; made up in each, a run would take as many times as long.
    """
    document = copied(spec)
    only_json(document, "request body")
    return document


@lru_cache(maxsize=16)
def to_draw_from(spec: Spec) -> dict[str, Any]:
    """The same, in which objects of request bodies have no keys but those described, and a list as the body has one item.

    For those who use no more of what is drawn: the rest takes most of the time.
    """
    document = deepcopy(in_json(spec))
    for where in _complete(spec):
        pointer.get(document, where)["additionalProperties"] = False
    for body in (each for one in spec.operations for each in one.sent_json):
        if body.get("type") == "array" and body.get("minItems", 0) <= 1:
            pointer.get(document, body.pointer).update(minItems=1, maxItems=1)
    return document


def _complete(spec: Spec) -> set[str]:
    """The schemas in request bodies that by themselves know every key that is described for their object."""
    complete, partial, seen = set[str](), set[str](), set[frozenset[str]]()
    waiting: list[Described] = [each.sent_json for each in spec.operations]
    while waiting:
        described = waiting.pop()
        together = frozenset(each.pointer for each in described)
        if together in seen:
            continue
        seen.add(together)
        names = set(described.names)
        for each in described:
            own = set(each.properties)
            is_open = any(key in each for key in OTHERS)
            knows_all = bool(own) and own >= names and not is_open
            (complete if knows_all else partial).add(each.pointer)
        waiting += [described.field(token) for token in (*names, "0")]
    return complete - partial
