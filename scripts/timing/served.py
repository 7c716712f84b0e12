"""A server that does nothing but answer, and a caller's program that is timed against it; the modules of timed calls use it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

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
def serving(answer: bytes | None, status: str = "200 OK") -> Iterator[str]:
    """The address of a server that gives this JSON to whatever it is asked; None is no body."""
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(answer or b'')}\r\n"
    head += "" if answer is None else "Content-Type: application/json\r\n"
    said = head.encode() + b"\r\n" + (answer or b"")

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
