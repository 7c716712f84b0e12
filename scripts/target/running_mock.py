"""Mock servers in a process of their own, for all who need one: contract runs, self-tests, `docs` and `bench`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer

from scripts.cli.layout import ROOT

SERVE = [sys.executable, "-m", "contract_tests.harness.mocking.serve", "--port", "0"]
LONGEST_START = 30.0  # seconds; a start takes one on a busy machine


class MockDidNotStart(Exception):
    """The server ended, or said nothing, before it listened; the message holds what it said."""


@contextmanager
def running_mock(*apis: str, root: Path = ROOT) -> Iterator[str]:
    """The base URL of a fresh server on a free loopback port, ended on exit.

    One API is served at the root, several (or all, for none) below `/<api>`. `root` is the repository whose mocks
    are served. Raises MockDidNotStart.
    """
    with (
        TemporaryFile(mode="w+", encoding="utf-8") as said,
        subprocess.Popen(
            [*SERVE, *apis],
            cwd=root,
            env={**os.environ, "MOCK_FOR_A_RUN": "1"},
            stdin=subprocess.PIPE,  # closed when this process is gone, which ends it
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
            # Ctrl-C is for the run, which ends its mocks when it needs them no more.
            start_new_session=True,
        ) as process,
    ):
        try:
            line = _first_line(process)
            if not line:
                said.seek(0)
                message = said.read().strip() or "the mock server said nothing"
                raise MockDidNotStart(message)
            yield str(json.loads(line)["base_url"])
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
