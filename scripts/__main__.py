"""`python -m scripts <verb>`: the entry point behind every make target."""

from __future__ import annotations

import atexit
import gc
import sys

if sys.argv[1:2] == ["setup"]:  # before anything is installed
    from scripts.setup import main

    sys.exit(main(sys.argv[2:]))

from scripts.cli.group import VerbGroup
from scripts.cli.layout import SCRIPTS

# A verb keeps most of what it makes until it ends: to look for garbage is a third of a short run, and useless at its end.
gc.set_threshold(50_000, 20, 100)
atexit.register(gc.freeze)

VerbGroup(SCRIPTS, "scripts").main(prog_name="python -m scripts")
