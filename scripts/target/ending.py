"""A contract run that is told to end by a signal ends as by its minutes: what it created is removed, what it has is reported.

`contract_tests/conftest.py` has its processes listen; the pace of each gate asks.
"""

from __future__ import annotations

import signal
import time
from types import FrameType

from scripts.cli.children import ENDING

SLICE = 0.05  # seconds: how long a signal is not noticed

_told: list[str] = []


def reason() -> str:
    """Why this run is to end, as whole words; "" while nobody has asked for it."""
    return _told[0] if _told else ""


def listen(*, sends: bool) -> None:
    """Note the signals that end runs; a process that `sends` nothing itself, as other processes do, stops at once."""

    def note(signum: int, frame: FrameType | None) -> None:
        is_first = not _told
        _told.append(f"{signal.Signals(signum).name} has ended this run")
        if is_first and not sends:
            raise KeyboardInterrupt

    for one in ENDING:
        if signal.getsignal(one) != signal.SIG_IGN:
            signal.signal(one, note)


def sleep(seconds: float) -> None:
    """Wait, but not for long once the run is to end."""
    until = time.monotonic() + seconds
    while not _told and (left := until - time.monotonic()) > 0:
        time.sleep(min(left, SLICE))
