"""Mock servers in a process of their own, for everything that needs one: contract runs, self-tests, docs tests."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer

ROOT = Path(__file__).resolve().parents[3]
LONGEST_START = 30.0  # seconds; a start takes one on a busy machine


class MockDidNotStart(Exception):
    """The server ended, or said nothing, before it listened; the message holds what it said."""


@contextmanager
def running_mock(*apis: str) -> Iterator[str]:
    """The base URL of a fresh server on a free loopback port, ended on exit.

    One API is served at the root, several (or all, for none) below `/<api>`. Raises MockDidNotStart.
    """
    command = [
        sys.executable,
        "-m",
        "contract_tests.harness.mocking.serve",
        *apis,
        "--port",
        "0",
    ]
    with (
        TemporaryFile(mode="w+", encoding="utf-8") as said,
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=said, text=True
        ) as process,
    ):
        try:
            line = _first_line(process)
            if not line:
                said.seek(0)
                raise MockDidNotStart(
                    said.read().strip() or "the mock server said nothing"
                )
            base_url: str = json.loads(line)["base_url"]
            yield base_url
        finally:
            _end(process)


def _first_line(process: subprocess.Popen[str]) -> str:
    """The start line, or nothing when the process ended or took too long."""
    assert process.stdout is not None
    alarm = Timer(LONGEST_START, process.kill)
    alarm.start()
    try:
        return process.stdout.readline()
    finally:
        alarm.cancel()


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
