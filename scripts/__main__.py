"""`python -m scripts <verb>`: the entry point behind every make target."""

from __future__ import annotations

import sys

if sys.argv[1:] == ["setup"]:  # before anything is installed
    from scripts.setup import main

    sys.exit(main())

from scripts.cli.group import VerbGroup
from scripts.cli.layout import SCRIPTS

VerbGroup(SCRIPTS, "scripts").main(prog_name="python -m scripts")
