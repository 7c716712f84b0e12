"""Times a page of a list, read by a client, by httpx alone and by the client that the stock generator writes, and weighs what is read.

The page is an answer of the specification's examples with one item many times, from a server that does nothing else. `measures` calls it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

from scripts.client.samples import needs_parameters
from scripts.spec import places
from scripts.spec.document import Spec, load
from scripts.spec.operation import Operation
from scripts.timing import served
from scripts.timing.served import CLIENT, HTTPX, STOCK

ITEMS = 50
PAGES = 200

CALLERS = {
    "httpx": f"{HTTPX}def call(): return client.get({{path!r}}).json()\n",
    "client": f"{CLIENT}def call(): return client.{{resource}}.{{page}}()\n",
    "stock": f"{STOCK}def call(): return sync_detailed(client=client).parsed\n",
}
WEIGHED = """
import tracemalloc
call()
tracemalloc.start()
held = [call() for _ in range({pages})]
print(tracemalloc.get_traced_memory()[0] / 1e6)
"""


def listed(spec: Spec) -> Operation | None:
    """Of the lists in pages that need no parameters, the one whose items have most fields in an example, if there is any."""
    plain = (one for one in spec.operations if not (one.body or needs_parameters(one)))
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
    page = "200", _page(operation)
    with served.called(spec, operation, project, by, page) as (told, folder):
        yield CALLERS[by].format(**told), folder


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
