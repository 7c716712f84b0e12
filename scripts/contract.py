"""Hold servers to their specifications: the mocks, which it starts itself, or one server of yours."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from scripts.cli import children
from scripts.cli.apis import apis_argument
from scripts.cli.aside import folder_beside
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import REPORTS, ROOT, SPECS
from scripts.spec.document import Spec, load
from scripts.spec.finding import Unreadable
from scripts.spec.workflows import workflows
from scripts.target.options import Seed, Text
from scripts.target.prepare import prepare
from scripts.target.settings import Settings, rule_keyword

CONTRACT_TESTS = ROOT / "contract_tests"
# Only the run's own reporter speaks. Plugins that happen to be installed are not wanted, nor are their modules
# rewritten for assertions, which would take longer than a small run.
QUIET = ["-p", "no:terminal", "-p", "no:cacheprovider", "-p", "xdist.plugin"]
OWN = ["-o", "addopts=--strict-markers", "-o", "filterwarnings=", "--capture=sys"]
ENVIRONMENT = {
    "PYTEST_ADDOPTS": "",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "PYTHONHASHSEED": "0",  # one seed, one run
}
PAGE = "contract.html"
MOST_WORKERS = 8
NOTHING_SELECTED = 5  # pytest's code


@click.command()
@apis_argument
@click.option(
    "--base-url",
    metavar="URL",
    default="",
    help="A server with the vendor's paths; needs one API.",
)
@click.option(
    "--profile",
    type=click.Choice(["quick", "deep"]),
    default="quick",
    show_default=True,
)
@click.option(
    "--seed",
    type=Seed(),
    default=1,
    show_default=True,
    help="What the random requests depend on.",
)
@click.option(
    "--reports",
    type=click.Path(file_okay=False, resolve_path=True, path_type=Path),
    default=REPORTS,
    envvar="REPORTS",
    help="Where junit.xml, contract.html and contract.md go.",
)
@click.option(
    "--allow-writes",
    is_flag=True,
    envvar="ALLOW_WRITES",
    help="On a live server, call operations that x-live does not allow.",
)
@click.option(
    "--strict",
    is_flag=True,
    envvar="STRICT",
    help="Count as violations what breaks our readings alone (basis `assumed` or `integration`).",
)
@click.option(
    "--minutes",
    type=click.FloatRange(min=0, min_open=True),
    help="End the run after so many minutes, with what was found by then.",
)
@click.option(
    "--rate",
    type=click.FloatRange(min=0, min_open=True),
    help="Send at most so many requests a second; 1 where the server is live.",
)
@click.option(
    "--budget",
    type=click.IntRange(min=1),
    help="Send at most so many requests; 200 where the server is live.",
)
@click.option(
    "--fuzz",
    is_flag=True,
    envvar="FUZZ",
    help="With --allow-writes, send a live server made-up data too.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=10,
    show_default=True,
    help="Seconds that the server has for an answer.",
)
@click.option(
    "--cacert",
    type=click.Path(exists=True, dir_okay=False, resolve_path=True),
    envvar="SSL_CERT_FILE",
    help="The certificates to trust, in place of those that everybody trusts.",
)
@click.option(
    "--insecure", is_flag=True, envvar="INSECURE", help="Trust any certificate."
)
@click.option("--fail-fast", is_flag=True, help="Stop at the first violation.")
@click.option(
    "--select",
    "select",
    metavar="TEXT",
    type=Text(),
    multiple=True,
    help="Only tests with this in their name, operation or rule (a whole id is that rule alone); may be repeated.",
)
def command(
    apis: tuple[str, ...], reports: Path, minutes: float | None, **options: Any
) -> None:
    """Hold the servers of the APIs to their specifications; exit 1 when one breaks what its vendor says.

    Without --base-url the mocks are started and checked. A server on another machine is taken for a live one: only
    operations that its specification allows (x-live) are called, with valid data, and the credentials come from the environment.
    """
    specs = [_load(api) for api in apis]
    given = {name: value for name, value in options.items() if value is not None}
    asked = Settings(apis, **given)
    if minutes:
        asked = replace(asked, minutes=minutes, until=time.time() + minutes * 60)
    if asked.base_url:
        asked = prepare(specs, asked)
    else:
        _check_mocks(apis)
    sys.exit(_run(asked, reports))


def _run(asked: Settings, reports: Path) -> int:
    """Test, and swap the reports in; the exit code."""
    reports.mkdir(parents=True, exist_ok=True)
    with folder_beside(reports / PAGE) as folder:
        code = _pytest(replace(asked, reports=str(folder)))
        if code == NOTHING_SELECTED:
            message = f"no test is named like {' or '.join(asked.select)}; --select takes a rule, an operation or part of a test's name"
            raise CouldNotRun(message)
        code = code if code in (0, 1) else 2
        if not (folder / PAGE).exists():  # nothing could be tested
            return 2
        for file in folder.iterdir():
            file.replace(reports / file.name)
    written = [reports / PAGE, reports / "contract.md", reports / "junit.xml"]
    click.echo(f"reports: {', '.join(map(_short, written))}")
    return code


def _short(path: Path) -> str:
    """Relative to the working directory where the path is below it."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _load(api: str) -> Spec:
    try:
        spec = load(SPECS / api)
        workflows(spec)  # they are run
    except Unreadable as error:
        raise CouldNotRun(str(error)) from None
    errors = [str(one) for one in spec.bundle.findings if one.severity == "error"]
    if errors:
        raise CouldNotRun("\n".join([*errors, "`make validate` says more"]))
    return spec


def _check_mocks(apis: tuple[str, ...]) -> None:
    for api in apis:
        folder = CONTRACT_TESTS / "apis" / api
        if not (folder / "mock.py").is_file() and not (folder / "mock").is_dir():
            message = f"{api} has no mock; write {folder.relative_to(ROOT)}/mock.py, or name a server with --base-url (BASE_URL=)"
            raise CouldNotRun(message)


def _pytest(asked: Settings) -> int:
    """Run the contract tests in a process of their own: this package imports none of them."""
    tests = [CONTRACT_TESTS / "apis" / api / "rules" for api in asked.apis]
    tests += sorted(CONTRACT_TESTS.glob("test_*.py"))
    options = [*QUIET, *OWN, f"--junitxml={asked.reports}/junit.xml"]
    # A server given from outside has one state, the first violation and the rate are one process's; otherwise each
    # process has mocks of its own.
    alone = asked.base_url or asked.fail_fast or asked.rate or asked.budget
    workers = 1 if alone else min(_cores(), MOST_WORKERS)
    options += ["-n", str(workers), "--dist=worksteal"] if workers > 1 else ["-n", "0"]
    options += ["--exitfirst"] if asked.fail_fast else []
    options += ["-k", " or ".join(_keywords(asked))] if asked.select else []
    environ = {**os.environ, **ENVIRONMENT, **asked.to_environment()}
    pytest = [sys.executable, "-m", "pytest", *options, *map(str, tests)]
    return children.run(pytest, ROOT, environ)


def _keywords(asked: Settings) -> list[str]:
    """The words to select tests by, each rule's id by itself."""
    specs = [load(SPECS / api) for api in asked.apis]
    rules = {rule.id for spec in specs for rule in spec.rules}
    return [rule_keyword(one) if one in rules else one for one in asked.select]


def _cores() -> int:
    told = os.environ.get("PYTEST_XDIST_AUTO_NUM_WORKERS")  # as xdist itself is told
    if told:
        return int(told)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
