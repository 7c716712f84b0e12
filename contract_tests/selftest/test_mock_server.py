"""The mock server as people and programs start it: start line, ports, signals, control paths, several mocks on one port."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
import pytest

from contract_tests.harness.mocking import Clock
from contract_tests.harness.mocking.actions import action_of
from contract_tests.harness.mocking.catalogue import load_mock, mock_names
from contract_tests.selftest.warm import ran
from scripts.cli.layout import ROOT
from scripts.target.running_mock import MockDidNotStart, running_mock

NAMES = mock_names()
COMMAND = [sys.executable, "-m", "contract_tests.harness.mocking.serve"]


@contextmanager
def process(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [*COMMAND, *arguments], cwd=ROOT, stdout=pipe, stderr=pipe, text=True
    ) as started:
        try:
            yield started
        finally:
            started.kill()


def failed(*arguments: str) -> str:
    """The one line that a start says which ends with exit code 2."""
    done = ran(*COMMAND, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    return line


def vendor_path(name: str) -> str:
    return load_mock(name)(Clock()).path_items[0].path


@pytest.fixture(scope="module", params=NAMES)
def server(
    request: pytest.FixtureRequest, mock_url: Callable[[str], str]
) -> Iterator[tuple[str, httpx.Client]]:
    with httpx.Client(base_url=mock_url(request.param)) as client:
        client.post("/_mock/reset").raise_for_status()
        yield request.param, client


def test_there_is_a_mock() -> None:
    assert NAMES


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_one_json_line_at_the_start_and_a_quiet_end(sent: signal.Signals) -> None:
    name = NAMES[0]
    with process(name, "--port", "0") as server:
        assert server.stdout is not None
        start = json.loads(server.stdout.readline())
        port = httpx.URL(start["base_url"]).port
        assert start == {
            "event": "listening",
            "api": name,
            "base_url": f"http://127.0.0.1:{port}",
            "apis": [name],
        }
        with httpx.Client() as client:  # a connection kept open must not delay the end
            client.get(f"{start['base_url']}/_mock").raise_for_status()
            server.send_signal(sent)
            rest, said = server.communicate(timeout=10)
    assert (server.returncode, rest) == (0, "")
    assert said.splitlines() == [
        f"mock of {name} at {start['base_url']} (see {start['base_url']}/_mock, Ctrl-C ends it)",
        f"for people: open {start['base_url']}/_mock in a browser to try it and see what it holds",
    ]


def test_a_taken_port_is_named_with_the_way_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        message = failed(NAMES[0], "--port", str(port))
    assert f"port {port}" in message
    assert "PORT=" in message


def test_an_address_of_another_machine_is_refused() -> None:
    assert "192.0.2.1" in failed(NAMES[0], "--host", "192.0.2.1")


@pytest.mark.parametrize("name", NAMES)
def test_a_misspelt_api_gets_the_nearest(name: str) -> None:
    message = failed(f"{name}x", "--port", "0")
    assert f"did you mean '{name}'?" in message
    assert "there are: " in message


@pytest.mark.parametrize("name", ["", "..", "harness.serve", "__pycache__"])
def test_only_listed_mocks_are_loaded(name: str) -> None:
    assert f"no mock {name!r}" in failed(name, "--port", "0")


def test_a_failed_start_says_why() -> None:
    with pytest.raises(MockDidNotStart, match="no mock 'nothing-like-it'"):  # noqa: SIM117
        with running_mock("nothing-like-it"):
            pytest.fail("there is no such mock")


def test_the_server_ends_with_the_context() -> None:
    with running_mock(NAMES[0]) as base_url:
        httpx.get(f"{base_url}/_mock").raise_for_status()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{base_url}/_mock")


def test_the_control_path_describes_the_mock(server: tuple[str, httpx.Client]) -> None:
    name, client = server
    described = client.get("/_mock").json()
    keys = ["api", "base_url", "headers", "query", "env", "seed", "actions", "ignored"]
    assert list(described) == keys
    assert described["api"] == name
    assert described["base_url"] == str(client.base_url).rstrip("/")
    assert described["headers"] or described["query"]
    assert described["env"]
    assert described["seed"]


def test_the_base_url_is_what_the_client_used(server: tuple[str, httpx.Client]) -> None:
    _, client = server
    described = client.get("/_mock", headers={"Host": "localhost:81"}).json()
    assert described["base_url"] == "http://localhost:81"


@pytest.mark.parametrize("name", NAMES)
def test_each_action_says_in_a_sentence_what_it_takes(name: str) -> None:
    for action in map(action_of, load_mock(name)(Clock()).actions):
        assert action.sentence.endswith("."), action.name
        for parameter in action.parameters.__struct_fields__:
            assert parameter in action.sentence, f"{action.name} hides {parameter}"


def test_an_unknown_path_is_404_with_the_nearest(
    server: tuple[str, httpx.Client],
) -> None:
    name, client = server
    path = vendor_path(name)
    answer = client.get(f"{path}x")
    assert (answer.status_code, answer.content) == (404, b"")
    assert path in answer.headers["X-Mock-Reason"]


def test_without_a_name_all_are_served_below_their_names() -> None:
    with running_mock() as root, httpx.Client(base_url=root) as client:
        expected = {"apis": {name: f"{root}/{name}" for name in NAMES}}
        assert client.get("/").json() == expected
        assert client.get("/_mock").json() == expected
        for name in NAMES:
            described = client.get(f"/{name}/_mock").json()
            assert described["api"] == name
            assert described["base_url"] == f"{root}/{name}"
            client.post(f"/{name}/_mock/actions/fail_next_request")
            assert client.get(f"/{name}{vendor_path(name)}").status_code == 500
            assert client.get(vendor_path(name)).status_code == 404


def test_the_start_line_of_several_names_no_single_api() -> None:
    with process("--port", "0") as server:
        assert server.stdout is not None
        start = json.loads(server.stdout.readline())
    assert (start["api"], start["apis"]) == (None, NAMES)
