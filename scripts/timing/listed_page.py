"""Times a page of a list, read by a client and by httpx alone; used by `measures`.

The page is an answer of the specification's examples with one item many times, from a server that does nothing else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread
from typing import Any

from scripts.client import naming
from scripts.spec import places, security
from scripts.spec.document import Spec, load
from scripts.spec.operation import Operation
from scripts.target.server import service_url

ITEMS = 50
PAGES = 200

CLIENT = """
from {package} import {facade}
client = {facade}(base_url={base_url!r}, {settings})
def page(): return client.{resource}.{method}()
"""
HTTPX = """
import httpx
client = httpx.Client(base_url={service!r})
def page(): return client.get({path!r}).json()
"""
TIMED = """
import time
page()
started = time.process_time()
for _ in range({pages}): page()
print(time.process_time() - started)
"""


def listed(spec: Spec) -> Operation | None:
    """Of the lists in pages that need no parameters, the one whose items have most fields in an example, if there is any."""
    plain = [
        each
        for each in spec.operations
        if not each.body and not any(one.required for one in each.parameters)
    ]
    return max(filter(_items, plain), key=lambda one: len(_items(one)[0]), default=None)


def pages(api: str, project: Path, *, by_client: bool) -> float:
    """The seconds of the processor that the caller takes to read the pages, without the server's. Raises ValueError with what a program says that fails."""
    spec = load(project / "specs" / api)
    operation = listed(spec)
    if operation is None:
        raise ValueError("no list in pages has an example")
    with _serving(_page(operation)) as base_url:
        code = CLIENT if by_client else HTTPX
        return _run(code.format(**_told(spec, operation, base_url)), project, api)


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
    arguments = {each for one in security.schemes(spec) for each in one.arguments}
    return {
        "package": naming.package(spec.name),
        "facade": naming.facade(spec),
        "settings": ", ".join(f"{each}='some'" for each in sorted(arguments)),
        "base_url": base_url,
        "resource": method.resource,
        "method": method.page,
        "service": service_url(spec, base_url),
        "path": operation.path,
    }


def _run(code: str, project: Path, api: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", code + TIMED.format(pages=PAGES)],
        env={**os.environ, "PYTHONPATH": str(project / "generated" / api)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise ValueError(done.stderr.strip())
    return float(done.stdout)


@contextmanager
def _serving(page: bytes) -> Iterator[str]:
    """A server that gives this page to whatever it is asked."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(page)}\r\n\r\n"

    class Giver(StreamRequestHandler):
        def handle(self) -> None:
            while line := self.rfile.readline():
                if not line.strip():  # the end of a request, which has no body
                    self.wfile.write(head.encode() + page)

    with ThreadingTCPServer(("127.0.0.1", 0), Giver) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, args=(0.02,)).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
