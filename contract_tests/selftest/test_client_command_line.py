"""The command line of every client, at the mock of its API."""

import json
from collections.abc import Callable
from importlib import import_module

import httpx
import pytest
from click.testing import CliRunner, Result

from contract_tests.selftest.every_client import package_of, spec_of
from scripts.cli.layout import SPECS
from scripts.client import naming, samples
from scripts.spec import names
from scripts.spec.document import api_names
from scripts.spec.example_call import example_call
from scripts.spec.operation import Operation
from scripts.spec.security import schemes

APIS = api_names(SPECS)
Run = Callable[..., Result]


@pytest.fixture(params=APIS)
def api(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def run(
    api: str, mock_url: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Runs a command with the environment of the mock, which is in its seeded state."""
    base_url, main = (
        mock_url(api),
        import_module(f"{package_of(api).__name__}.__main__").main,
    )
    httpx.post(f"{base_url}/_mock/reset")
    described = httpx.get(f"{base_url}/_mock").json()
    for name, value in described["env"].items():
        monkeypatch.setenv(name, str(value))
    monkeypatch.setenv(names.variable(api, "base_url"), base_url)
    return lambda *args, **more: CliRunner().invoke(main, list(args), **more)


def command(api: str, operation: Operation) -> tuple[str, str]:
    method = naming.methods(spec_of(api))[operation.id]
    return method.resource.replace("_", "-"), method.name.replace("_", "-")


def test_every_operation_is_a_command_that_tells_of_itself(api: str, run: Run) -> None:
    for operation in spec_of(api).operations:
        told = run(*command(api, operation), "--help")
        assert told.exit_code == 0
        text = " ".join(told.output.split())
        assert f"{operation.summary}." in text
        for each in operation.parameters_in("query", "header"):
            assert (
                "--" + naming.argument(each.name).strip("_").replace("_", "-") in text
            )
        assert ("--body" in text) is bool(operation.body)
        assert ("--all" in text) is bool(operation.paging)


def sent(operation: Operation) -> str:
    """The body of the sample call, "" where it has none."""
    call = example_call(operation, optional=False)
    return json.dumps(call.body) if call.media else ""


@pytest.mark.parametrize("form", ["json", "table"])
def test_an_answer_is_printed_as_it_is_wanted(api: str, run: Run, form: str) -> None:
    operation = samples.simplest(spec_of(api))
    options = ["--table"] if form == "table" else []
    done = run(*options, *command(api, operation), input=sent(operation))
    assert done.exit_code == 0, done.output
    if form == "table":
        assert "\u250f" in done.output
    else:
        assert json.loads(done.output)


def test_the_exit_code_tells_what_went_wrong(
    api: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    operation = samples.simplest(spec_of(api))
    line, given = command(api, operation), sent(operation)
    assert run(*line, "--no-such-option").exit_code == 2
    assert run("--base-url", "nowhere", *line, input=given).exit_code == 2
    assert run("--base-url", "http://127.0.0.1:1", *line, input=given).exit_code == 3
    for variable in (one for each in schemes(spec_of(api)) for one in each.variables):
        monkeypatch.setenv(variable, "wrong")
    refused = run(*line, input=given)
    assert (refused.exit_code, "was answered 40" in refused.stderr) == (1, True)
    if given:
        assert run(*line, input="no JSON").exit_code == 2
