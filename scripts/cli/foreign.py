"""Other people's tools, which self-tests try on what is generated: locked in foreign/, installed in .foreign/.

They are as large as all that `make setup` installs, so only those who use them do: the self-tests and `make lock`.
"""

from __future__ import annotations

import os
import subprocess
import sys

from scripts.cli.group import CouldNotRun
from scripts.cli.layout import ROOT, SCRIPTS
from scripts.cli.npm import Programs

FOREIGN = ROOT / "foreign"
HOME = ROOT / ".foreign"
FROM_NPM = Programs(FOREIGN, HOME)
# Less time to start in, for programs that run a second.
JAVA = {"JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"}


def environment() -> dict[str, str]:
    """The environment in which the tools are found, installed where that has not been done. Raises CouldNotRun."""
    there = [str(HOME), str(FOREIGN / "requirements.txt")]
    setup = [sys.executable, str(SCRIPTS / "setup.py"), *there]
    if subprocess.run(setup, check=False).returncode:
        raise CouldNotRun("pip could not install what foreign/ locks")
    found = FROM_NPM.installed()
    path = os.pathsep.join([str(HOME / "bin"), found["PATH"]])
    return {**found, **JAVA, "PATH": path}
