"""`python -m contract_tests.harness.mocking.serve [api ...]`: mock servers in the foreground; behind `make mock`.

The first line on standard output is one JSON object for programs; what people read goes to standard error.
"""

from __future__ import annotations

import errno
import json
import os
import signal
import socket
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path
from threading import Thread
from types import FrameType
from typing import TYPE_CHECKING, Any, BinaryIO

import click
import uvicorn
from starlette.types import ASGIApp

from contract_tests.harness.mocking.application import application, combined, forget
from contract_tests.harness.mocking.catalogue import NoSuchMock, load_mock, mock_names
from contract_tests.harness.mocking.patience import PatientProtocol
from contract_tests.harness.mocking.state import CannotKeep

if TYPE_CHECKING:
    from contract_tests.harness.mocking.state_file import StateFile


class CannotServe(click.ClickException):
    """No mock could be started: printed as one message, exit code 2."""

    exit_code = 2


EXPOSED = (
    "warning: everybody who reaches this machine can read the mock's credentials, change what it holds "
    "and have it send webhooks; HOST=127.0.0.1 keeps it to this machine"
)
FOR_A_RUN = "MOCK_FOR_A_RUN"  # a variable that is set where standard input is a pipe from who needs the mock
# Listened on, but no address to call.
EVERY_INTERFACE = {"0.0.0.0": "127.0.0.1", "::": "::1"}


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Address to listen on."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8400,
    show_default=True,
    help="0 takes a free one.",
)
@click.option(
    "--state",
    type=click.Path(path_type=Path),
    help="SQLite file that keeps what the mocks remember; made where there is none.",
)
@click.option(
    "--forms",
    type=click.File("rb"),
    help="JSON with the forms of the operations of each API, for the console.",
)
def main(
    apis: tuple[str, ...],
    host: str,
    port: int,
    state: Path | None,
    forms: BinaryIO | None,
) -> None:
    """Serve one API at the root; several, or all when none is named, below /<api>.

    GET /_mock tells the credentials and what can be done with a mock.
    """
    signal.signal(signal.SIGINT, _leave)
    signal.signal(signal.SIGTERM, _leave)
    if os.environ.pop(FOR_A_RUN, ""):
        Thread(target=_watch, daemon=True).start()
    names = list(dict.fromkeys(apis)) or mock_names()
    alone = len(apis) > 0 and len(names) == 1
    try:
        file = _opened(state) if state else None
        app = _app(names, file, json.load(forms) if forms else {}, alone=alone)
    except (NoSuchMock, CannotKeep) as error:
        raise CannotServe(str(error)) from None
    listener = _listen(host, port)
    _announce(names, listener, alone=alone)
    config = uvicorn.Config(
        app,
        loop="auto",  # uvloop, but for Windows, which has none
        http=PatientProtocol,
        ws="none",
        lifespan="off",
        log_level="error",  # what strangers send is no event of ours, and may hold credentials
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    TellingServer(config, file.started if file else forget).run(sockets=[listener])


def _watch() -> None:
    """End with the process at the other end of standard input, however that ends."""
    os.read(0, 1)
    os.kill(os.getpid(), signal.SIGTERM)


def _leave(signum: int, frame: FrameType | None) -> None:
    """Ended by a signal is how a server is meant to end: uvicorn shuts down first, then this."""
    raise SystemExit(0)


class TellingServer(uvicorn.Server):
    """A server that says when it has started."""

    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self.has_started = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.has_started()


def _app(
    names: list[str], file: StateFile | None, forms: dict[str, Any], *, alone: bool
) -> ASGIApp:
    """Raises NoSuchMock and CannotKeep."""
    apps = {
        name: application(name, load_mock(name), file, forms.get(name, {}))
        for name in names
    }
    return apps[names[0]] if alone else combined(apps)


def _opened(path: Path) -> StateFile:
    """Raises CannotKeep."""
    from contract_tests.harness.mocking.state_file import StateFile  # noqa: PLC0415 - start-up counts

    return StateFile(path)


def _listen(host: str, port: int) -> socket.socket:
    """A listening socket, opened here rather than by uvicorn so that a refusal can be explained."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        family, _, _, _, address = found[0]
        listener = socket.socket(family, socket.SOCK_STREAM)
        # Ports of ended servers are free.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(2048)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            reason = f"port {port} of {host} is taken; name another one with PORT= (--port), 0 takes a free one"
        else:
            reason = f"cannot listen on port {port} of {host}: {error.strerror}"
        raise CannotServe(reason) from None
    return listener


def _announce(names: list[str], listener: socket.socket, *, alone: bool) -> None:
    host, port = listener.getsockname()[:2]
    host = EVERY_INTERFACE.get(host, host)
    base_url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    served = {"api": names[0] if alone else None, "base_url": base_url, "apis": names}
    print(json.dumps({"event": "listening", **served}), flush=True)
    what = f"mock of {names[0]}" if alone else f"mocks of {', '.join(names)}"
    hint = f"open {base_url}/_mock in a browser to try it and see what it holds"
    click.echo(f"{what} at {base_url} (see {base_url}/_mock, Ctrl-C ends it)", err=True)
    click.echo(f"for people: {hint}", err=True)
    if not ip_address(listener.getsockname()[0]).is_loopback:
        click.echo(EXPOSED, err=True)


if __name__ == "__main__":
    main()
