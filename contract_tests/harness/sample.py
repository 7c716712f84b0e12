"""A request that an operation's own examples suggest, for checks that are not about its content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from scripts.spec import pointer
from scripts.spec.view import Operation, Parameter, Spec


@dataclass(frozen=True, slots=True)
class Sample:
    """`body` is None where the operation takes none, or has no example of one."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


def sample(spec: Spec, operation: Operation) -> Sample:
    """Path, required parameters and body, from the first example of each."""
    path, query, headers = operation.path, dict[str, str](), dict[str, str]()
    for parameter in spec.parameters(operation):
        value = _parameter(spec, parameter)
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", quote(value, safe=""))
        elif parameter.node.get("required"):
            (headers if parameter.location == "header" else query)[parameter.name] = (
                value
            )
    return Sample(path, query, headers, _body(spec, operation))


def _parameter(spec: Spec, parameter: Parameter) -> str:
    schema, _ = spec.resolve(parameter.node.get("schema", {}), parameter.pointer)
    value = _example(spec, parameter.node)
    for key in ("examples", "enum"):
        value = value if value is not None else next(iter(schema.get(key, ())), None)
    for key in ("const", "default", "minimum"):
        value = value if value is not None else schema.get(key)
    return str(value if value is not None else "1")


def _body(spec: Spec, operation: Operation) -> Any:
    written = operation.node.get("requestBody", {})
    where = pointer.join(operation.pointer, "requestBody")
    node, _ = spec.resolve(written, where)
    for media_type, described in node.get("content", {}).items():
        if media_type.endswith("json"):
            return _example(spec, described)
    return None


def _example(spec: Spec, node: dict[str, Any]) -> Any:
    """The value of the first example at a media type or parameter object."""
    if "example" in node:
        return node["example"]
    for named in node.get("examples", {}).values():
        example, _ = spec.resolve(named, "")
        return example.get("value")
    return None
