"""Whether two schemas are written alike with all that they refer to: the quick answer where nothing has changed. For `walk` and `schemas`."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache

from scripts.diff.facts import Schemas
from scripts.spec.node import Node
from scripts.spec.references import referred
from scripts.spec.schema import Schema


def is_same(before: Schemas, after: Schemas) -> bool:
    """Whether they are the same word for word, references followed."""
    return [*map(_digest, before)] == [*map(_digest, after)]


@lru_cache(maxsize=65536)
def _digest(schema: Schema) -> str:
    """A digest of what is written in a schema, and in each component that it needs."""
    sha = hashlib.sha256(_text(schema).encode())
    for where in sorted(_needed(schema)):
        sha.update(f"{where} {_text(schema.spec.at(where))}".encode())
    return sha.hexdigest()


@lru_cache(maxsize=65536)
def _text(node: Node) -> str:
    return json.dumps(node.value, sort_keys=True, default=str)


def _needed(schema: Schema) -> set[str]:
    """The pointers of all that a schema refers to, directly or through others."""
    found: set[str] = set()
    waiting: list[Node] = [schema]
    while waiting:
        for where in _referred(waiting.pop()):
            if where not in found:
                found.add(where)
                waiting.append(schema.spec.at(where))
    return found


_referred = lru_cache(maxsize=65536)(referred)
