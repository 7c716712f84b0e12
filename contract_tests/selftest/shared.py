"""Folders that all workers of a test run share, each for one worker at a time; for what is dear to make."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest


@contextmanager
def shared(factory: pytest.TempPathFactory, name: str) -> Iterator[Path]:
    """The folder of that name, in which no other worker is at the same time."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        _wait_for(lock)
        yield folder


def _wait_for(lock: IO[str]) -> None:
    """Lock the file until it is closed; where the system has no such locks, there is one worker."""
    try:
        import fcntl  # noqa: PLC0415
    except ImportError:
        return
    fcntl.flock(lock, fcntl.LOCK_EX)
