"""`make contract` as users meet it: exit codes, messages, reports, and no secret anywhere."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from contract_tests.harness.http.target import target
from contract_tests.harness.mocking.application import application, combined
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.broken import BrokenMock, served
from contract_tests.harness.mocking.catalogue import load_mock
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.defects import Serve, as_defect
from contract_tests.harness.report.coverage import Coverage
from contract_tests.harness.report.reporter import Reporter, closing_reports
from contract_tests.harness.report.statement import of_rule
from contract_tests.harness.report.summary import Summary, declared
from contract_tests.harness.report.violation import Violation
from contract_tests.selftest.spelled import SPELLINGS
from contract_tests.selftest.warm import WORKERS, Python, cold_python
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load
from scripts.target.prepare import prepare
from scripts.target.secrets import NoCredentials, select
from scripts.target.server import ServerFound
from scripts.target.settings import Settings

# Runs of the smallest are short.
API = min(api_names(SPECS), key=lambda api: len(load(SPECS / api).bundle.to_json()))
MOST = (
    3 / 4
)  # of the rules; without clock, mailbox and failures on demand the rest cannot be told
KEY = "key/that+nobody='may'&<see>\"50%25"
Contract = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def contract(python: Python) -> Contract:
    return partial(python, "-m", "scripts", "contract")


def mock() -> ASGIApp:
    return application(API, load_mock(API))


def without_control(app: ASGIApp) -> ASGIApp:
    """A server that is no mock to those who ask."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        hidden = scope["path"].startswith("/_mock")
        await (Response(status_code=404) if hidden else app)(scope, receive, send)

    return serve


async def echoes(asked: Asked, serve: Serve) -> Reply:
    """Answers with all that it was sent, credentials in every spelling, and a bit of HTML."""
    sent = {"path": asked.path, "query": asked.query_string, "x": "<script>alert(1)"}
    keys = [value for value in dict(asked.headers).values() if KEY in value]
    spelt = [spell(key) for key in keys for spell in SPELLINGS.values()]
    return Reply(418).with_json({**sent, "sent": spelt, **dict(asked.headers)})


@contextmanager
def strange_server() -> Iterator[tuple[str, dict[str, str]]]:
    """A server that is no mock and echoes, with credentials for it."""
    names = select(load(SPECS / API), {})[1]
    with served(without_control(BrokenMock(mock(), as_defect(echoes)))) as base_url:
        yield base_url, {name: f"{KEY}-{name}" for name in names}


def test_the_mock_conforms_and_everything_is_covered(tmp_path: Path) -> None:
    # As users start it, with several processes. `make contract` is that run for each API, and fails as this would.
    verb = ["-m", "scripts", "contract", API, "--reports", str(tmp_path)]
    run = cold_python(*verb, env={WORKERS: "2"})
    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{API} at its mock: no violations (profile quick, seed 1)" in run.stdout
    for counted in (
        r"operations +(\d+) of (\d+)",
        r"answers +(\d+) of (\d+)",
        r"rules +(\d+) of (\d+)",
    ):
        found = re.search(counted, run.stdout)
        assert found
        assert found[1] == found[2]
    declared = re.findall(
        r"(\d+) of (\d+) (?:link|paged|filter|order|unique)", run.stdout
    )
    assert [held for held, every in declared if held != every] == []
    assert "not run" not in run.stdout
    (suite,) = ElementTree.parse(tmp_path / "junit.xml").iter("testsuite")
    assert (suite.get("failures"), suite.get("errors"), suite.get("skipped")) == (
        "0",
    ) * 3
    written = {"junit.xml", "contract.html", "contract.md"}
    assert {file.name for file in tmp_path.iterdir()} == written


def test_a_running_mock_can_be_named(tmp_path: Path, contract: Contract) -> None:
    with served(mock()) as base_url:
        options = ["--select", "test_examples", "--reports", str(tmp_path)]
        run = contract(API, "--base-url", f"{base_url}/", *options)
    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{API} at {base_url}: no violations" in run.stdout
    assert ", 0 requests" not in run.stdout
    assert "not run" not in run.stdout


@pytest.mark.parametrize("api", api_names(SPECS))
def test_a_server_without_control_paths_proves_most_rules_and_breaks_none(
    api: str, tmp_path: Path, contract: Contract
) -> None:
    mocked = application(api, load_mock(api))
    options = [] if api == API else ["--select", "rules"]  # the rest takes long
    with served(without_control(mocked)) as base_url:
        environ = load_mock(api)(Clock()).env
        options += ["--base-url", base_url, "--reports", str(tmp_path)]
        run = contract(api, *options, env=environ)
    assert run.returncode == 0, run.stdout + run.stderr
    place = base_url.removeprefix("http://")
    assert f"it needs the control paths of a mock, and {place} has none" in run.stdout
    found = re.search(r"rules +(\d+) of (\d+) proven", run.stdout)
    assert found
    assert int(found[1]) >= MOST * int(found[2]), run.stdout
    (suite,) = ElementTree.parse(tmp_path / "junit.xml").iter("testsuite")
    assert int(suite.get("skipped", 0)) > 0


def test_a_rule_is_selected_without_those_whose_id_begins_as_its_own(
    tmp_path: Path, contract: Contract
) -> None:
    ids = {api: [one.id for one in load(SPECS / api).rules] for api in api_names(SPECS)}
    api, rule = next(
        (api, one)
        for api, every in ids.items()
        for one in every
        if any(one in other and one != other for other in every)
    )
    run = contract(api, "--select", rule, "--reports", str(tmp_path))
    assert run.returncode == 0, run.stdout + run.stderr
    assert re.search(r"rules +1 of \d+ proven", run.stdout)


def test_violations_are_told_in_full_and_without_secrets(
    tmp_path: Path, contract: Contract
) -> None:
    with strange_server() as (base_url, environ):
        run = contract(
            API, "--base-url", base_url, "--reports", str(tmp_path), env=environ
        )
    assert run.returncode == 1, run.stdout + run.stderr
    assert re.search(rf"^{API} 1\. \w+ \([A-Z]+ /\S+\): ", run.stdout, re.MULTILINE)
    assert re.search(r"^  sent +curl .*\$", run.stdout, re.MULTILINE)
    assert re.search(r"^  answered +418$", run.stdout, re.MULTILINE)
    assert re.search(rf"^ +specs/{API}/\S+:\d+ \(", run.stdout, re.MULTILINE)
    assert "418, which is not documented" in run.stdout
    page = (tmp_path / "contract.html").read_text(encoding="utf-8")
    files = [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()]
    told = "".join([run.stdout, run.stderr, *files, *map(unescape, files)])
    spelt = [spell(key) for spell in SPELLINGS.values() for key in environ.values()]
    assert not [one for one in [KEY[:8], *spelt] if one in told]
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert not re.search(r"(src|@import|<link)", page)
    (suite,) = ElementTree.parse(tmp_path / "junit.xml").iter("testsuite")
    assert int(suite.get("failures", 0)) > 0
    assert suite.get("errors") == "0"


def test_the_server_gets_what_the_run_counts_and_nothing_else(
    tmp_path: Path, contract: Contract
) -> None:
    received: list[str] = []
    app = without_control(mock())

    async def record(scope: Scope, receive: Receive, send: Send) -> None:
        received.append(scope["path"])
        await app(scope, receive, send)

    with served(record) as base_url, served(record) as proxy:
        environ = {**load_mock(API)(Clock()).env, "HTTP_PROXY": proxy}
        options = ["--base-url", base_url, "--reports", str(tmp_path)]
        run = contract(API, *options, env=environ)
    counted = re.search(r" called, ([\d,]+) requests", run.stdout)
    assert counted, run.stdout + run.stderr
    sent = [path for path in received if not path.startswith("/_mock")]
    assert len(sent) == int(counted[1].replace(",", ""))


def test_fail_fast_stops_at_the_first_violation(
    tmp_path: Path, contract: Contract
) -> None:
    with strange_server() as (base_url, environ):
        options = ["--fail-fast", "--reports", str(tmp_path)]
        run = contract(API, "--base-url", base_url, *options, env=environ)
    assert run.returncode == 1, run.stdout + run.stderr
    (suite,) = ElementTree.parse(tmp_path / "junit.xml").iter("testsuite")
    assert suite.get("failures") == "1"


def test_an_answer_that_never_comes_is_a_violation() -> None:
    spec = load(SPECS / API)
    *_, call, teardown = closing_reports(Summary(spec, Coverage(API)), Settings(()))
    assert (call.outcome, teardown.outcome) == ("failed", "passed")
    for operation in spec.operations:
        for status in operation.responses:
            assert (
                f"{operation.label}: no request of this run was answered {status}"
                in (str(call.longrepr))
            )
    assert re.search(rf"specs/{API}/\S+:\d+ \(", str(call.longrepr))


def test_what_no_test_could_try_is_a_violation() -> None:
    specs = [load(SPECS / api) for api in api_names(SPECS)]
    spec = max(specs, key=lambda spec: len(declared(spec)["link"]))
    summary = Summary(spec, Coverage(spec.name))
    *_, call, _ = closing_reports(summary, Settings(()))
    told = str(call.longrepr)
    for kind, names in declared(spec).items():
        message = f"no test of this run could hold the server to this {kind}"
        assert told.count(message) == len(names)
    assert told.count("no test of this run could try this rule") == len(summary.untried)
    summary.coverage.violations.append(
        Violation(spec.name, "", "", "", "", of_rule(spec, spec.rules[0]))
    )
    *_, call, _ = closing_reports(summary, Settings(()))
    assert "could" not in str(call.longrepr)


def test_a_violation_found_while_a_test_is_set_up_counts() -> None:
    spec = load(SPECS / API)
    statement = of_rule(spec, spec.rules[0])
    found = Violation(API, "", "a fixture failed", "", "", statement)
    report = pytest.TestReport(
        "test_it", ("", 0, "test_it"), {}, "failed", "a fixture failed", when="setup"
    )
    Coverage(API, violations=[found]).attach(report)
    reporter = Reporter(Settings(apis=(API,)))
    reporter.pytest_runtest_logreport(report)
    assert reporter.summaries[API].findings["violation"] == [found]
    assert reporter.broken == {}


NOT_TO_BE_SHOWN = [
    "http://user:secret@127.0.0.1",
    "http://:secret@127.0.0.1",
    "htp://user:secret@127.0.0.1",
    "http://user:secret",
    "http://user:secret@[::1",
    "http://127.0.0.1/?key=secret",
]
UNUSABLE = [
    (
        ["--base-url", "http://127.0.0.1:1"],
        r"127\.0\.0\.1:1 does not answer: Connection refused",
    ),
    (["--base-url", "https://nowhere.invalid"], r"nowhere\.invalid does not answer"),
    (["--base-url", "meetings.test"], "that is no base URL"),
    *(
        (["--base-url", url], "that is no base URL|credentials come from the env")
        for url in NOT_TO_BE_SHOWN
    ),
    (["--select", "no-such-test"], "no test is named like no-such-test"),
    (["--select", "not and"], "'not and' is no part of a test's name"),
    (["--seed", "x"], "'x' is neither a number nor 'random'"),
    (["--profile", "quik"], "quick"),
]


@pytest.mark.parametrize(("options", "message"), UNUSABLE)
def test_what_cannot_be_run_is_code_2_and_leaves_the_old_reports(
    options: list[str], message: str, tmp_path: Path, contract: Contract
) -> None:
    old = tmp_path / "junit.xml"
    old.write_text("old")
    run = contract(API, *options, "--reports", str(tmp_path))
    assert run.returncode == 2, run.stdout
    assert re.search(message, run.stderr), run.stderr
    assert "Traceback" not in run.stderr
    assert "secret" not in run.stdout + run.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["junit.xml"]
    assert old.read_text() == "old"


def test_a_mock_that_cannot_be_reset_is_code_2_and_told_once(
    tmp_path: Path, contract: Contract
) -> None:
    healthy = mock()

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        stuck = scope["path"] == "/_mock/reset"
        await (Response("stuck", 500) if stuck else healthy)(scope, receive, send)

    with served(serve) as base_url:
        run = contract(API, "--base-url", base_url, "--reports", str(tmp_path))
    assert run.returncode == 2, run.stdout
    assert run.stderr.count("/_mock/reset answered 500: stuck") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_mock_that_tells_no_credentials_is_code_2_and_told_once(
    tmp_path: Path, contract: Contract
) -> None:
    created = load_mock(API)
    silent = application(API, lambda clock: replace(created(clock), env={}))
    with served(silent) as base_url:
        run = contract(API, "--base-url", base_url, "--reports", str(tmp_path))
    assert run.returncode == 2, run.stdout
    (name, *_) = select(load(SPECS / API), {})[1]
    assert run.stderr.count(f"lacks {name}") == 1
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
    server = ServerFound(base_url, live=False, description={"env": {}})
    with pytest.raises(NoCredentials, match=f"the mock's `env` lacks {name}"):
        target(load(SPECS / API), server, allow_writes=False)


@pytest.mark.parametrize(
    ("value", "message"),
    [("", "come from the environment; set {}"), (f"{KEY}\n", "{}: blanks at an end")],
)
def test_credentials_that_are_missing_or_cannot_be_sent_are_named(
    value: str, message: str, contract: Contract
) -> None:
    names = select(load(SPECS / API), {})[1]
    with served(without_control(mock())) as base_url:
        run = contract(API, "--base-url", base_url, env=dict.fromkeys(names, value))
    assert run.returncode == 2
    assert message.format(", ".join(names)) in run.stderr
    assert KEY[:8] not in run.stdout + run.stderr


def test_the_mock_of_another_api_is_refused(contract: Contract) -> None:
    with served(application("other", load_mock(API))) as base_url:
        run = contract(API, "--base-url", base_url)
    assert run.returncode == 2
    assert f"{base_url} is the mock of other, not of {API}" in run.stderr


def test_one_of_several_mocks_has_to_be_named(contract: Contract) -> None:
    with served(combined({API: mock()})) as base_url:
        refused = contract(API, "--base-url", base_url)
        run = contract(API, "--base-url", f"{base_url}/{API}", "--select", "test_rules")
    assert refused.returncode == 2
    assert f"serves several mocks; name one of {base_url}/{API}" in refused.stderr
    assert run.returncode == 0, run.stdout + run.stderr


def test_one_base_url_is_for_one_api() -> None:
    spec = load(SPECS / API)
    with pytest.raises(CouldNotRun, match="name the API"):
        prepare([spec, spec], Settings((), "http://127.0.0.1:1"))


@pytest.mark.parametrize("allow_writes", [False, True])
def test_a_live_run_says_first_what_it_will_call(
    allow_writes: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    spec = load(SPECS / API)
    names = select(spec, {})[1]
    for name in names:
        monkeypatch.setenv(name, KEY)
    server = ServerFound("https://vendor.test", live=True, description=None)
    monkeypatch.setattr("scripts.target.prepare.look", lambda *asked: server)
    asked = Settings((), "https://vendor.test", allow_writes=allow_writes)
    prepare([spec], asked)
    said = capsys.readouterr().out
    assert "https://vendor.test is live; it gets examples" in said
    assert ("called to write: " in said) == allow_writes
    assert ("not called without ALLOW_WRITES=1:" in said) != allow_writes
    assert all(operation.label in said for operation in spec.operations)
