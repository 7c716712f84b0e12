"""Fixtures and hooks of the contract tests: the API and operation that a test is about, and its report."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

from contract_tests.harness import again
from contract_tests.harness.checks.answers import Judge
from contract_tests.harness.checks.rules import ids
from contract_tests.harness.checks.webhooks import Webhooks, webhooks_to
from contract_tests.harness.concluding import GATE, conclude, traceback_style
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import open_target
from contract_tests.harness.mocking.catalogue import APIS
from contract_tests.harness.report.reporter import Reporter
from contract_tests.harness.values.cleanup import clean_up
from contract_tests.harness.values.plan import Plan, plan_of
from scripts.cli.children import end_with_parent
from scripts.cli.layout import SPECS
from scripts.spec.document import Spec, api_names, load
from scripts.spec.operation import Operation
from scripts.spec.workflows import workflows
from scripts.target import ending
from scripts.target.running_mock import MockDidNotStart, running_mock
from scripts.target.secrets import NoCredentials
from scripts.target.settings import Settings, from_environment, rule_keyword

ASKED = from_environment(os.environ)
SETTINGS = ASKED or Settings(apis=tuple(api_names(SPECS)))
GENERIC = Path(__file__).parent
MARKS = (
    "rule(id): the test proves this rule of its API",
    "where(operation=None, spec=None): only for the operations or APIs of which that is true",
)


def pytest_configure(config: pytest.Config) -> None:
    for mark in MARKS:
        config.addinivalue_line("markers", mark)
    is_worker = hasattr(config, "workerinput")
    end_with_parent(os.getppid() if is_worker else 0)
    if ASKED:
        ending.listen(sends=is_worker or not config.getoption("numprocesses"))
    if ASKED and not is_worker:
        config.pluginmanager.register(Reporter(SETTINGS), "contract-reporter")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Repeat a generic test for each API, or for each operation of each, as its fixtures ask."""
    if metafunc.definition.path.parent != GENERIC:
        return
    mark = metafunc.definition.get_closest_marker("where")
    is_meant = mark.kwargs if mark else {}
    specs = list(filter(is_meant.get("spec"), map(_spec, SETTINGS.apis)))
    if "operation_id" in metafunc.fixturenames:
        meant = is_meant.get("operation")
        cases = [(s.name, one.id) for s in specs for one in filter(meant, s.operations)]
        names = [f"{api}-{operation}" for api, operation in cases]
        metafunc.parametrize(("api_name", "operation_id"), cases, ids=names)
    elif "workflow_id" in metafunc.fixturenames:
        told = [(s.name, one.id) for s in specs for one in workflows(s)]
        names = [f"{api}-{workflow}" for api, workflow in told]
        metafunc.parametrize(("api_name", "workflow_id"), told, ids=names)
    elif "api_name" in metafunc.fixturenames:
        metafunc.parametrize("api_name", [spec.name for spec in specs])


@cache
def _spec(api: str) -> Spec:
    """Read once for all the tests that ask for it."""
    return load(SPECS / api)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Drop what stands for a test that concerns no API or operation; let -k find the tests of a rule."""
    items[:] = [item for item in items if not _is_empty(item)]
    for item in items:
        for rule_id in ids(getattr(item, "function", None)):
            item.extra_keyword_matches.update((rule_id, rule_keyword(rule_id)))


def pytest_collection_finish() -> None:
    """Set aside what is loaded by now, so that it is not searched for garbage again and again: an eighth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def _is_empty(item: pytest.Item) -> bool:
    mark = item.get_closest_marker("skip")
    reason = str(mark.kwargs.get("reason", "")) if mark else ""
    return reason.startswith("got empty parameter set")


def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> bool | None:
    if not (ASKED and isinstance(item, pytest.Function)):
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    again.run(item, nextitem, SETTINGS.counted)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    if ASKED:
        # The option itself is the terminal reporter's.
        item.config.option.tbstyle = traceback_style(item, call)
    report = yield
    if isinstance(item, pytest.Function):
        conclude(item, call, report, SETTINGS.counted)
    return report


@pytest.fixture(scope="session")
def settings() -> Settings:
    return SETTINGS


@pytest.fixture
def plan(settings: Settings, request: pytest.FixtureRequest) -> Plan:
    return plan_of(settings, request.node.name)


@pytest.fixture(scope="session")
def gates(settings: Settings) -> Iterator[Callable[[str], Gate]]:
    """The gate to each API's server; an own mock is started with the first test that needs it."""
    opened: dict[str, Gate] = {}
    with ExitStack() as stack:

        def gate_to(api: str) -> Gate:
            if api not in opened:
                try:
                    target = stack.enter_context(open_target(settings, api))
                except (NoCredentials, MockDidNotStart) as error:
                    reason = f"{api}: {error}"
                    raise pytest.fail.Exception(reason, pytrace=False) from None
                opened[api] = Gate(target, settings, Judge(target.spec))
            return opened[api]

        yield gate_to


@pytest.fixture(scope="session")
def mock_url() -> Iterator[Callable[[str], str]]:
    """The base URL of an API's mock, which is started with the first test that asks and shared with all that follow."""
    with ExitStack() as stack:
        yield cache(lambda api: stack.enter_context(running_mock(api)))


@pytest.fixture
def api_name(request: pytest.FixtureRequest) -> str:
    """The API in whose folder the test stands; generic tests are parametrized with it."""
    return request.path.relative_to(APIS).parts[0]


@pytest.fixture
def gate(
    api_name: str, gates: Callable[[str], Gate], request: pytest.FixtureRequest
) -> Iterator[Gate]:
    """The gate to the server, in its seeded state where it is a mock; from any other, what the test created is removed."""
    gate = gates(api_name)
    request.node.stash[GATE] = gate
    gate.forget()
    gate.pace.check("")
    if gate.target.is_mock:
        MockControl(gate).reset()
    gate.forget()
    gate.has_written = False
    yield gate
    gate.forget()
    gate.coverage.left = clean_up(gate)


@pytest.fixture
def api(gate: Gate) -> Client:
    return Client(gate)


@pytest.fixture
def mock(gate: Gate) -> MockControl:
    return MockControl(gate)


@pytest.fixture
def webhooks(gate: Gate) -> Iterator[Webhooks]:
    """Addresses for the server's webhooks; what came there is judged when the test ends."""
    with webhooks_to(gate) as receiving:
        yield receiving


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Judge the webhooks that came as a part of the test, so that it fails where one does not fit."""
    result = yield
    receiving = pyfuncitem.funcargs.get("webhooks")
    if isinstance(receiving, Webhooks):
        receiving.check()
    return result


@pytest.fixture
def operation(gate: Gate, operation_id: str) -> Operation:
    return gate.target.spec.operation(operation_id)
