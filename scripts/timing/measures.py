"""Everything that `bench` times: start-up, imports of clients, mocks, pages of lists, the verbs with nothing to do, `diff` with all to do, quick contract runs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from scripts.cli.layout import SPECS
from scripts.spec.document import load
from scripts.spec.finding import Unreadable
from scripts.target.running_mock import MockDidNotStart
from scripts.timing import changed_clients, large_document, listed_page, sent_list
from scripts.timing.large_document import OPERATIONS
from scripts.timing.listed_page import ITEMS, PAGES
from scripts.timing.mock import REQUESTS, requests


class Failed(Exception):
    """A thing to be timed did not work; the message is its output."""


@dataclass(frozen=True, slots=True)
class Measure:
    """`number` does it once in the project's folder, and returns the seconds that it took, or the megabytes where the name says so. Raises Failed.

    One that `may_fail` is of other people's making.
    """

    name: str
    number: Callable[[Path], float]
    may_fail: bool = False


def measures(apis: tuple[str, ...]) -> Iterator[Measure]:
    """All that is timed for these APIs, in the order in which it is shown."""
    yield Measure("start-up", _verb("--help"))
    yield Measure("import httpx", lambda folder: _python(folder, "-c", "import httpx"))
    for api in apis:
        yield Measure(f"import {api}_client", partial(_import, api))
    for api in apis:
        yield Measure(f"mock {api}, {REQUESTS} requests", partial(_requests, api))
    yield from _calls(apis)
    yield Measure("diff", _verb("diff", *apis, "--base=HEAD"))
    yield Measure("diff, all changed", partial(_diff_all, apis))
    for verb in ("validate", "generate", "docs"):
        yield Measure(verb, _verb(verb, *apis))
    yield Measure(f"validate {OPERATIONS} operations", _validate_large)
    for api in apis:
        yield Measure(f"contract {api}", partial(_contract, api))


def _verb(*args: str) -> Callable[[Path], float]:
    return lambda project: _python(project, "-m", "scripts", *args)


def _diff_all(apis: tuple[str, ...], project: Path) -> float:
    with tempfile.TemporaryDirectory() as folder:
        try:
            changed = changed_clients.write(project, Path(folder))
        except (OSError, subprocess.CalledProcessError) as error:
            raise Failed(f"diff, all changed: {error}") from None
        return _verb("diff", *apis, "--base=HEAD")(changed)


def _validate_large(project: Path) -> float:
    with tempfile.TemporaryDirectory() as folder:
        file = large_document.write(Path(folder))
        return _verb("validate", str(file))(project)


def _import(api: str, project: Path) -> float:
    path = {"PYTHONPATH": str(project / "generated" / api)}
    return _python(project, "-c", f"import {api}_client", **path)


def _requests(api: str, project: Path) -> float:
    try:
        return requests(api, project)
    except (MockDidNotStart, OSError, ValueError, LookupError) as error:
        raise Failed(f"mock of {api}: {error}") from None


def _calls(apis: tuple[str, ...]) -> Iterator[Measure]:
    """The calls of clients, those who read and those who send, beside httpx alone and the client that the stock generator writes."""
    specs = {api: load(SPECS / api) for api in apis}
    for api in (each for each, spec in specs.items() if listed_page.listed(spec)):
        for by in listed_page.CALLERS:
            name = f"{PAGES} pages of {api}, {by}"
            yield _call(name, partial(listed_page.seconds, api, by=by))
        for by in ("client", "stock"):
            name = f"{PAGES * ITEMS} items of {api} held, {by}, MB"
            yield _call(name, partial(listed_page.megabytes, api, by=by))
    for api in (each for each, spec in specs.items() if sent_list.batch(spec)):
        for by in sent_list.CALLERS:
            name = f"{sent_list.REQUESTS} lists to {api}, {by}"
            yield _call(name, partial(sent_list.seconds, api, by=by))


def _call(name: str, number: Callable[[Path], float]) -> Measure:
    def tried(project: Path) -> float:
        try:
            return number(project)
        except (OSError, ValueError, LookupError, Unreadable) as error:
            raise Failed(f"{name}: {error}") from None

    return Measure(name, tried, may_fail="stock" in name)


def _contract(api: str, project: Path) -> float:
    with tempfile.TemporaryDirectory() as reports:
        return _verb("contract", api, "--reports", reports)(project)


def _python(project: Path, *args: str, **environ: str) -> float:
    """How long a Python process takes."""
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *args],
        cwd=project,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=False,
    )
    taken = time.perf_counter() - started
    if done.returncode:
        said = (done.stderr or done.stdout).strip()
        raise Failed(f"python {' '.join(args)}\n{said}")
    return taken
