"""`make contract` as users meet it: exit codes, messages, reports, and no secret anywhere."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest
from starlette.responses import Response
from starlette.types import Scope

from contract_tests.harness.http.target import target
from contract_tests.harness.mocking.application import application, combined
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.broken import BrokenMock, served
from contract_tests.harness.mocking.catalogue import load_mock
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.defects import Serve, as_defect
from contract_tests.selftest.smallest import (
    API,
    CREDENTIALS,
    SPEC,
    answering,
    is_control,
    mock,
    without_control,
)
from contract_tests.selftest.spelled import SPELLINGS
from contract_tests.selftest.warm import WORKERS, Contract, cold_python
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load
from scripts.target.secrets import NoCredentials
from scripts.target.server import ServerFound

# Of the rules; without clock, mailbox and failures on demand the rest cannot be told.
MOST = 3 / 4
KEY = "key/that+nobody='may'&<see>\"50%25"


async def echoes(asked: Asked, serve: Serve) -> Reply:
    """Answers with all that it was sent, credentials in every spelling, and a bit of HTML."""
    sent = {"path": asked.path, "query": asked.query_string, "x": "<script>alert(1)"}
    keys = [value for value in dict(asked.headers).values() if KEY in value]
    spelt = [spell(key) for key in keys for spell in SPELLINGS.values()]
    return Reply(418).with_json({**sent, "sent": spelt, **dict(asked.headers)})


@contextmanager
def strange_server() -> Iterator[tuple[str, dict[str, str]]]:
    """A server that is no mock and echoes, with credentials for it."""
    with served(without_control(BrokenMock(mock(), as_defect(echoes)))) as base_url:
        yield base_url, {name: f"{KEY}-{name}" for name in CREDENTIALS}


def counted(folder: Path, *kinds: str) -> list[int]:
    """How many tests there are of each kind by the report for machines, such as `failures`."""
    (suite,) = ElementTree.parse(folder / "junit.xml").iter("testsuite")
    return [int(suite.attrib[kind]) for kind in kinds]


def test_the_mock_conforms_and_everything_is_covered(tmp_path: Path) -> None:
    # As users start it, with several processes. `make contract` is that run for each API, and fails as this would.
    verb = ["-m", "scripts", "contract", API, "--reports", str(tmp_path)]
    run = cold_python(*verb, env={WORKERS: "2"})
    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{API} at its mock: no violations (profile quick, seed 1)" in run.stdout
    for what in ("operations", "answers", "rules"):
        found = re.search(rf"{what} +(\d+) of (\d+)", run.stdout)
        assert found
        assert found[1] == found[2]
    behaviour = r"(\d+) of (\d+) (?:link|paged|filter|order|unique)"
    declared = re.findall(behaviour, run.stdout)
    assert [held for held, every in declared if held != every] == []
    assert "not run" not in run.stdout
    assert counted(tmp_path, "failures", "errors", "skipped") == [0, 0, 0]
    written = {"junit.xml", "contract.html", "contract.md"}
    assert {file.name for file in tmp_path.iterdir()} == written


def test_a_running_mock_can_be_named(contract: Contract) -> None:
    with served(mock()) as base_url:
        run = contract(API, "--select", "test_examples", at=f"{base_url}/")
    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{API} at {base_url}: no violations" in run.stdout
    assert ", 0 requests" not in run.stdout
    assert "not run" not in run.stdout


@pytest.mark.parametrize("api", api_names(SPECS))
def test_a_server_without_control_paths_proves_most_rules_and_breaks_none(
    api: str, tmp_path: Path, contract: Contract
) -> None:
    options = [] if api == API else ["--select", "rules"]  # the rest takes long
    with served(without_control(application(api, load_mock(api)))) as base_url:
        environ = load_mock(api)(Clock()).env
        run = contract(api, *options, at=base_url, env=environ)
    assert run.returncode == 0, run.stdout + run.stderr
    place = base_url.removeprefix("http://")
    assert f"it needs the control paths of a mock, and {place} has none" in run.stdout
    found = re.search(r"rules +(\d+) of (\d+) proven", run.stdout)
    assert found
    assert int(found[1]) >= MOST * int(found[2]), run.stdout
    assert counted(tmp_path, "skipped") > [0]


def test_a_rule_is_selected_without_those_whose_id_begins_as_its_own(
    contract: Contract,
) -> None:
    ids = {api: [one.id for one in load(SPECS / api).rules] for api in api_names(SPECS)}
    api, rule = next(
        (api, one)
        for api, every in ids.items()
        for one in every
        if any(one in other and one != other for other in every)
    )
    run = contract(api, "--select", rule)
    assert run.returncode == 0, run.stdout + run.stderr
    assert re.search(r"rules +1 of \d+ proven", run.stdout)


def test_violations_are_told_in_full_and_without_secrets(
    tmp_path: Path, contract: Contract
) -> None:
    with strange_server() as (base_url, environ):
        run = contract(API, at=base_url, env=environ)
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
    failures, errors = counted(tmp_path, "failures", "errors")
    assert failures > 0
    assert errors == 0


def test_the_server_gets_what_the_run_counts_and_nothing_else(
    contract: Contract,
) -> None:
    received: list[Scope] = []
    app = answering(without_control(mock()), received.append)
    with served(app) as base_url, served(app) as proxy:
        environ = {**load_mock(API)(Clock()).env, "HTTP_PROXY": proxy}
        run = contract(API, at=base_url, env=environ)
    counted = re.search(r" called, ([\d,]+) requests", run.stdout)
    assert counted, run.stdout + run.stderr
    sent = [scope for scope in received if not is_control(scope)]
    assert len(sent) == int(counted[1].replace(",", ""))


def test_fail_fast_stops_at_the_first_violation(
    tmp_path: Path, contract: Contract
) -> None:
    with strange_server() as (base_url, environ):
        run = contract(API, "--fail-fast", at=base_url, env=environ)
    assert run.returncode == 1, run.stdout + run.stderr
    assert counted(tmp_path, "failures") == [1]


NOT_TO_BE_SHOWN = [
    "http://user:secret@127.0.0.1",
    "http://:secret@127.0.0.1",
    "htp://user:secret@127.0.0.1",
    "http://user:secret",
    "http://user:secret@[::1",
    "http://127.0.0.1/?key=secret",
]
UNUSABLE = [
    ("--base-url", "http://127.0.0.1:1", r"127\.0\.0\.1:1 does not answer: Connection refused"),
    ("--base-url", "https://nowhere.invalid", r"nowhere\.invalid does not answer"),
    ("--base-url", "meetings.test", "that is no base URL"),
    *(("--base-url", url, "that is no base URL|credentials come from the env") for url in NOT_TO_BE_SHOWN),
    ("--select", "no-such-test", "no test is named like no-such-test"),
    ("--select", "not and", "'not and' is no part of a test's name"),
    ("--seed", "x", "'x' is neither a number nor 'random'"),
    ("--profile", "quik", "quick"),
]  # fmt: skip


@pytest.mark.parametrize(("option", "value", "message"), UNUSABLE)
def test_what_cannot_be_run_is_code_2_and_leaves_the_old_reports(
    option: str, value: str, message: str, tmp_path: Path, contract: Contract
) -> None:
    old = tmp_path / "junit.xml"
    old.write_text("old")
    run = contract(API, option, value)
    assert run.returncode == 2, run.stdout
    assert re.search(message, run.stderr), run.stderr
    assert "Traceback" not in run.stderr
    assert "secret" not in run.stdout + run.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["junit.xml"]
    assert old.read_text() == "old"


def test_a_mock_that_cannot_be_reset_is_code_2_and_told_once(
    tmp_path: Path, contract: Contract
) -> None:
    stuck = Response("stuck", 500)
    app = answering(mock(), lambda scope: stuck if scope["path"] == "/_mock/reset" else None)  # fmt: skip
    with served(app) as base_url:
        run = contract(API, at=base_url)
    assert run.returncode == 2, run.stdout
    assert run.stderr.count("/_mock/reset answered 500: stuck") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_mock_that_tells_no_credentials_is_code_2_and_told_once(
    contract: Contract,
) -> None:
    created = load_mock(API)
    silent = application(API, lambda clock: replace(created(clock), env={}))
    with served(silent) as base_url:
        run = contract(API, at=base_url)
    assert run.returncode == 2, run.stdout
    name = CREDENTIALS[0]
    assert run.stderr.count(f"lacks {name}") == 1
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
    server = ServerFound(base_url, live=False, description={"env": {}})
    with pytest.raises(NoCredentials, match=f"the mock's `env` lacks {name}"):
        target(SPEC, server, allow_writes=False)


@pytest.mark.parametrize(
    ("value", "message"),
    [("", "come from the environment; set {}"), (f"{KEY}\n", "{}: blanks at an end")],
)
def test_credentials_that_are_missing_or_cannot_be_sent_are_named(
    value: str, message: str, contract: Contract
) -> None:
    with served(without_control(mock())) as base_url:
        run = contract(API, at=base_url, env=dict.fromkeys(CREDENTIALS, value))
    assert run.returncode == 2
    assert message.format(", ".join(CREDENTIALS)) in run.stderr
    assert KEY[:8] not in run.stdout + run.stderr


def test_the_mock_of_another_api_is_refused(contract: Contract) -> None:
    with served(application("other", load_mock(API))) as base_url:
        run = contract(API, at=base_url)
    assert run.returncode == 2
    assert f"{base_url} is the mock of other, not of {API}" in run.stderr


def test_one_of_several_mocks_has_to_be_named(contract: Contract) -> None:
    with served(combined({API: mock()})) as base_url:
        refused = contract(API, at=base_url)
        run = contract(API, "--select", "test_rules", at=f"{base_url}/{API}")
    assert refused.returncode == 2
    assert f"serves several mocks; name one of {base_url}/{API}" in refused.stderr
    assert run.returncode == 0, run.stdout + run.stderr
