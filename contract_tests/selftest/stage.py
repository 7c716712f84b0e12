"""Contract runs in which each test meets a mock with a defect of its own, for the tests that every defect is found.

A test that is to meet several runs several times. A run for each defect would take many times as long: to start one and
to collect its tests takes longer than a test.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
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

SENT = "\n  sent      curl "


@dataclass(frozen=True, slots=True)
class Trial:
    """A test of a contract run that meets a defect, and what its message has to hold."""

    name: str
    test: str
    defect: Defect
    words: tuple[str, ...]

    def missing(self, said: Iterable[str]) -> list[str]:
        """The words that no message of the test says: of the message that says most, the rest."""
        # What happens outside of the API is no request that somebody could repeat.
        sent = () if self.defect.actions else (SENT,)
        words = [*self.words, *sent]
        left = ([word for word in words if word not in text] for text in said)
        return min(left, default=words, key=len)


class Stage:
    """One server for the mocks that the tests of a run are to meet."""

    def __init__(self, python: Python) -> None:
        self.python = python
        self.base_url = ""
        self.api = ""
        self.defects: dict[str, list[Defect]] = {}
        self.met: Counter[str] = Counter()
        self.mock: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        test = unquote(scope["raw_path"].decode()).partition(curtain.NEXT)[2]
        if not test:
            await self.mock(scope, receive, send)
            return
        defects = self.defects.get(test) or self.defects.get(_plain(test)) or [HEALTHY]
        self.mock = broken(self.api, defects[self.met[test]])
        self.met[test] += 1
        told = curtain.LAST if self.met[test] == len(defects) else b""
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": told})

    def run(self, api: str, trials: list[Trial], reports: Path) -> list[list[str]]:
        """Run the tests of the trials; the messages of each. Fails where the run could not judge."""
        self.api, self.mock = api, broken(api, HEALTHY)
        self.defects, self.met = {}, Counter()
        for trial in trials:
            self.defects.setdefault(trial.test, []).append(trial.defect)
        options = [f"--base-url={self.base_url}", f"--reports={reports}"]
        options += [f"--select={test}" for test in self.defects]
        plugin = {"PYTEST_PLUGINS": curtain.__name__, curtain.STAGE: self.base_url}
        run = self.python("-m", "scripts", "contract", api, *options, env=plugin)
        assert run.returncode in (0, 1), run.stdout + run.stderr
        return _told(trials, _messages(reports / "junit.xml"))


def _told(trials: list[Trial], messages: dict[str, list[str]]) -> list[list[str]]:
    """The messages of each trial: of its test, whose trials are in the order in which it ran."""
    turns: Counter[str] = Counter()
    found = []
    for trial in trials:
        own = [
            said
            for test, said in messages.items()
            if trial.test in (test, _plain(test))
        ]
        found.append([said[turns[trial.test]] for said in own])
        turns[trial.test] += 1
    return found


def _messages(junit: Path) -> dict[str, list[str]]:
    """The words of each test each time that it ran, also of findings that do not fail it; "" where it found nothing."""
    found: dict[str, list[str]] = {}
    for case in ElementTree.parse(junit).iter("testcase"):
        texts = [one.attrib["value"] for one in case.iter("property")]
        texts.insert(0, case.findtext("failure") or "")
        said = "\n\n".join(filter(None, texts))
        found.setdefault(case.attrib["name"], []).append(said)
    return found


def _plain(test: str) -> str:
    """The name of a test without its parameters."""
    return test.partition("[")[0]


@contextmanager
def stage(python: Python) -> Iterator[Stage]:
    """A stage for any API, whose runs are started with `python`."""
    stage = Stage(python)
    with served(stage) as stage.base_url:
        yield stage
