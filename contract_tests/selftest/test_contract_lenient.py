"""A contract run accuses no lawful server: each API's lenient server does all that its vendor's pages leave open the other way."""

from importlib import import_module

import pytest
from starlette.responses import Response

from contract_tests.harness.mocking.broken import served
from contract_tests.harness.mocking.catalogue import APIS
from contract_tests.lenient_server import Start
from contract_tests.selftest.smallest import API, CREDENTIALS, SPEC
from contract_tests.selftest.warm import Contract
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
    api: str, control: bool, contract: Contract
) -> None:
    described, server = start_of(api)(), start_of(api)(control=control)
    try:
        description = look(described.base_url).description
        assert description
        # With control rules are told more; made-up requests are answered alike.
        parts = ("rules", "examples", "test_what") if control else ()
        selected = [f"--select={part}" for part in parts]
        run = contract(api, *selected, at=server.base_url, env=description["env"])
    finally:
        described.stop()
        server.stop()
    assert ": no violations, " in run.stdout, run.stdout
    assert run.returncode == 0, run.stderr


def test_a_server_on_which_nothing_works_does_not_conform(contract: Contract) -> None:
    environ = dict.fromkeys(CREDENTIALS, "some-key-of-nobody")
    with served(Response(status_code=404)) as base_url:
        run = contract(API, at=base_url, env=environ)
    assert run.returncode == 1, run.stdout + run.stderr
    first, *_ = SPEC.operations  # others may have had nothing to work on
    assert f"{first.label}: never worked: no request to it succeeded" in run.stdout
