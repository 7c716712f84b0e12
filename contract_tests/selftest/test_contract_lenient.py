"""A contract run accuses no lawful server: each API's lenient server does all that its vendor's pages leave open the other way."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from contract_tests.harness.mocking.catalogue import APIS
from contract_tests.lenient_server import Start
from contract_tests.selftest.warm import Python
from scripts.target.server import look


def start_of(api: str) -> Start:
    """The function that starts the lenient server of an API."""
    start: Start = import_module(f"contract_tests.apis.{api}.lenient").start
    return start


@pytest.mark.parametrize("control", [True, False], ids=["mock", "staging"])
@pytest.mark.parametrize(
    "api", sorted({one.parent.name for one in APIS.glob("*/lenient*")})
)
def test_a_lawful_server_breaks_nothing(
    api: str, control: bool, python: Python, tmp_path: Path
) -> None:
    described, server = start_of(api)(), start_of(api)(control=control)
    try:
        description = look(described.base_url).description
        assert description
        where = f"--base-url={server.base_url}", f"--reports={tmp_path}"
        verb = "-m", "scripts", "contract", api, *where
        run = python(*verb, env=dict(description["env"]))
    finally:
        described.stop()
        server.stop()
    assert ": no violations, " in run.stdout, run.stdout
    assert run.returncode == 0, run.stderr
