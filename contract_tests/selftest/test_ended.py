"""A run that is ended sends no more: its processes end with it, what it created is removed, what it had is reported."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest

from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.broken import BrokenMock, served
from contract_tests.harness.mocking.catalogue import load_mock
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.defects import Serve, as_defect
from contract_tests.selftest.waiting import until, until_ended
from contract_tests.selftest.warm import WORKERS
from scripts.cli.layout import ROOT, SPECS
from scripts.spec.document import Spec, api_names, load
from scripts.spec.links import links
from scripts.spec.live import removes

API = api_names(SPECS)[-1]
MARK = "MARK_OF_A_TEST"  # a variable that all processes of a run have
pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="processes are found in /proc"
)


@dataclass(slots=True)
class Ending:
    """A server that is no mock and waits, after it has created a thing, until the run was told to end."""

    spec: Spec
    created: Event = field(default_factory=Event)
    told: Event = field(default_factory=Event)
    after: list[str] = field(default_factory=list)  # paths

    async def serve(self, asked: Asked, serve: Serve) -> Reply:
        if asked.path.startswith("/_mock"):
            return Reply(404)
        if self.told.is_set():
            self.after.append(f"{asked.method} {asked.path}")
        reply = await serve(asked)
        if asked.method == "POST" and reply.status in (200, 201):
            self.created.set()
            self.told.wait()
        return reply

    @contextmanager
    def at(self) -> Iterator[str]:
        """An address of this machine that is taken for a live server."""
        app = application(self.spec.name, load_mock(self.spec.name))
        with served(BrokenMock(app, as_defect(self.serve))) as base_url:
            yield base_url.replace("127.0.0.1", "0.0.0.0")


def run(reports: Path, *verb: str, **environ: str) -> subprocess.Popen[str]:
    # Who starts the tests in the background may have signals ignored, which this would take over.
    return subprocess.Popen(
        ["env", "--default-signal", sys.executable, "-m", "scripts", *verb],
        cwd=ROOT,
        env={
            **os.environ,
            MARK: str(reports),
            "REPORTS": str(reports),
            WORKERS: "2",
            **environ,
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def processes(reports: Path) -> dict[int, bytes]:
    """The command lines of what such a run has started and what is still there."""
    mark, found = f"{MARK}={reports}".encode(), {}
    for one in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # another's, or gone
            if mark in (one / "environ").read_bytes().split(b"\0"):
                found[int(one.name)] = (one / "cmdline").read_bytes()
    return {process: line for process, line in found.items() if line}


def removable() -> Spec:
    """A specification by which a link leads from what was created to its removal."""
    specs = [load(SPECS / api) for api in api_names(SPECS)]
    return next(
        spec
        for spec in specs
        if any(one.target.method == "delete" for one in links(spec))
    )


@pytest.mark.parametrize("ending", ["SIGTERM", "SIGHUP", "SIGINT", "SIGKILL"])
def test_a_live_server_gets_nothing_more_but_removals(
    ending: str, tmp_path: Path
) -> None:
    spec = removable()
    (link, *_) = (one for one in links(spec) if removes(one.target))
    server = Ending(spec)
    # Slow enough for a signal to reach all processes between two requests, on a busy machine too.
    options = ["--allow-writes", "--rate", "5", "--select", link.source.id]
    with server.at() as base_url:
        env = load_mock(spec.name)(Clock()).env
        process = run(
            tmp_path, "contract", spec.name, "--base-url", base_url, *options, **env
        )
        assert server.created.wait(60)
        process.send_signal(getattr(signal, ending))
        if ending == "SIGKILL":
            process.wait()
        server.told.set()
        said, _ = process.communicate()
        until_ended(lambda: processes(tmp_path))
    path = link.target.path.partition("{")[0]
    others = [one for one in server.after if path not in one]
    assert len(others) <= 1, "one may have crossed the signal"
    if ending == "SIGKILL":
        return
    assert len(server.after) > len(others)
    assert process.returncode == 2, said
    assert f"everything else: {ending} has ended this run" in said
    written = {"junit.xml", "contract.html", "contract.md"}
    assert {file.name for file in tmp_path.iterdir()} == written


@pytest.mark.parametrize("ending", ["SIGTERM", "SIGKILL"])
@pytest.mark.parametrize(
    "verb",
    [
        ("contract", API),
        ("bench", API, "--only", f"contract {API}"),
        ("test", "-k", "test_the_mock_conforms_and_everything_is_covered"),
    ],
    ids=lambda verb: verb[0],
)
def test_what_a_verb_has_started_ends_with_it(
    verb: tuple[str, ...], ending: str, tmp_path: Path
) -> None:
    process = run(tmp_path, *verb)

    def is_there() -> bool:
        lines = processes(tmp_path).values()
        return process.poll() is not None or any(b"mocking.serve" in x for x in lines)

    until(is_there, glance=0.1)
    assert process.poll() is None
    process.send_signal(getattr(signal, ending))
    process.communicate()
    until_ended(lambda: processes(tmp_path))
    written = {"junit.xml", "contract.html", "contract.md"}
    if (verb[0], ending) == ("contract", "SIGTERM"):
        assert {file.name for file in tmp_path.iterdir()} == written
