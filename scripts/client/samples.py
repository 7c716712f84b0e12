"""Python samples of an operation: a call, and a program that runs; for the client's README and the documentation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scripts.client import json_in_strings, naming, paging, webhooks
from scripts.spec import pointer
from scripts.spec.document import Operation, Parameter, Spec

WIDTH = 88
_BY_TYPE = {"integer": 1, "number": 1.0, "boolean": True, "array": [], "object": {}}


def call(spec: Spec, operation: Operation, *, width: int = WIDTH) -> str:
    """The call as an expression, such as `acme.gift_cards.list()`, with the first example as body."""
    method = naming.methods(spec)[operation.id]
    client = naming.snake(naming.facade(spec))
    start = f"{client}.{method.resource}.{method.name}("
    given = list(_arguments(spec, operation))
    line = ", ".join(name + literal(value, 10**6) for name, value in given)
    if len(start + line) < width:
        return f"{start}{line})"
    lines = [name + literal(value, width - 4) + "," for name, value in given]
    return "\n".join([start, *(_indent(each, 4) for each in lines), ")"])


def program(spec: Spec, operation: Operation, *, asynchronous: bool = False) -> str:
    """A program that makes the call with the credentials from the environment and prints what it gives."""
    name = naming.facade(spec)
    client = naming.snake(name)
    before = "await " if asynchronous and not paging.argument(operation) else ""
    depth = 8 if asynchronous else 4
    made = before + call(spec, operation, width=WIDTH - depth - len("print(await )"))
    if paging.argument(operation):
        line = f"{'async ' * asynchronous}for item in {made}:\n    print(item)"
    else:
        line = f"print({made})" if _gives(spec, operation) else made
    lines = _indent(line, depth)
    if not asynchronous:
        return (
            f"from {naming.package(spec.name)} import {name}\n\n"
            f"with {name}.from_env() as {client}:\n{lines}\n"
        )
    return (
        f"import asyncio\n\nfrom {naming.package(spec.name)} import Async{name}\n\n\n"
        "async def main() -> None:\n"
        f"    async with Async{name}.from_env() as {client}:\n{lines}\n\n\n"
        "asyncio.run(main())\n"
    )


def simplest(spec: Spec) -> Operation:
    """The operation to show first: one that reads and asks for nothing, or else the first."""
    for operation in spec.operations:
        if operation.method == "get" and not _needs_parameters(spec, operation):
            return operation
    return spec.operations[0]


def with_body(spec: Spec) -> Operation | None:
    """The first operation that takes a body and asks for nothing else."""
    for operation in spec.operations:
        has_body = _body(spec, operation) is not None
        if has_body and not _needs_parameters(spec, operation):
            return operation
    return None


def received(spec: Spec) -> str:
    """A function that takes the body of the first webhook, "" where none has one."""
    known = webhooks.with_body(spec)
    if not known:
        return ""
    return (
        f"from {naming.package(spec.name)} import WebhookError, parse_webhook\n\n\n"
        "def received(body: bytes) -> bool:\n"
        "    try:\n"
        f"        print(parse_webhook(body, event={literal(known[0].path)}))\n"
        "    except WebhookError as error:\n"
        "        print(error)\n"
        "        return False\n"
        "    return True\n"
    )


def _needs_parameters(spec: Spec, operation: Operation) -> bool:
    return any(each.node.get("required") for each in spec.parameters(operation))


def literal(value: Any, width: int = WIDTH) -> str:
    """JSON data as Python source, over several lines where it is wider than `width`."""
    if not isinstance(value, dict | list):
        plain = value is None or isinstance(value, bool | float)
        return repr(value) if plain else json.dumps(value, ensure_ascii=False)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    items = list(_items(value, 10**6))
    line = opening + ", ".join(items) + closing
    if len(line) <= width or not items:
        return line
    inner = ",\n".join(_items(value, width - 4))
    return f"{opening}\n{_indent(inner, 4)},\n{closing}"


def _indent(source: str, depth: int) -> str:
    """Indented source; textwrap would also split at the line breaks of Unicode, which a string may hold."""
    blank = " " * depth
    return blank + source.replace("\n", f"\n{blank}")


def _items(value: dict[str, Any] | list[Any], width: int) -> Iterator[str]:
    if isinstance(value, list):
        yield from (literal(item, width) for item in value)
    else:
        for key, item in value.items():
            yield f"{literal(key)}: {literal(item, width)}"


def _arguments(spec: Spec, operation: Operation) -> Iterator[tuple[str, Any]]:
    """What is given: by position `""` and the value, otherwise the keyword with its `=`."""
    chosen = paging.argument(operation)  # by the iteration itself
    parameters = [
        each
        for each in spec.parameters(operation)
        if _shown(spec, each) and (each.location, each.name) != ("query", chosen)
    ]
    for each in parameters:
        if each.location == "path":
            yield "", _value(spec, each.node, each.pointer)
    body = _body(spec, operation)
    if body is not None:
        yield "", body
    for each in parameters:
        if each.location != "path":
            yield (
                f"{naming.argument(each.name)}=",
                _value(spec, each.node, each.pointer),
            )


def _shown(spec: Spec, parameter: Parameter) -> bool:
    """True for a parameter that is needed or has an example."""
    schema, _ = spec.resolve(parameter.node.get("schema", {}), parameter.pointer)
    given = ("example", "examples")
    return bool(
        parameter.node.get("required")
        or any(key in parameter.node or key in schema for key in given)
    )


def _body(spec: Spec, operation: Operation) -> Any:
    where = pointer.join(operation.pointer, "requestBody")
    node, where = spec.resolve(operation.node.get("requestBody", {}), where)
    content = node.get("content")
    if not content:
        return None
    kind = json_in_strings.json_of(content) or next(iter(content))
    media = content[kind]
    if not node.get("required") and not {"example", "examples"} & media.keys():
        return None
    value = _value(spec, media, pointer.join(where, "content", kind))
    return json_in_strings.decoded(value, json_in_strings.sent(spec, operation))


def _value(spec: Spec, node: dict[str, Any], where: str) -> Any:
    """An example for a parameter or media type: its first, or that of its schema, or one of the right type."""
    for name, example in (node.get("examples") or {}).items():
        below = pointer.join(where, "examples", name)
        return spec.resolve(example, below)[0].get("value")
    if "example" in node:
        return node["example"]
    below = pointer.join(where, "schema")
    schema, _ = spec.resolve(node.get("schema", {}), below)
    for stated in ("const", "default", "example"):
        if stated in schema:
            return schema[stated]
    several = schema.get("examples") or schema.get("enum")
    return several[0] if several else _BY_TYPE.get(str(schema.get("type")), "...")


def _gives(spec: Spec, operation: Operation) -> bool:
    """True when some success has a documented body."""
    for status, node in operation.node.get("responses", {}).items():
        where = pointer.join(operation.pointer, "responses", status)
        if status.startswith("2") and spec.resolve(node, where)[0].get("content"):
            return True
    return False
