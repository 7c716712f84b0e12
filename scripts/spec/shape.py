"""A text that two JSON Schemas share which are the same but for names of what they refer to, and for what stands in its place; for `scripts/diff`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from scripts.spec.json_schema import reference_to

MOST = 40  # schemas in circles: more take too long, and go by their names


def shape(written: Mapping[str, Any]) -> str:
    """The digest of a schema with all that it refers to."""
    plain = {key: each for key, each in written.items() if key != "$defs"}
    return _digest(plain, _known(written.get("$defs", {})))


def _known(named: Mapping[str, Any]) -> dict[str, str]:
    """The digests of named schemas, by the references to them; those that refer to no circle come first."""
    waiting = {reference_to(name): each for name, each in named.items()}
    needs = {where: set(_references(each)) for where, each in waiting.items()}
    known: dict[str, str] = {}
    while ready := [one for one in waiting if needs[one] <= known.keys()]:
        known |= {one: _digest(waiting.pop(one), known) for one in ready}
    return {**known, **_in_circles(waiting, known)}


def _in_circles(waiting: Mapping[str, Any], known: dict[str, str]) -> dict[str, str]:
    """The digests of schemas that refer to themselves: told apart by what they say, then by what those say to which they refer, and so on."""
    if len(waiting) > MOST:
        return {one: one for one in waiting}
    found = dict.fromkeys(waiting, "")
    for _ in range(2 * len(waiting)):
        every = {**known, **found}
        found = {one: _digest(each, every) for one, each in waiting.items()}
    return found


def _digest(node: Any, known: Mapping[str, str]) -> str:
    """The digest of a part; a reference has that of what it leads to."""
    if isinstance(node, list):
        return _hashed([_digest(each, known) for each in node])
    if not isinstance(node, dict):
        return json.dumps(node)
    if len(node) == 1 and isinstance(node.get("$ref"), str):
        return known.get(node["$ref"], node["$ref"])
    parts = {key: _digest(each, known) for key, each in node.items()}
    if isinstance(node.get("$ref"), str):
        parts["$ref"] = known.get(node["$ref"], node["$ref"])
    return _hashed(sorted(parts.items()))


def _hashed(parts: list[Any]) -> str:
    return hashlib.blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()


def _references(node: Any) -> Iterator[str]:
    for key, each in node.items() if isinstance(node, dict) else ():
        if key == "$ref" and isinstance(each, str):
            yield each
        else:
            yield from _references(each)
    for each in node if isinstance(node, list) else ():
        yield from _references(each)
