"""The end of a contract run, where all that was not tried is a violation, and the beginning, where it says what it will do."""

import re

import pytest

from contract_tests.harness.report.coverage import Coverage
from contract_tests.harness.report.reporter import Reporter, closing_reports
from contract_tests.harness.report.statement import of_rule
from contract_tests.harness.report.summary import Summary, declared
from contract_tests.harness.report.violation import Violation
from contract_tests.selftest.smallest import API, CREDENTIALS, SPEC
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load
from scripts.target.prepare import prepare
from scripts.target.server import ServerFound
from scripts.target.settings import Settings

NOTHING = Settings(())


def concluded(summary: Summary) -> str:
    """The message of the last test of a run."""
    *_, call, teardown = closing_reports(summary, NOTHING)
    assert (call.outcome, teardown.outcome) == ("failed", "passed")
    return str(call.longrepr)


def test_an_answer_that_never_comes_is_a_violation() -> None:
    told = concluded(Summary(SPEC, Coverage(API)))
    for operation in SPEC.operations:
        for status in operation.responses:
            never = f"{operation.label}: no request of this run was answered {status}"
            assert never in told
    assert re.search(rf"specs/{API}/\S+:\d+ \(", told)


def test_what_no_test_could_try_is_a_violation() -> None:
    specs = [load(SPECS / api) for api in api_names(SPECS)]
    spec = max(specs, key=lambda spec: len(declared(spec)["link"]))
    summary = Summary(spec, Coverage(spec.name))
    told = concluded(summary)
    for kind, names in declared(spec).items():
        message = f"no test of this run could hold the server to this {kind}"
        assert told.count(message) == len(names)
    assert told.count("no test of this run could try this rule") == len(summary.untried)
    broken = Violation(spec.name, "", "", "", "", of_rule(spec, spec.rules[0]))
    summary.coverage.violations.append(broken)
    assert "could" not in concluded(summary)


def test_a_violation_found_while_a_test_is_set_up_counts() -> None:
    statement = of_rule(SPEC, SPEC.rules[0])
    found = Violation(API, "", "a fixture failed", "", "", statement)
    report = pytest.TestReport(
        "test_it", ("", 0, "test_it"), {}, "failed", "a fixture failed", when="setup"
    )
    Coverage(API, violations=[found]).attach(report)
    reporter = Reporter(Settings(apis=(API,)))
    reporter.pytest_runtest_logreport(report)
    assert reporter.summaries[API].findings["violation"] == [found]
    assert reporter.broken == {}


def test_one_base_url_is_for_one_api() -> None:
    with pytest.raises(CouldNotRun, match="name the API"):
        prepare([SPEC, SPEC], Settings((), "http://127.0.0.1:1"))


@pytest.mark.parametrize("allow_writes", [False, True])
def test_a_live_run_says_first_what_it_will_call(
    allow_writes: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in CREDENTIALS:
        monkeypatch.setenv(name, "key-of-the-vendor")
    server = ServerFound("https://vendor.test", live=True, description=None)
    monkeypatch.setattr("scripts.target.prepare.look", lambda *asked: server)
    asked = Settings((), "https://vendor.test", allow_writes=allow_writes)
    prepare([SPEC], asked)
    said = capsys.readouterr().out
    assert "https://vendor.test is live; it gets examples" in said
    assert ("called to write: " in said) == allow_writes
    assert ("not called without ALLOW_WRITES=1:" in said) != allow_writes
    assert all(operation.label in said for operation in SPEC.operations)
