"""Python samples of an operation: a call, and a program that runs; READMEs of clients, bundles and pages show them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scripts.client import naming, webhooks
from scripts.client.curl import curl
from scripts.spec import json_in_strings, names
from scripts.spec.document import Spec
from scripts.spec.example_call import example_call
from scripts.spec.operation import Operation

WIDTH = 88


def call(spec: Spec, operation: Operation, *, width: int = WIDTH) -> str:
    """The call as an expression, such as `acme.gift_cards.list()`, with the first example as body."""
    method = naming.methods(spec)[operation.id]
    client = names.snake(naming.facade(spec))
    start = f"{client}.{method.resource}.{method.name}("
    given = list(_arguments(operation))
    line = ", ".join(name + literal(value, 10**6) for name, value in given)
    if len(start + line) < width:
        return f"{start}{line})"
    lines = [name + literal(value, width - 4) + "," for name, value in given]
    return "\n".join([start, *(_indent(each, 4) for each in lines), ")"])


def program(
    spec: Spec, operation: Operation, *, asynchronous: bool = False, width: int = WIDTH
) -> str:
    """A program that makes the call with the credentials from the environment and prints what it gives."""
    name = naming.facade(spec)
    client = names.snake(name)
    before = "await " if asynchronous and not _chosen(operation) else ""
    depth = 8 if asynchronous else 4
    made = before + call(spec, operation, width=width - depth - len("print(await )"))
    if _chosen(operation):
        line = f"{'async ' * asynchronous}for item in {made}:\n    print(item)"
    else:
        has_body = any(each.content for each in operation.successes.values())
        line = f"print({made})" if has_body else made
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


def code_samples(spec: Spec, operation: Operation) -> list[dict[str, str]]:
    """The call with curl and in Python, with and without asyncio, as Redoc and Scalar show it (`x-codeSamples`)."""
    asynchronous = program(spec, operation, asynchronous=True)
    return [
        {"lang": "Shell", "label": "curl", "source": curl(spec, operation) + "\n"},
        {"lang": "Python", "label": "Python", "source": program(spec, operation)},
        {"lang": "Python", "label": "Python, asyncio", "source": asynchronous},
    ]


def simplest(spec: Spec) -> Operation:
    """The operation to show first: one that reads and asks for nothing, or else the first."""
    reading = (each for each in spec.operations if each.method == "get")
    plain = (each for each in reading if not needs_parameters(each))
    return next(plain, spec.operations[0])


def with_body(spec: Spec) -> Operation | None:
    """The first operation that takes a body and asks for nothing else."""
    plain = (each for each in spec.operations if not needs_parameters(each))
    return next((each for each in plain if example_call(each).media), None)


def received(spec: Spec, webhook: Operation | None = None) -> str:
    """A function that takes the body of a webhook, or of the first that has one; "" where there is no body."""
    known = [each for each in webhooks.with_body(spec) if webhook in (None, each)]
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


def needs_parameters(operation: Operation) -> bool:
    """Whether it cannot be called without some."""
    return any(each.required for each in operation.parameters)


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


def _chosen(operation: Operation) -> str:
    """The query parameter that chooses a page, "" for an operation whose answer is whole."""
    return operation.paging.start if operation.paging else ""


def _arguments(operation: Operation) -> Iterator[tuple[str, Any]]:
    """The arguments of the call: by position `""` and the value, otherwise the keyword with its `=`."""
    call = example_call(operation)
    for value in call.given("path").values():
        yield "", value
    if call.media:
        texts = json_in_strings.sent(operation)
        yield "", json_in_strings.decoded(call.body, texts)
    for parameter, value in call.arguments:
        place = parameter.location, parameter.name
        # The page is chosen by the iteration itself.
        if parameter.location != "path" and place != ("query", _chosen(operation)):
            yield f"{naming.argument(parameter.name)}=", value
