"""Asks the mock of an API, in a process of its own, for the answers that a guide shows; `guides` starts it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

from scripts.spec.document import Spec
from scripts.spec.operation import Operation

LONGEST_START = 30.0  # seconds; a start takes one on a busy machine
Ask = Callable[[Operation, Mapping[str, Any]], Any]


class NoMock(Exception):
    """The mock did not start; the message holds what it said."""


@contextmanager
def asking(spec: Spec, root: Path) -> Iterator[Ask]:
    """A function that sends an operation with a body to a fresh mock and returns the JSON answered.

    `root` is the repository. Raises NoMock; the function raises ValueError for an answer that is no success.
    """
    server = [sys.executable, "-m", "contract_tests.harness.mocking.serve", spec.name]
    with (
        TemporaryFile(mode="w+", encoding="utf-8") as said,
        subprocess.Popen(
            [*server, "--port", "0"],
            cwd=root,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        ) as process,
    ):
        try:
            line = _first_line(process)
            if not line:
                said.seek(0)
                raise NoMock(said.read().strip() or "it said nothing")
            yield _asker(spec, json.loads(line)["base_url"])
        finally:
            process.kill()  # it holds nothing that has to be saved


def _first_line(process: subprocess.Popen[str]) -> str:
    """The start line, or nothing when the process ended or took too long."""
    assert process.stdout is not None
    alarm = Timer(LONGEST_START, process.kill)
    alarm.start()
    try:
        return process.stdout.readline()
    finally:
        alarm.cancel()


def _asker(spec: Spec, base_url: str) -> Ask:
    opener = build_opener(ProxyHandler({}))  # the mock is here, behind no proxy

    def send(request: Request) -> Any:
        try:
            with opener.open(request, timeout=10) as answer:
                return json.loads(answer.read())
        except HTTPError as error:
            reason = error.headers.get("X-Mock-Reason", error.reason)
            raise ValueError(f"the mock answers {error.code}: {reason}") from None

    described = send(Request(f"{base_url}/_mock"))
    query = f"?{urlencode(described['query'])}" if described["query"] else ""
    headers = {**described["headers"], "Content-Type": "application/json"}

    def ask(operation: Operation, body: Mapping[str, Any]) -> Any:
        url, method = (
            f"{base_url}{spec.servers[0].path}{operation.path}{query}",
            operation.method.upper(),
        )
        data = json.dumps(body).encode() if body else None
        return send(Request(url, data, headers, method=method))

    return ask
