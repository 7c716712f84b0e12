"""Waits for what other processes do, and leaves them the processor meanwhile."""

from __future__ import annotations

import os
import select
from collections.abc import Callable, Iterable
from contextlib import suppress

import tenacity

GLANCE = 0.01  # seconds between two looks


def until(comes: Callable[[], object], glance: float = GLANCE) -> None:
    """Wait until this is true, to see which may take a while itself."""
    pause = tenacity.wait_fixed(glance)
    tenacity.Retrying(wait=pause, retry=tenacity.retry_if_result(_is_false))(comes)


def _is_false(value: object) -> bool:
    return not value


def until_ended(processes: Callable[[], Iterable[int]]) -> None:
    """Wait until there are no such processes of this system, which is Linux."""
    while left := list(processes()):
        for process in left:
            with suppress(ProcessLookupError):
                ended = os.pidfd_open(process)
                select.select([ended], [], [])
                os.close(ended)
