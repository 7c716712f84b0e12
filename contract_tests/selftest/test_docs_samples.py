"""Samples and guides on the pages of the site are run against the mocks."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from contract_tests.harness.mocking.running import running_mock
from contract_tests.selftest.site_toy import real_apis
from scripts.cli.layout import GENERATED, SPECS, TEMPLATES
from scripts.client.samples import literal, received
from scripts.site.guides import Guide
from scripts.site.mkdocs_build import build
from scripts.site.page_map import page_map
from scripts.site.pages import render, sample
from scripts.spec import names
from scripts.spec.document import Spec, api_names, load
from scripts.spec.example_call import example_call
from scripts.spec.operation import Operation

LOADED = {api: load(SPECS / api) for api in api_names(SPECS)}
OPERATIONS = [
    pytest.param(spec.name, operation, id=f"{spec.name}-{operation.id}")
    for spec in LOADED.values()
    for operation in spec.operations
]
GUIDES = [
    pytest.param(
        api, Guide(file.stem, file.read_text("utf-8")), id=f"{api}-{file.stem}"
    )
    for api in LOADED
    for file in sorted((SPECS / api / "guides").glob("*.md"))
]
NAMES = ("mock", "operation")
each_operation = pytest.mark.parametrize(NAMES, OPERATIONS, indirect=["mock"])
# A machine need not have curl: without it, there is nothing to collect.
each_if_curl = pytest.mark.parametrize(
    NAMES, OPERATIONS if shutil.which("curl") else [], indirect=["mock"]
)


class Mock:
    """A running mock, and the environment in which a sample talks to it."""

    def __init__(self, spec: Spec, base_url: str) -> None:
        self.spec = spec
        self.base_url = base_url
        described: dict[str, Any] = json.loads(self.ask("GET", "/_mock"))
        self.actions = set(described["actions"])
        own = os.environ | described["env"] | {"PYTHONPATH": str(GENERATED / spec.name)}
        self.env = own | {names.variable(spec.name, "base_url"): base_url}

    def ask(self, method: str, path: str) -> bytes:
        request = Request(self.base_url + path, method=method)
        with urlopen(request, timeout=10) as answer:
            return bytes(answer.read())

    def run(self, *command: str) -> str:
        """The output of the command, in the seeded state of the mock, with what its vendor's examples name."""
        self.ask("POST", "/_mock/reset")
        if "seed_examples" in self.actions:
            self.ask("POST", "/_mock/actions/seed_examples")
        done = subprocess.run(
            command, env=self.env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def mocks() -> Iterator[Callable[[str], Mock]]:
    """The mock of an API, started once: a parametrized fixture would start it for each operation."""
    with ExitStack() as stack:
        yield cache(
            lambda api: Mock(LOADED[api], stack.enter_context(running_mock(api)))
        )


@pytest.fixture
def mock(request: pytest.FixtureRequest, mocks: Callable[[str], Mock]) -> Mock:
    return mocks(request.param)


class CodeBlocks(HTMLParser):
    """The text of each code block of a page."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.found: list[str] = []
        self.depth = 0
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "pre":
            self.depth = 1
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "pre":
            self.depth = 0

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.found[-1] += data


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples") / "site"
    templates = TEMPLATES / "site"
    build(render(real_apis(), templates), templates, folder)
    return folder


@pytest.mark.parametrize("api", LOADED)
def test_the_page_of_each_operation_shows_its_samples(site: Path, api: str) -> None:
    spec = LOADED[api]
    for page, operations in page_map(spec).resources.items():
        shown = {each.strip() for each in CodeBlocks(site / api / f"{page}.html").found}
        for operation in operations:
            expected = sample(spec, operation)
            assert expected.python.strip() in shown, operation.label
            assert expected.curl.strip() in shown, operation.label


@pytest.mark.parametrize("api", [each for each in LOADED if LOADED[each].webhooks])
def test_the_page_of_webhooks_shows_how_the_client_reads_them(
    site: Path, api: str
) -> None:
    shown = {each.strip() for each in CodeBlocks(site / api / "webhooks.html").found}
    assert received(LOADED[api]).strip() in shown


@each_operation
def test_the_python_sample_runs(mock: Mock, operation: Operation) -> None:
    mock.run(sys.executable, "-c", sample(mock.spec, operation).python)


@pytest.mark.parametrize(("mock", "guide"), GUIDES, indirect=["mock"])
def test_the_samples_of_a_guide_run_and_print_what_it_says(
    mock: Mock, guide: Guide
) -> None:
    assert mock.run(sys.executable, "-c", guide.program) == "".join(guide.output)


@each_if_curl
def test_the_curl_sample_gets_a_documented_success(
    mock: Mock, operation: Operation
) -> None:
    written = sample(mock.spec, operation).curl
    aimed = re.sub(r"https://[^/'\"]+", mock.base_url, written, count=1)
    quiet = "--silent --output /dev/null --write-out '%{http_code}'"
    status = mock.run("sh", "-c", f"{aimed} {quiet}")
    assert status.startswith("2")
    assert {status, "2XX"} & operation.node["responses"].keys()


def leaves(data: Any) -> Iterator[Any]:
    """The plain values in JSON data, also in text that holds JSON: the client takes that as an object."""
    if isinstance(data, str) and data.startswith(("{", "[")):
        data = json.loads(data)
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            yield from leaves(item)
    else:
        yield data


@each_operation
def test_both_samples_have_the_same_values(mock: Mock, operation: Operation) -> None:
    call, shown = example_call(operation), sample(mock.spec, operation)
    given = [value for _, value in call.arguments]
    for value in leaves([*given, call.body] if call.media else given):
        assert literal(value).strip('"') in shown.python


@each_operation
def test_no_sample_holds_a_secret(mock: Mock, operation: Operation) -> None:
    shown = sample(mock.spec, operation)
    described: dict[str, Any] = json.loads(mock.ask("GET", "/_mock"))
    for secret in described["env"].values():
        assert secret not in shown.curl + shown.python
