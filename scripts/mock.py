"""Serve a stateful mock of one API, or of all under one port, until interrupted."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import click

from scripts.cli.apis import ApiName
from scripts.cli.layout import GENERATED, ROOT, SPECS
from scripts.cli.printable import printable
from scripts.spec.document import api_names
from scripts.target.console_forms import console_forms


@click.command()
@click.argument("api", required=False, type=ApiName())
@click.option("--port", type=click.IntRange(0, 65535), help="0 takes a free port.")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option(
    "--state",
    type=click.Path(path_type=Path, dir_okay=False),
    help="SQLite file that keeps what the mock remembers over restarts; made where there is none.",
)
def command(api: str | None, port: int | None, host: str, state: Path | None) -> None:
    """Serve API with the vendor's own paths (default port 8401), or all mocks at /<api>/… (8400).

    GET /_mock tells how to authenticate, what is seeded, and which actions there are; in a browser it is a page to
    try the API and to see what the mock holds.
    """
    number = port if port is not None else 8401 if api else 8400
    more = ["--state", str(state.resolve())] if state else []
    if Path("/dev/fd").is_dir():  # elsewhere the console has a plain form alone
        more += ["--forms", _forms((api,) if api else tuple(api_names(SPECS)))]
    os.chdir(ROOT)
    server = [sys.executable, "-m", "contract_tests.harness.mocking.serve"]
    server += [api] if api else []
    server += ["--host", host, "--port", str(number), *more]
    sys.stdout.flush()
    os.execv(sys.executable, server)  # signals reach the server itself


def _forms(apis: tuple[str, ...]) -> str:
    """The name of a file with the forms of the console, which is gone when the server that inherits it has ended."""
    try:
        forms = console_forms(GENERATED, apis)
    except ValueError as error:
        message = f"the page for people has no forms: {error}; run `make generate`"
        print(printable(message), file=sys.stderr)
        forms = {}
    with tempfile.TemporaryFile() as file:
        file.write(json.dumps(forms).encode())
        file.flush()
        number = os.dup(file.fileno())
    os.lseek(number, 0, os.SEEK_SET)
    os.set_inheritable(number, True)
    return f"/dev/fd/{number}"
