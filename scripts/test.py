"""Run the tests of our own tools; what follows, or stands in ARGS as `make test` hands it on, is for pytest."""

from __future__ import annotations

import os
import shlex
import sys

import click

from scripts.cli import children
from scripts.cli.layout import ROOT

PYTEST = [sys.executable, "-m", "pytest", "-p", "xdist.plugin", "--dist=worksteal"]
# Hypothesis draws the same for everybody, and takes no slow machine for a defect.
DRAWN = ["-p", "_hypothesis_pytestplugin", "--hypothesis-profile=ci"]
MOST_WORKERS = 4  # some tests start several processes themselves
# The rules of an API are contract tests: `contract` runs them, against a server.
TESTS = ["contract_tests/selftest", "contract_tests/apis"]
OURS = [*TESTS, "--ignore-glob=*/apis/*/rules"]

# Variables that tests do not get: they use the mocks' credentials; without bytecode, which containers like to forbid,
# each of a hundred processes would compile our modules anew; they speak no TLS, for which each client reads a file;
# and a make that they start is the outermost, which does not tell the folder that it works in.
WITHHELD = (
    *("ALLOW_WRITES", "FUZZ", "ARGS", "PYTHONDONTWRITEBYTECODE", "SSL_CERT_FILE"),
    *("MAKEFLAGS", "MAKELEVEL", "MFLAGS"),
)


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("pytest_args", nargs=-1, type=click.UNPROCESSED)
def command(pytest_args: tuple[str, ...]) -> None:
    """Run the tests of the tools, mocks, clients and pages; PYTEST_ARGS as in `-k name` or `-x`."""
    environ = {key: value for key, value in os.environ.items() if key not in WITHHELD}
    # Plugins that happen to be installed would be imported, and rewritten, in each process.
    environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    # Where there is no certificate, none is read until one is needed.
    environ["SSL_CERT_DIR"] = str(ROOT)
    workers = min(max(os.cpu_count() or 1, 2), MOST_WORKERS)
    more = pytest_args or shlex.split(os.environ.get("ARGS", ""))
    pytest = [*PYTEST, f"--numprocesses={workers}", *DRAWN, *OURS, *more]
    code = children.run(pytest, ROOT, environ)
    sys.exit(code if code in (0, 1) else 2)
