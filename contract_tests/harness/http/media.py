"""Several media types for one body: a contract run speaks JSON wherever that is described, and says so in `Accept`."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from contract_tests.harness.values.schema import content
from scripts.spec import fields, pointer
from scripts.spec.document import Operation, Spec
from scripts.spec.fields import Place


def is_json(media_type: str) -> bool:
    """True for a media type or content type of JSON: application/json, text/json, application/problem+json."""
    return media_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))


def of_json(media: dict[str, Any]) -> dict[str, Any]:
    """The entries of a `content` object that are JSON."""
    return {name: node for name, node in media.items() if is_json(name)}


def is_other(spec: Spec, holder: str, content_type: str) -> bool:
    """Whether a body comes in a form that is described beside JSON, such as XML: its schema is written for JSON alone."""
    try:
        node, where = spec.resolve(pointer.get(spec.document, holder), holder)
    except KeyError:
        return False  # there is no such body
    is_described = content(spec, where, content_type) is not None
    return (
        is_described
        and not is_json(content_type)
        and bool(of_json(node.get("content", {})))
    )


def json_request(spec: Spec, operation: Operation) -> list[Place]:
    """The schema of the JSON body of a request, where there is one."""
    found = fields.request(spec, operation)
    media_types = [pointer.split(where)[-2] for _, where in found]
    pairs = zip(media_types, found, strict=True)
    return [place for media_type, place in pairs if is_json(media_type)][:1]


@lru_cache(maxsize=512)
def accepted(spec: Spec, operation_id: str) -> str | None:
    """The `Accept` that asks for JSON, where an operation's answers are described in other forms too."""
    operation = spec.operation(operation_id)
    names: dict[str, None] = {}
    for status, written in operation.node.get("responses", {}).items():
        where = pointer.join(operation.pointer, "responses", status)
        node, _ = spec.resolve(written, where)
        names |= dict.fromkeys(node.get("content", {}))
    wanted = [name for name in names if is_json(name)]
    if not wanted or len(wanted) == len(names):
        return None
    return ", ".join([*wanted, "*/*;q=0.1"])
