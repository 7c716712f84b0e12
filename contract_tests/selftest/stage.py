"""Contract runs in which each test meets a mock with a defect of its own, for the tests that every defect is found.

A run for each defect would take many times as long: to start one and to collect its tests takes longer than a test.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

from starlette.types import ASGIApp, Receive, Scope, Send

from contract_tests.harness.mocking.broken import broken, served
from contract_tests.harness.mocking.defects import HEALTHY, Defect
from contract_tests.selftest import curtain
from contract_tests.selftest.warm import Python

MOST = 40  # defects in a run, so that several processes share the work


@dataclass(frozen=True, slots=True)
class Trial:
    """A test of a contract run that meets a defect, and what its message has to hold."""

    name: str
    test: str
    defect: Defect
    words: tuple[str, ...]

    def missing(self, said: Mapping[str, str]) -> list[str]:
        """Words and places of a defect that the failures of a run, by test, do not tell."""
        told = [
            text for test, text in said.items() if self.test in (test, _plain(test))
        ]
        # What happens outside of the API is no request that somebody could repeat.
        words = (
            self.words if self.defect.actions else (*self.words, "\n  sent      curl ")
        )
        return min(
            ([word for word in words if word not in text] for text in told),
            default=[*words],
            key=len,
        )


def rounds(trials: Iterable[Trial]) -> Iterator[list[Trial]]:
    """Trials that can share a run: of each test one."""
    left = list(trials)
    while left:
        first = {trial.test: trial for trial in reversed(left)}
        many = -(-len(first) // MOST)
        yield from ([*first.values()][n::many] for n in range(many))
        left = [trial for trial in left if trial not in first.values()]


class Stage:
    """One server for the mock that each test is to meet."""

    def __init__(self, python: Python) -> None:
        self.python = python
        self.base_url = ""
        self.api = ""
        self.defects: dict[str, Defect] = {}
        self.mock: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        test = unquote(scope["raw_path"].decode()).partition(curtain.NEXT)[2]
        if not test:
            await self.mock(scope, receive, send)
            return
        found = self.defects.get(test) or self.defects.get(_plain(test))
        self.mock = broken(self.api, found or HEALTHY)
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    def run(self, api: str, trials: list[Trial], reports: Path) -> dict[str, str]:
        """Run the tests of the trials; the text of each failure, by test. Fails where the run could not judge."""
        self.api, self.mock = api, broken(api, HEALTHY)
        self.defects = {trial.test: trial.defect for trial in trials}
        options = [f"--base-url={self.base_url}", f"--reports={reports}"]
        options += [f"--select={trial.test}" for trial in trials]
        plugin = {"PYTEST_PLUGINS": curtain.__name__, curtain.STAGE: self.base_url}
        run = self.python("-m", "scripts", "contract", api, *options, env=plugin)
        assert run.returncode == 1, run.stdout + run.stderr
        cases = ElementTree.parse(reports / "junit.xml").iter("testcase")
        return {
            case.attrib["name"]: failure.text or ""
            for case in cases
            if (failure := case.find("failure")) is not None
        }


def _plain(test: str) -> str:
    """The name of a test without its parameters."""
    return test.partition("[")[0]


@contextmanager
def stage(python: Python) -> Iterator[Stage]:
    """A stage for any API, whose runs are started with `python`."""
    stage = Stage(python)
    with served(stage) as stage.base_url:
        yield stage
