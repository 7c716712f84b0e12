"""Serve a stateful mock of one API, or of all under one port, until interrupted."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from scripts.cli.apis import ApiName
from scripts.cli.layout import ROOT


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

    GET /_mock tells how to authenticate, what is seeded, and which actions there are.
    """
    number = port if port is not None else 8401 if api else 8400
    kept = ["--state", str(state.resolve())] if state else []
    os.chdir(ROOT)
    server = [sys.executable, "-m", "contract_tests.harness.mocking.serve"]
    server += [api] if api else []
    server += ["--host", host, "--port", str(number), *kept]
    sys.stdout.flush()
    os.execv(sys.executable, server)  # signals reach the server itself
