"""Runs Python samples in one process, each from the seeded state of the mock; test_docs_samples starts it.

Standard input has `{"before": [addresses to POST to before each], "samples": {name: source}}`, standard output what failed.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import traceback
from collections.abc import Mapping, Sequence
from urllib.request import Request, urlopen


def failures(before: Sequence[str], samples: Mapping[str, str]) -> dict[str, str]:
    """The traceback of each sample that did not run to its end."""
    found = {}
    for name, source in samples.items():
        for address in before:
            urlopen(Request(address, method="POST"), timeout=10).close()
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(source, name, "exec"), {"__name__": "__main__"})
        except (Exception, SystemExit):
            found[name] = traceback.format_exc()
    return found


if __name__ == "__main__":
    json.dump(failures(**json.load(sys.stdin)), sys.stdout)
