"""A server that does nothing but answer, and callers' programs that are timed against it; the modules of timed calls use it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

from scripts.client import naming
from scripts.spec import security
from scripts.spec.document import Spec
from scripts.spec.operation import Operation
from scripts.target.server import service_url
from scripts.timing import stock

Answer = tuple[str, bytes | None]  # a status, and JSON if there is a body
# How programs begin that define `call`.
HTTPX = "import httpx\nclient = httpx.Client(base_url={service!r})\n"
CLIENT = """
from {package} import {facade}
client = {facade}(base_url={base_url!r}, {settings})
"""
STOCK = """
from {module} import sync_detailed
from stock import Client
client = Client(base_url={service!r})
"""
# Of several runs the least is what the work takes; whatever is above is the machine's.
TIMED = """
import time
call()
def timed():
    started = time.process_time()
    for _ in range({calls}): call()
    return time.process_time() - started
print(min(timed() for _ in range(3)))
"""


def seconds(code: str, calls: int, *packages: Path) -> float:
    """The seconds of the processor that a program takes which defines `call`, for so many calls. Raises ValueError with what it says when it fails."""
    return number(code + TIMED.format(calls=calls), *packages)


def number(code: str, *packages: Path) -> float:
    """The number that a program prints, which imports from these folders. Raises ValueError with what it says when it fails."""
    path = os.pathsep.join(map(str, packages))
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise ValueError(done.stderr.strip())
    return float(done.stdout)


@contextmanager
def called(
    spec: Spec, operation: Operation, project: Path, by: str, answer: Answer
) -> Iterator[tuple[dict[str, str], Path]]:
    """The names and addresses with which a program calls an operation of a server that answers so, and the folder of the packages that it imports."""
    own = nullcontext(project / "generated" / spec.name)
    method = naming.methods(spec)[operation.id]
    arguments = {each for one in security.schemes(spec) for each in one.arguments}
    with (
        serving(answer) as base_url,
        stock.client(spec) if by.startswith("stock") else own as packages,
    ):
        told = {
            "package": naming.package(spec.name),
            "facade": naming.facade(spec),
            "settings": ", ".join(f"{each}='some'" for each in sorted(arguments)),
            "base_url": base_url,
            "service": service_url(spec, base_url),
            "path": operation.path,
            "verb": operation.method,
            "resource": method.resource,
            "method": method.name,
            "page": method.page,
            "module": stock.module(operation),
        }
        yield told, packages


@contextmanager
def serving(answer: Answer) -> Iterator[str]:
    """The address of a server that answers so whatever it is asked."""
    status, body = answer
    head = f"HTTP/1.1 {status} Fine\r\nContent-Length: {len(body or b'')}\r\n"
    head += "" if body is None else "Content-Type: application/json\r\n"
    said = head.encode() + b"\r\n" + (body or b"")

    class Giver(StreamRequestHandler):
        def handle(self) -> None:
            length = 0
            while line := self.rfile.readline():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                if not line.strip():  # the end of a request's headers
                    self.rfile.read(length)
                    self.wfile.write(said)
                    length = 0

    with ThreadingTCPServer(("127.0.0.1", 0), Giver) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, args=(0.02,)).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
