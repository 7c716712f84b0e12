"""Everything that `bench` times: start-up, imports of clients, mocks, pages of lists, the verbs with nothing to do, quick contract runs."""

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
from scripts.timing.listed_page import PAGES, listed, pages
from scripts.timing.mock import REQUESTS, requests


class Failed(Exception):
    """A thing to be timed did not work; the message is its output."""


@dataclass(frozen=True, slots=True)
class Measure:
    """`seconds` does it once in the project's folder, and returns the time that it took. Raises Failed."""

    name: str
    seconds: Callable[[Path], float]


def measures(apis: tuple[str, ...]) -> Iterator[Measure]:
    """All that is timed for these APIs, in the order in which it is shown."""
    yield Measure("start-up", _verb("--help"))
    for api in apis:
        yield Measure(f"import {api}_client", partial(_import, api))
    for api in apis:
        yield Measure(f"mock {api}, {REQUESTS} requests", partial(_requests, api))
    for api in filter(_has_pages, apis):
        for by in ("httpx", "client"):
            yield Measure(f"{PAGES} pages of {api}, {by}", partial(_pages, api, by))
    for verb in ("validate", "generate", "docs"):
        yield Measure(verb, _verb(verb, *apis))
    for api in apis:
        yield Measure(f"contract {api}", partial(_contract, api))


def _verb(*args: str) -> Callable[[Path], float]:
    return lambda project: _python(project, "-m", "scripts", *args)


def _import(api: str, project: Path) -> float:
    path = {"PYTHONPATH": str(project / "generated" / api)}
    return _python(project, "-c", f"import {api}_client", **path)


def _requests(api: str, project: Path) -> float:
    try:
        return requests(api, project)
    except (MockDidNotStart, OSError, ValueError, LookupError) as error:
        raise Failed(f"mock of {api}: {error}") from None


def _has_pages(api: str) -> bool:
    return listed(load(SPECS / api)) is not None


def _pages(api: str, by: str, project: Path) -> float:
    try:
        return pages(api, project, by_client=by == "client")
    except (OSError, ValueError, LookupError, Unreadable) as error:
        raise Failed(f"pages of {api}: {error}") from None


def _contract(api: str, project: Path) -> float:
    with tempfile.TemporaryDirectory() as reports:
        run = ["-m", "scripts", "contract", api, "--reports", reports]
        return _python(project, *run)


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
