"""A contract run accuses no lawful server: each API's lenient server does all that its vendor's pages leave open the other way."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from starlette.responses import Response

from contract_tests.harness.mocking.broken import served
from contract_tests.harness.mocking.catalogue import APIS
from contract_tests.lenient_server import Start
from contract_tests.selftest.warm import Python
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load
from scripts.target.secrets import select
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
        verb = ["-m", "scripts", "contract", api, *where]
        if control:  # rules are told more by it; made-up requests are answered alike
            verb += ["--select=rules", "--select=examples", "--select=test_links"]
        run = python(*verb, env=dict(description["env"]))
    finally:
        described.stop()
        server.stop()
    assert ": no violations, " in run.stdout, run.stdout
    assert run.returncode == 0, run.stderr


def test_a_server_on_which_nothing_works_does_not_conform(
    python: Python, tmp_path: Path
) -> None:
    spec = min(
        (load(SPECS / api) for api in api_names(SPECS)),
        key=lambda one: len(one.operations),
    )
    environ = dict.fromkeys(select(spec, {})[1], "some-key-of-nobody")
    with served(Response(status_code=404)) as base_url:
        where = f"--base-url={base_url}", f"--reports={tmp_path}"
        run = python("-m", "scripts", "contract", spec.name, *where, env=environ)
    assert run.returncode == 1, run.stdout + run.stderr
    first, *_ = spec.operations  # others may have had nothing to work on
    assert f"{first.label}: never worked: no request to it succeeded" in run.stdout
