"""What of a specification those see who make up requests: the document, without what they would waste time on."""

from __future__ import annotations

from copy import deepcopy
from functools import lru_cache
from typing import Any

from contract_tests.harness.http.media import json_request, of_json
from scripts.spec import fields, pointer
from scripts.spec.document import METHODS, Spec

# Where a schema says itself which other keys an object may have.
OTHERS = {"additionalProperties", "patternProperties", "unevaluatedProperties"}


@lru_cache(maxsize=16)
def in_json(spec: Spec) -> dict[str, Any]:
    """The document with one media type a request body: of several, the first that is JSON.

    That they mean the same is seen by sending the examples in each; made up in each, a run would take as many times as long.
    """
    document = dict(spec.document)
    document["paths"] = {
        path: {key: _operation(key, node) for key, node in item.items()}
        for path, item in document.get("paths", {}).items()
    }
    components = dict(document.get("components", {}))
    bodies = components.get("requestBodies", {})
    components["requestBodies"] = {name: _body(node) for name, node in bodies.items()}
    return {**document, "components": components}


def _operation(key: str, node: Any) -> Any:
    if key not in METHODS or "requestBody" not in node:
        return node
    return {**node, "requestBody": _body(node["requestBody"])}


def _body(node: dict[str, Any]) -> dict[str, Any]:
    """A request body without the media types that say the same in another form."""
    first = dict(list(of_json(node.get("content", {})).items())[:1])
    return {**node, "content": first} if first else node


@lru_cache(maxsize=16)
def with_known_keys(spec: Spec) -> dict[str, Any]:
    """The same, in which objects of request bodies have no keys but those described: the others take most of the time."""
    document = deepcopy(in_json(spec))
    for where in _complete(spec):
        pointer.get(document, where)["additionalProperties"] = False
    return document


def _complete(spec: Spec) -> set[str]:
    """The schemas in request bodies that by themselves know every key that is described for their object."""
    complete, partial, seen = set[str](), set[str](), set[frozenset[str]]()
    waiting = [fields.parts(spec, *json_request(spec, one)) for one in spec.operations]
    while waiting:
        described = waiting.pop()
        together = frozenset(where for _, where in described)
        if together in seen:
            continue
        seen.add(together)
        names = set(fields.properties(described))
        for node, where in described:
            own = set(node.get("properties") or ())
            knows_all = bool(own) and own >= names and not node.keys() & OTHERS
            (complete if knows_all else partial).add(where)
        waiting += [fields.step(spec, described, token) for token in (*names, "0")]
    return complete - partial
