"""Times a page of a list, read by a client, by httpx alone and by the client that the stock generator writes, and weighs what is read.

The page is an answer of the specification's examples with one item many times, from a server that does nothing else. `measures` calls it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from copy import deepcopy
from pathlib import Path
from typing import Any

from scripts.client import naming
from scripts.spec import places, security
from scripts.spec.document import Spec, load
from scripts.spec.operation import Operation
from scripts.target.server import service_url
from scripts.timing import served, stock

ITEMS = 50
PAGES = 200

CLIENT = """
from {package} import {facade}
client = {facade}(base_url={base_url!r}, {settings})
def call(): return client.{resource}.{method}()
"""
HTTPX = """
import httpx
client = httpx.Client(base_url={service!r})
def call(): return client.get({path!r}).json()
"""
STOCK = """
from {module} import sync_detailed
from stock import Client
client = Client(base_url={service!r})
def call(): return sync_detailed(client=client).parsed
"""
CALLERS = {"httpx": HTTPX, "client": CLIENT, "stock": STOCK}
WEIGHED = """
import tracemalloc
call()
tracemalloc.start()
held = [call() for _ in range({pages})]
print(tracemalloc.get_traced_memory()[0] / 1e6)
"""


def listed(spec: Spec) -> Operation | None:
    """Of the lists in pages that need no parameters, the one whose items have most fields in an example, if there is any."""
    plain = [
        each
        for each in spec.operations
        if not each.body and not any(one.required for one in each.parameters)
    ]
    return max(filter(_items, plain), key=lambda one: len(_items(one)[0]), default=None)


def seconds(api: str, project: Path, by: str) -> float:
    """The seconds of the processor that a caller takes to read the pages, without the server's. Raises ValueError with what a program says that fails."""
    with _program(api, project, by) as (code, folder):
        return served.seconds(code, PAGES, folder)


def megabytes(api: str, project: Path, by: str) -> float:
    """How much memory takes what a caller has read of the pages. Raises ValueError with what a program says that fails."""
    with _program(api, project, by) as (code, folder):
        return served.number(code + WEIGHED.format(pages=PAGES), folder)


@contextmanager
def _program(api: str, project: Path, by: str) -> Iterator[tuple[str, Path]]:
    """A program whose `call` reads a page, and the folder of the packages that it imports."""
    spec = load(project / "specs" / api)
    operation = listed(spec)
    if operation is None:
        raise ValueError("no list in pages has an example")
    folder = nullcontext(project / "generated" / api)
    with (
        served.serving(_page(operation)) as base_url,
        stock.client(spec) if by == "stock" else folder as packages,
    ):
        yield CALLERS[by].format(**_told(spec, operation, base_url)), packages


def _items(operation: Operation) -> list[Any]:
    """The items of the first example of the list."""
    paging, answer = operation.paging, _answer(operation)
    found = places.value_at(answer, paging.items) if paging else None
    return found if isinstance(found, list) else []


def _answer(operation: Operation) -> Any:
    for response in operation.successes.values():
        for example in response.json.examples if response.json else ():
            return deepcopy(example.value)
    return None


def _page(operation: Operation) -> bytes:
    answer, items = _answer(operation), _items(operation)
    many = (items * ITEMS)[:ITEMS]
    if operation.paging and operation.paging.items:
        places.put(answer, operation.paging.items, many)
    else:
        answer = many
    return json.dumps(answer).encode()


def _told(spec: Spec, operation: Operation, base_url: str) -> dict[str, str]:
    """The values that the programs are made with."""
    method = naming.methods(spec)[operation.id]
    return {
        **caller(spec, operation, base_url),
        "resource": method.resource,
        "method": method.page,
    }


def caller(spec: Spec, operation: Operation, base_url: str) -> dict[str, str]:
    """The names and addresses with which a program calls an operation of the server at `base_url`."""
    arguments = {each for one in security.schemes(spec) for each in one.arguments}
    return {
        "package": naming.package(spec.name),
        "facade": naming.facade(spec),
        "settings": ", ".join(f"{each}='some'" for each in sorted(arguments)),
        "base_url": base_url,
        "service": service_url(spec, base_url),
        "path": operation.path,
        "module": stock.module(operation),
    }
