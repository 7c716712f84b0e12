"""Make or refresh `.venv` from `requirements.txt`; every make target calls this first.

Runs on whatever Python the machine has, before anything is installed: standard library only,
and syntax that an old Python still reads, so that it can say what is wrong.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MINIMUM = (3, 11)
PIP = "-m pip install --quiet --disable-pip-version-check --require-hashes -r"


class CannotSetUp(Exception):
    """The machine lacks something; the message says what and how to get it."""


def check_python(version: Sequence[int]) -> None:
    """Refuse a Python older than the project supports."""
    if tuple(version) < MINIMUM:
        needed, found = ".".join(map(str, MINIMUM)), ".".join(map(str, version))
        raise CannotSetUp(
            f"Python {needed} or newer is needed, this is {found} ({sys.executable}); "
            f"install a newer one and name it, as in `make PYTHON=python{needed} all`"
        )


def check_modules() -> None:
    """Refuse a Python whose packager left venv or pip out."""
    for module in ("venv", "ensurepip"):
        try:
            __import__(module)
        except ImportError:
            raise CannotSetUp(
                f"this Python ({sys.executable}) has no module {module!r}; "
                "on Debian and Ubuntu: `apt-get install python3-venv`"
            ) from None


def wanted(lock: str) -> str:
    """A digest of all that the environment is made from: the lock file and the Python that runs it."""
    with open(lock, "rb") as file:
        content = file.read()
    return hashlib.sha256(content + sys.version.encode()).hexdigest()


def is_ready(venv: str, lock: str) -> bool:
    """True when `venv` was completely installed from this `lock`."""
    try:
        with open(os.path.join(venv, ".ready"), encoding="ascii") as stamp:
            return stamp.read() == wanted(lock)
    except OSError:
        return False


def install(venv: str, lock: str) -> None:
    """Build the environment anew; the stamp is written last, so a broken-off install is repeated."""
    name = os.path.basename(lock)
    print(f"setup: installing {name} into {venv} (a minute or so)", flush=True)
    shutil.rmtree(venv, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    python = os.path.join(venv, "bin", "python")
    subprocess.run([python, *shlex.split(PIP), lock], check=True)
    with open(os.path.join(venv, ".ready"), "w", encoding="ascii") as stamp:
        stamp.write(wanted(lock))


def main(arguments: Sequence[str]) -> int:
    """Exit 0 when `.venv` is ready, or another environment with its own lock, 2 when it cannot be made."""
    usual = os.path.join(ROOT, ".venv"), os.path.join(ROOT, "requirements.txt")
    if len(arguments) not in (0, 2):
        print(f"Usage: python -m scripts setup [VENV LOCK]\n\n{__doc__}", end="")
        return 0 if arguments[0] in ("-h", "--help") else 2
    venv, lock = arguments or usual
    try:
        check_python(sys.version_info[:2])
        if not is_ready(venv, lock):
            check_modules()
            install(venv, lock)
    except CannotSetUp as reason:
        print(f"setup: {reason}", file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as failed:
        told = f"`{' '.join(failed.cmd)}` failed with code {failed.returncode}"
        print(f"setup: {told}; nothing is set up", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
