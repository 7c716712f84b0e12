"""A request that an operation's own examples suggest, for checks that are not about its content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from contract_tests.harness.http.media import is_json
from scripts.spec import pointer
from scripts.spec.document import Operation, Spec
from scripts.spec.example_call import example_call


@dataclass(frozen=True, slots=True)
class Sample:
    """`body` is None where the operation takes none, or has no example of one; `in_path` is what the path holds."""

    path: str
    in_path: dict[str, str]
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


def sample(spec: Spec, operation: Operation) -> Sample:
    """Path, required parameters and JSON body of the one sample call of an operation."""
    call = example_call(operation, optional=False)
    path = operation.path
    for name, value in call.texts("path").items():
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    body = call.body if call.media and call.media.is_json else None
    texts = call.texts
    return Sample(path, texts("path"), texts("query"), texts("header"), body)


def bodies(spec: Spec, operation: Operation) -> list[Any]:
    """The JSON bodies that an operation's examples show."""
    written = operation.node.get("requestBody", {})
    where = pointer.join(operation.pointer, "requestBody")
    node, _ = spec.resolve(written, where)
    for media_type, described in node.get("content", {}).items():
        if is_json(media_type):
            return examples(spec, described)
    return []


def examples(spec: Spec, node: dict[str, Any]) -> list[Any]:
    """The values of the examples at a media type or parameter object."""
    if "example" in node:
        return [node["example"]]
    named = [spec.resolve(one, "")[0] for one in node.get("examples", {}).values()]
    return [example.get("value") for example in named]
