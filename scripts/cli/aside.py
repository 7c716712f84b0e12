"""Writes beside the place where something is to be and swaps it in whole: all verbs that write tracked files do it so.

Where a run was killed in between, the next one of the same thing removes what is unfinished and brings back what was moved away.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

# Then come the name of the target, the process and something random.
FRESH, OLD = ".new-", ".old-"


@contextmanager
def folder_beside(target: Path) -> Iterator[Path]:
    """An empty folder on the same disk as `target`, to be moved there or emptied into it; what is left of it goes at the end."""
    target.parent.mkdir(parents=True, exist_ok=True)
    sweep(target)
    folder = Path(mkdtemp(prefix=_prefix(FRESH, target), dir=target.parent))
    try:
        folder.chmod(0o755)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap_in(fresh: Path, target: Path) -> None:
    """Put a finished folder in the place of `target`; where that fails, the old one is there again."""
    old = Path(mkdtemp(prefix=_prefix(OLD, target), dir=target.parent)) / target.name
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    finally:
        if target.exists():
            shutil.rmtree(old.parent, ignore_errors=True)


def write_whole(target: Path, text: str) -> None:
    """Write a file, which has its old text until all of the new one is on the disk."""
    with folder_beside(target) as folder:
        fresh = folder / target.name
        with fresh.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)


def put(file: Path, text: str) -> None:
    """Write a file, and the folders around it where there are none."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def sweep(target: Path) -> None:
    """Clear away what runs that are no longer there have left of `target`."""
    for beginning in (OLD, FRESH):
        start = f"{beginning}{target.name}-"
        for left in sorted(target.parent.glob(f"{start}*")):
            process = left.name.removeprefix(start).partition("-")[0]
            if process.isdecimal() and not _is_running(int(process)):
                moved = left / target.name
                if beginning == OLD and moved.exists() and not target.exists():
                    moved.rename(target)
                shutil.rmtree(left, ignore_errors=True)


def _prefix(beginning: str, target: Path) -> str:
    return f"{beginning}{target.name}-{os.getpid()}-"


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError as error:
        return not isinstance(error, ProcessLookupError)  # it is somebody else's
    return True
