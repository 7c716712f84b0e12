"""A run on a live server sends what it has announced and nothing else: valid data, no more than its budget."""

import json
from urllib.parse import urlsplit

import pytest

from contract_tests.harness.http.matching import Matcher
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.broken import BrokenMock, served
from contract_tests.harness.mocking.catalogue import load_mock
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.defects import Serve, as_defect
from contract_tests.selftest.warm import Contract, assert_refused
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load
from scripts.spec.live import is_allowed
from scripts.spec.validation import fits
from scripts.target.server import service_url

APIS = api_names(SPECS)


def elsewhere(base_url: str) -> str:
    """The address of a server on this machine by which it is taken for another's."""
    return base_url.replace("127.0.0.1", "0.0.0.0")


def live_run(
    contract: Contract, api: str, *options: str
) -> tuple[int, str, list[Asked]]:
    """Exit code, output and requests of a run."""
    received: list[Asked] = []

    async def record(asked: Asked, serve: Serve) -> Reply:
        received.append(asked)
        return await serve(asked)

    app = BrokenMock(application(api, load_mock(api)), as_defect(record))
    with served(app) as base_url:
        env = load_mock(api)(Clock()).env
        run = contract(api, *options, at=elsewhere(base_url), env=env)
    return run.returncode, run.stdout + run.stderr, received


@pytest.mark.parametrize("api", APIS)
def test_what_a_live_server_gets_is_what_was_announced(
    api: str, contract: Contract
) -> None:
    code, said, received = live_run(contract, api, "--rate", "1000")
    assert code == 0, said
    assert "could not run" not in said
    spec = load(SPECS / api)
    matcher = Matcher(spec, service_url(spec, "http://any.test"))
    announced = [one for one in said.splitlines() if one.startswith("called to ")]
    counted = [one for one in said.splitlines() if " called, " in one]
    assert f", {len(received)} requests" in counted[0]
    for asked in received:
        url = urlsplit(f"http://any.test{asked.path}").geturl()
        operation = matcher.operation(asked.method, url)
        assert operation, url
        body = json.loads(asked.body) if asked.body else None
        assert is_allowed(operation, body)
        assert any(operation.label in one for one in announced)
        assert body is None or fits(operation.json_schema, body)


def test_a_budget_is_kept(contract: Contract) -> None:
    options = ["--rate", "1000", "--budget", "3"]
    code, said, received = live_run(contract, APIS[-1], *options)
    assert code == 0, said
    assert len(received) == 3
    assert "everything else: the 3 requests of this run are spent (BUDGET=)" in said


def test_made_up_data_needs_two_permissions(contract: Contract) -> None:
    api = APIS[-1]
    with served(application(api, load_mock(api))) as base_url:
        env = load_mock(api)(Clock()).env
        run = contract(api, "--fuzz", at=elsewhere(base_url), env=env)
    assert_refused(run, "FUZZ=1 needs ALLOW_WRITES=1")
