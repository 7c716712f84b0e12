"""Processes of ours that end with the one that started them, however that ends.

`contract` and `test` start pytest with `run`, and that calls `end_with_parent`; mocks watch a pipe (`running_mock`).
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from types import FrameType

PARENT = "STARTED_BY"  # a variable of the environment
ENDING = tuple(
    getattr(signal, name)
    for name in ("SIGTERM", "SIGHUP", "SIGINT")
    if hasattr(signal, name)  # Windows has no SIGHUP
)
PR_SET_PDEATHSIG = 1
GLANCE = 0.2  # seconds between two looks at the parent, where the system does not tell


def run(command: Sequence[str], cwd: Path, env: Mapping[str, str]) -> int:
    """Run a program of ours and pass on to all its processes what tells this one to end; its exit code."""
    # Where somebody may type an answer, as to a debugger, it stays in the group that the terminal lets read.
    alone = hasattr(os, "killpg") and not (sys.stdin and sys.stdin.isatty())
    group = 0 if alone else None
    with subprocess.Popen(
        command, cwd=cwd, env={**env, PARENT: str(os.getpid())}, process_group=group
    ) as process:

        def pass_on(signum: int, frame: FrameType | None) -> None:
            with suppress(ProcessLookupError):
                if alone:
                    os.killpg(process.pid, signum)
                elif signum != signal.SIGINT:  # that comes from the terminal to all
                    process.send_signal(signum)

        heard = [one for one in ENDING if signal.getsignal(one) != signal.SIG_IGN]
        before = {one: signal.signal(one, pass_on) for one in heard}
        try:
            return process.wait()
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)


def end_with_parent(parent: int = 0) -> None:
    """Have this process get SIGTERM when `parent`, or who is named in the environment, is gone; nothing where nobody is."""
    parent = parent or int(os.environ.pop(PARENT, 0))
    if not parent:
        return
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGTERM))
    else:
        Thread(target=_watch, args=(parent,), daemon=True).start()
    if os.getppid() != parent:  # it was gone before
        os.kill(os.getpid(), signal.SIGTERM)


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(GLANCE)
    os.kill(os.getpid(), signal.SIGTERM)


def leave(signum: int, frame: FrameType | None) -> None:
    """A handler that ends this process with everything cleared away, as an error would."""
    raise SystemExit(128 + signum)
