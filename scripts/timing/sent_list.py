"""Times a request with a list of many items, sent by a client, by httpx alone and by the client that the stock generator writes.

The items are the largest one of the specification's examples many times, the server does nothing but answer. `measures` calls it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from scripts.client import naming
from scripts.spec.document import Spec, load
from scripts.spec.operation import Operation
from scripts.timing import served, stock
from scripts.timing.listed_page import ITEMS, caller

REQUESTS = 200

BODY = """
import json
body = json.loads({body!r})
"""
CLIENT = """
from {package} import {facade}
client = {facade}(base_url={base_url!r}, {settings})
def call(): return client.{resource}.{method}(body)
"""
# The model of an item is the one of the annotated that takes the item.
MODELS = """
from typing import get_args, get_type_hints
def models(function):
    kinds, found = [get_type_hints(function)["body"]], []
    while kinds:
        kind = kinds.pop()
        kinds += get_args(kind)
        if hasattr(kind, "from_dict"): found.append(kind)
    for kind in found:
        try:
            return [kind.from_dict(item) for item in body]
        except (KeyError, TypeError, ValueError): pass
"""
CLIENT_MODELS = CLIENT + MODELS + "body = models(client.{resource}.{method})\n"
HTTPX = """
import httpx
client = httpx.Client(base_url={service!r})
def call(): return client.{verb}({path!r}, json=body)
"""
STOCK = (
    """
from {module} import sync_detailed
from stock import Client
client = Client(base_url={service!r})
def call(): return sync_detailed(client=client, body=body)
"""
    + MODELS
    + "body = models(sync_detailed)\n"
)
CALLERS = {
    "httpx": HTTPX,
    "client, dicts": CLIENT,
    "client, models": CLIENT_MODELS,
    "stock, models": STOCK,
}


def batch(spec: Spec) -> Operation | None:
    """Of the operations that need nothing but a list of objects, the one with the largest example of an item, if there is any."""
    plain = [
        one for one in spec.operations if not any(p.required for p in one.parameters)
    ]
    return max(
        filter(_item, plain), key=lambda one: len(_item(one) or ()), default=None
    )


def seconds(api: str, project: Path, by: str) -> float:
    """The seconds of the processor that a caller takes to send the requests, without the server's. Raises ValueError with what a program says that fails."""
    spec = load(project / "specs" / api)
    with _program(spec, project, by) as (code, folder):
        return served.seconds(code, REQUESTS, folder)


@contextmanager
def _program(spec: Spec, project: Path, by: str) -> Iterator[tuple[str, Path]]:
    """A program whose `call` sends the list, and the folder of the packages that it imports."""
    operation = batch(spec)
    if operation is None:
        raise ValueError("no list that is sent has an example")
    status, answer = _answer(operation)
    method = naming.methods(spec)[operation.id]
    folder = nullcontext(project / "generated" / spec.name)
    with (
        served.serving(answer, status) as base_url,
        stock.client(spec) if by.startswith("stock") else folder as packages,
    ):
        told = caller(spec, operation, base_url)
        code = (BODY + CALLERS[by]).format(
            **told,
            body=json.dumps([_item(operation)] * ITEMS),
            verb=operation.method,
            resource=method.resource,
            method=method.name,
        )
        yield code, packages


def _item(operation: Operation) -> dict[str, Any] | None:
    """The largest object of the lists among the examples of the body."""
    media = operation.body.json if operation.body else None
    lists = (
        [one.value for one in media.examples if isinstance(one.value, list)]
        if media
        else []
    )
    items = [item for each in lists for item in each if isinstance(item, dict)]
    return max(items, key=lambda item: len(json.dumps(item)), default=None)


def _answer(operation: Operation) -> tuple[str, bytes | None]:
    """The status of a success and its body."""
    for status, response in operation.successes.items():
        for example in response.json.examples if response.json else ():
            return f"{status} Fine", json.dumps(example.value).encode()
        return f"{status} Fine", None
    return "204 Fine", None
