"""A faulty server is told with what it did and the request, whatever was found before counts, and no run waits for it for long."""

import re
import shutil
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count, cycle
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Event, Thread

import pytest
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Scope

from contract_tests.harness.mocking.broken import served
from contract_tests.selftest.smallest import API, SPEC, answering, is_control, mock
from contract_tests.selftest.warm import Contract, ran
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load
from scripts.target.secrets import select
from scripts.target.server import look

APIS = api_names(SPECS)
TESTS = ["--select", "test_credentials", "--strict"]
QUICK = [*TESTS, "--timeout", "0.3"]
Behaviour = Callable[[socket.socket, Event], None]


class Handler(StreamRequestHandler):
    def handle(self) -> None:
        """Read a request to the end of its headers, and behave."""
        server = self.server
        assert isinstance(server, Server)
        while self.rfile.readline().strip():
            pass
        server.behave(self.connection, server.over)


class Server(ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    context: ssl.SSLContext | None = None

    def __init__(self, behave: Behaviour) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.behave, self.over = behave, Event()

    def get_request(self) -> tuple[socket.socket, object]:
        connection, address = super().get_request()
        if self.context:
            connection = self.context.wrap_socket(connection, server_side=True)
        return connection, address

    def handle_error(self, request: object, client_address: object) -> None:
        """Who hangs up is of no interest."""


@contextmanager
def speaking(behave: Behaviour, context: ssl.SSLContext | None = None) -> Iterator[str]:
    """The base URL of a server that does one thing after each request."""
    with Server(behave) as server:
        server.context = context
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        scheme = "https" if context else "http"
        yield f"{scheme}://127.0.0.1:{server.server_address[1]}"
        server.over.set()
        server.shutdown()


def hang(connection: socket.socket, over: Event) -> None:
    over.wait()


def drip(connection: socket.socket, over: Event) -> None:
    connection.sendall(headed("200 OK", "Content-Length: 99999").encode())
    while not over.wait(0.02):
        connection.sendall(b"[")


def say(answer: str) -> Behaviour:
    def answering(connection: socket.socket, over: Event) -> None:
        connection.sendall(answer.replace("\n", "\r\n").encode())

    return answering


def headed(status: str, *headers: str) -> str:
    return "\n".join([f"HTTP/1.1 {status}", *headers, "Connection: close", "", ""])


LENGTH, AWAY = "Content-Length: 0", "Location: https://elsewhere.test/a?b"
BEHAVIOURS: dict[str, tuple[Behaviour, str]] = {
    "hangs": (hang, "gave no answer within 0.3 seconds"),
    "drips": (drip, "gave no answer within 0.3 seconds"),
    "closes": (say(""), "closed the connection without an answer"),
    "chatters": (say("220 welcome\n"), "answered what is no HTTP: 220 welcome"),
    "stops": (say(headed("200 OK", "Content-Length: 9") + "{"), "cut its answer short"),
    "redirects": (
        say(headed("307 Elsewhere", AWAY, LENGTH)),
        "redirects to https://elsewhere.test, which is not followed",
    ),
}


def environment(api: str) -> dict[str, str]:
    return {name: f"secret-{name}" for name in select(load(SPECS / api), {})[1]}


@pytest.mark.parametrize(
    ("api", "behaviour"), [*zip(cycle(APIS), BEHAVIOURS, strict=False)]
)
def test_what_a_server_does_instead_of_answering_is_told_and_ends_the_run(
    api: str, behaviour: str, tmp_path: Path, contract: Contract
) -> None:
    behave, words = BEHAVIOURS[behaviour]
    with speaking(behave) as base_url:
        run = contract(api, *QUICK, at=base_url, env=environment(api))
    assert run.returncode == 1, run.stdout + run.stderr
    assert f": the server {words}" in run.stdout
    assert re.search(r"^  sent +curl ", run.stdout, re.MULTILINE)
    assert ", ended early (profile" in run.stdout
    once = f"{api} at {base_url}: 1 violation, ended early" in run.stdout
    assert once == (behaviour == "redirects")
    assert f"everything else: the server {words.partition(':')[0]}" in run.stdout
    assert "could not run" not in run.stderr
    assert "secret-" not in run.stdout + run.stderr
    for report in ("contract.html", "junit.xml"):
        assert words in (tmp_path / report).read_text(encoding="utf-8")


def spoilt(spoil: Callable[[int], Response | None]) -> ASGIApp:
    """A mock that answers some requests to its API otherwise, by their number."""
    numbers = count()

    def other(scope: Scope) -> Response | None:
        return None if is_control(scope) else spoil(next(numbers))

    return answering(mock(), other)


def test_answers_that_no_test_can_read_are_no_errors_of_the_run(
    contract: Contract,
) -> None:
    readers = ["test_links", "test_lists", "test_refusals", *(one.id for one in SPEC.rules)]  # fmt: skip
    selected = [f"--select={one}" for one in readers]
    with served(spoilt(lambda number: JSONResponse({}))) as base_url:
        run = contract(API, *selected, at=base_url)
    assert run.returncode == 1, run.stdout + run.stderr
    assert "could not run" not in run.stderr
    assert not re.search(r"\w+Error\b", run.stdout)


def test_a_mock_that_names_nothing_is_tested_without_these_names(
    contract: Contract,
) -> None:
    with served(mock()) as base_url:
        described = dict(look(base_url).description or {})
    del described["seed"], described["actions"]
    silent = JSONResponse(described)
    app = answering(mock(), lambda scope: silent if scope["path"] == "/_mock" else None)
    with served(app) as base_url:
        run = contract(API, at=base_url)
    assert run.returncode == 0, run.stdout + run.stderr
    assert re.search(r"not run .*: /_mock of the server names no '\w+'", run.stdout)
    assert "could not run" not in run.stderr


def odd(number: int) -> Response:
    return Response(status_code=418)


def test_what_does_not_show_again_is_told_as_flaky(
    tmp_path: Path, contract: Contract
) -> None:
    app = spoilt(lambda number: odd(number) if number == 1 else None)
    with served(app) as base_url:
        run = contract(API, *TESTS, at=base_url)
    assert run.returncode == 1, run.stdout + run.stderr
    assert re.search(r"answered 418.* \(flaky: in 1 of 3 tries\)$", run.stdout, re.M)
    junit = (tmp_path / "junit.xml").read_text(encoding="utf-8")
    assert "flaky: in 1 of 3 tries" in junit


def test_what_shows_again_and_again_is_no_flaw_of_the_moment(
    contract: Contract,
) -> None:
    with served(spoilt(odd)) as base_url:
        run = contract(API, *TESTS, at=base_url)
    assert run.returncode == 1, run.stdout + run.stderr
    assert "flaky" not in run.stdout


def busy(pause: str) -> Response:
    return Response("slow down", 429, {"Retry-After": pause})


def test_429_is_waited_for_and_counted(contract: Contract) -> None:
    pauses = cycle(["0", "Wed, 21 Oct 2015 07:28:00 GMT"])
    with served(spoilt(lambda number: busy(next(pauses)) if number % 2 else None)) as base_url:  # fmt: skip
        run = contract(API, at=base_url)
    assert run.returncode == 0, run.stdout + run.stderr
    assert re.search(r"pace +429 was waited for \d+ times", run.stdout)


def test_a_server_that_asks_for_hours_is_given_up(contract: Contract) -> None:
    with served(spoilt(lambda number: busy("7200"))) as base_url:
        run = contract(API, at=base_url)
    assert "answers 429 again and again (Retry-After: 7200)" in run.stdout
    assert "nothing was tested, ended early" in run.stdout
    assert run.returncode == 2, run.stdout + run.stderr


def test_the_minutes_of_a_run_end_it(contract: Contract) -> None:
    with served(mock()) as base_url:
        run = contract(API, "--minutes", "0.01", at=base_url)
    assert "everything else: the 0.01 minutes of this run are over" in run.stdout


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key with the certificate that it has made for itself."""
    if not shutil.which("openssl"):
        pytest.skip("there is no openssl here")
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    made = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1"
    named = ["-addext", "subjectAltName=IP:127.0.0.1"]
    done = ran(*made.split(), *named, "-keyout", str(file), "-out", f"{file}.crt")
    assert done.returncode == 0, done.stderr
    file.write_text(file.read_text() + Path(f"{file}.crt").read_text())
    return file


@pytest.mark.parametrize("way", ["--cacert", "SSL_CERT_FILE", "--insecure", ""])
def test_a_certificate_is_trusted_only_when_somebody_says_so(
    way: str, certificate: Path, contract: Contract
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    environ = environment(API)
    options = {"--cacert": [way, str(certificate)], "--insecure": [way]}.get(way, [])
    if way == "SSL_CERT_FILE":
        environ[way] = str(certificate)
    with speaking(say(headed("418 Teapot", LENGTH)), context) as base_url:
        run = contract(API, *QUICK, *options, at=base_url, env=environ)
    assert run.returncode == (1 if way else 2), run.stdout + run.stderr
    assert ("answered 418" in run.stdout) == bool(way)
    assert ("self-signed certificate; --cacert" in run.stderr) == (not way)
    assert ("warning: with --insecure" in run.stderr) == (way == "--insecure")
