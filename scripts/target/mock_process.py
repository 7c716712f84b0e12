"""Starts the mock of an API in a process of its own; `docs` asks it for what guides show, `bench` times it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer

LONGEST_START = 30.0  # seconds; a start takes one on a busy machine


class NoMock(Exception):
    """The mock did not start; the message holds what it said."""


@contextmanager
def mock_process(api: str, root: Path) -> Iterator[str]:
    """The base URL of a fresh mock; `root` is the repository. Raises NoMock."""
    server = [sys.executable, "-m", "contract_tests.harness.mocking.serve", api]
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
            yield str(json.loads(line)["base_url"])
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
