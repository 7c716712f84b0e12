"""Samples and guides on the pages of the site are run against the mocks."""

import json
import os
import re
import shutil
from collections.abc import Callable
from html import unescape
from itertools import groupby
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.harness.http.matching import Matcher
from contract_tests.selftest.warm import Python, ran
from scripts.cli.layout import GENERATED, ROOT, SPECS
from scripts.client.samples import literal, received
from scripts.site.clients_page import client_samples, command, shown_api
from scripts.site.guides import Guide
from scripts.site.page_map import page_map
from scripts.site.pages import sample
from scripts.spec import names
from scripts.spec.document import Spec, api_names, load
from scripts.spec.example_call import example_call
from scripts.spec.workflows import workflows
from scripts.target.server import service_url

LOADED = {api: load(SPECS / api) for api in api_names(SPECS)}
GUIDES = [
    pytest.param(
        api, Guide(file.stem, file.read_text("utf-8")), id=f"{api}-{file.stem}"
    )
    for api in LOADED
    for file in sorted((SPECS / api / "guides").glob("*.md"))
]
each_api = pytest.mark.parametrize("mock", LOADED, indirect=True)
# A machine need not have curl: without it, there is nothing to collect.
each_api_if_curl = pytest.mark.parametrize(
    "mock", LOADED if shutil.which("curl") else [], indirect=True
)


class Mock:
    """A running mock, and the environment in which a sample talks to it."""

    def __init__(self, spec: Spec, base_url: str) -> None:
        self.spec = spec
        self.base_url = base_url
        described = httpx.get(f"{base_url}/_mock").json()
        self.actions = set(described["actions"])
        self.secrets = list(described["env"].values())
        own = os.environ | described["env"] | {"PYTHONPATH": str(GENERATED / spec.name)}
        self.env = own | {names.variable(spec.name, "base_url"): base_url}

    def live(self, after: int = 0) -> dict[str, Any]:
        """The requests after the one of that number, and the number of the last."""
        live = httpx.get(f"{self.base_url}/_mock/live", params={"after": after})
        found: dict[str, Any] = live.json()
        return found

    def called(self, after: int) -> list[str]:
        """The operations of those requests."""
        matcher = Matcher(self.spec, service_url(self.spec, self.base_url))
        requests = self.live(after)["requests"]
        every = (
            matcher.operation(one["method"], self.base_url + one["path"])
            for one in requests
        )
        return [each.id for each in every if each]

    @property
    def to_seed(self) -> list[str]:
        """The paths that bring back the seeded state, with all that its vendor's examples name."""
        told = "seed_examples" in self.actions
        return ["/_mock/reset", *["/_mock/actions/seed_examples"] * told]

    @property
    def seeding(self) -> str:
        """The same as a program, to stand between two of which each begins in that state."""
        return (
            "from urllib.request import Request, urlopen\n"
            f"for path in {self.to_seed}:\n"
            f"    urlopen(Request({self.base_url!r} + path, method='POST')).close()\n"
        )

    def seed(self) -> None:
        """Return to the seeded state."""
        for path in self.to_seed:
            httpx.post(self.base_url + path).raise_for_status()

    def printed(self, python: Python, program: str) -> str:
        """The output of a program that begins in the seeded state."""
        self.seed()
        done = python("-c", program, env=self.env)
        assert done.returncode == 0, f"{program}\n{done.stderr}"
        return done.stdout

    def answered(self, curl: str) -> str:
        """The status that a curl line gets in the seeded state."""
        self.seed()
        quiet = "--silent --output /dev/null --write-out '%{http_code}'"
        return ran("sh", "-c", f"{curl} {quiet}", env=self.env).stdout


@pytest.fixture
def mock(request: pytest.FixtureRequest, mock_url: Callable[[str], str]) -> Mock:
    return Mock(LOADED[request.param], mock_url(request.param))


def code_blocks(page: Path) -> list[str]:
    """The text of each code block of a page."""
    blocks = re.findall("<pre.*?</pre>", page.read_text("utf-8"), re.DOTALL)
    return [unescape(re.sub("<[^>]*>", "", block)).strip() for block in blocks]


@pytest.mark.parametrize("api", LOADED)
def test_the_page_of_each_operation_shows_its_samples(site: Path, api: str) -> None:
    spec = LOADED[api]
    for operation in spec.operations:
        page = page_map(spec).operations[operation.id]
        shown = code_blocks(site / api / f"{page}.html")
        expected = sample(spec, operation)
        for written in (expected.python, expected.asyncio, expected.curl):
            assert written.strip() in shown, operation.label


@pytest.mark.parametrize("api", [each for each in LOADED if LOADED[each].webhooks])
def test_the_page_of_each_webhook_shows_how_the_client_reads_it(
    site: Path, api: str
) -> None:
    spec = LOADED[api]
    assert received(spec).strip() in code_blocks(site / api / "webhooks.html")
    for webhook in spec.webhooks:
        page = page_map(spec).webhooks[webhook.id]
        shown = code_blocks(site / api / f"{page}.html")
        assert received(spec, webhook).strip() in shown, webhook.id


@each_api
def test_every_python_sample_runs(mock: Mock, python: Python) -> None:
    for operation in mock.spec.operations:
        shown = sample(mock.spec, operation)
        mock.printed(python, f"{shown.python}\n{mock.seeding}\n{shown.asyncio}")


@pytest.mark.parametrize(("mock", "guide"), GUIDES, indirect=["mock"])
def test_the_samples_of_a_guide_run_and_print_what_it_says(
    mock: Mock, guide: Guide, python: Python
) -> None:
    before = mock.live()["last"]
    assert mock.printed(python, guide.program) == "".join(guide.output)
    for workflow in workflows(mock.spec):
        if workflow.story == guide.name:
            steps = [step.operation for step in workflow.steps]
            called = [key for key, _ in groupby(mock.called(before))]
            assert called == [key for key, _ in groupby(steps)]


def test_every_workflow_has_a_guide_that_tells_it() -> None:
    told = {(api, each.story) for api in LOADED for each in workflows(LOADED[api])}
    assert len(told) >= 3
    guides = SPECS.glob("*/guides/*.md")
    assert told <= {(file.parent.parent.name, file.stem) for file in guides}


@pytest.mark.parametrize(
    ("mock", "topic", "program"),
    [
        pytest.param(each.spec.name, each.topic, each.program, id=each.topic)
        for each in client_samples(list(LOADED.values()))
    ],
    indirect=["mock"],
)
def test_the_samples_of_the_page_on_clients_run(
    mock: Mock, topic: str, program: str, python: Python, site: Path
) -> None:
    assert program.strip() in code_blocks(site / "clients.html")
    if topic != "test":  # that one runs where the wheel of the mocks is installed
        assert mock.printed(python, program) or topic in ("body", "webhooks")


@pytest.mark.parametrize("mock", [shown_api(list(LOADED.values())).name], indirect=True)
def test_the_command_of_the_page_on_clients_runs(
    mock: Mock, python: Python, site: Path
) -> None:
    line = command(mock.spec)
    assert line in code_blocks(site / "clients.html")
    done = python(*line.split()[1:], env=mock.env)
    assert done.returncode == 0 and json.loads(done.stdout), done.stderr


def test_what_is_said_of_our_clients_beside_others_is_tested(site: Path) -> None:
    page = (site / "clients.html").read_text("utf-8")
    named = set(re.findall(r"<code>(test_\w+)</code>", page))
    sources = [each.read_text("utf-8") for each in Path(__file__).parent.glob("*.py")]
    tests = {
        one for text in sources for one in re.findall(r"^def (test_\w+)", text, re.M)
    }
    assert named and not named - tests
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    (stock,) = set(re.findall(r"openapi-python-client ([\d.]+)<", page))
    assert f"openapi-python-client=={stock} " in lock


@each_api_if_curl
def test_every_curl_sample_gets_a_documented_success(mock: Mock) -> None:
    failed = []
    for operation in mock.spec.operations:
        written = sample(mock.spec, operation).curl
        aimed = re.sub(r"https://[^/'\"]+", mock.base_url, written, count=1)
        status = mock.answered(aimed)
        if not status.startswith("2") or not operation.documented(int(status)):
            failed.append(f"{operation.label}: {status}")
    assert not failed, failed


def leaves(data: Any) -> list[Any]:
    """The plain values in JSON data, also in text that holds JSON: the client takes that as an object."""
    if isinstance(data, str) and data.startswith(("{", "[")):
        data = json.loads(data)
    inside = data.values() if isinstance(data, dict) else data
    is_plain = not isinstance(data, dict | list)
    return [data] if is_plain else [leaf for each in inside for leaf in leaves(each)]


@pytest.mark.parametrize("api", LOADED)
def test_both_samples_have_the_same_values(api: str) -> None:
    for operation in LOADED[api].operations:
        call, shown = example_call(operation), sample(LOADED[api], operation)
        given = [value for _, value in call.arguments]
        for value in leaves([*given, call.body] if call.media else given):
            assert literal(value).strip('"') in shown.python, operation.label
            assert literal(value).strip('"') in shown.asyncio, operation.label


@each_api
def test_no_sample_holds_a_secret(mock: Mock) -> None:
    for operation in mock.spec.operations:
        shown = sample(mock.spec, operation)
        told = [each for each in mock.secrets if each in shown.curl + shown.python]
        assert not told, operation.label
