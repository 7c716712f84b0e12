"""A request that an operation's own examples suggest, for checks that are not about its content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from contract_tests.harness.http.media import is_json
from scripts.spec import pointer
from scripts.spec.document import Operation, Parameter, Spec


@dataclass(frozen=True, slots=True)
class Sample:
    """`body` is None where the operation takes none, or has no example of one; `in_path` is what the path holds."""

    path: str
    in_path: dict[str, str]
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


def sample(spec: Spec, operation: Operation) -> Sample:
    """Path, required parameters and body, from the first example of each."""
    path, query, headers = operation.path, dict[str, str](), dict[str, str]()
    in_path: dict[str, str] = {}
    for parameter in spec.parameters(operation):
        value = _parameter(spec, parameter)
        if parameter.location == "path":
            in_path[parameter.name] = value
            path = path.replace(f"{{{parameter.name}}}", quote(value, safe=""))
        elif parameter.node.get("required"):
            (headers if parameter.location == "header" else query)[parameter.name] = (
                value
            )
    body = next(iter(bodies(spec, operation)), None)
    return Sample(path, in_path, query, headers, body)


def _parameter(spec: Spec, parameter: Parameter) -> str:
    schema, _ = spec.resolve(parameter.node.get("schema", {}), parameter.pointer)
    value = _example(spec, parameter.node)
    for key in ("examples", "enum"):
        value = value if value is not None else next(iter(schema.get(key, ())), None)
    for key in ("const", "default", "minimum"):
        value = value if value is not None else schema.get(key)
    return str(value if value is not None else "1")


def bodies(spec: Spec, operation: Operation) -> list[Any]:
    """The JSON bodies that an operation's examples show."""
    written = operation.node.get("requestBody", {})
    where = pointer.join(operation.pointer, "requestBody")
    node, _ = spec.resolve(written, where)
    for media_type, described in node.get("content", {}).items():
        if is_json(media_type):
            return examples(spec, described)
    return []


def _example(spec: Spec, node: dict[str, Any]) -> Any:
    """The value of the first example at a media type or parameter object."""
    return next(iter(examples(spec, node)), None)


def examples(spec: Spec, node: dict[str, Any]) -> list[Any]:
    """The values of the examples at a media type or parameter object."""
    if "example" in node:
        return [node["example"]]
    named = [spec.resolve(one, "")[0] for one in node.get("examples", {}).values()]
    return [example.get("value") for example in named]
