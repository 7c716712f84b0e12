"""Write the bundles and the typed client of each API into generated/."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from itertools import repeat

import click

from scripts.cli.apis import apis_argument
from scripts.cli.aside import sweep
from scripts.cli.console import say, working
from scripts.cli.layout import GENERATED
from scripts.client import write_or_check
from scripts.client.write_or_check import HERE, Folders, Outcome

LONGEST_DIFF = 400  # lines; nobody reads more, and `generate` mends it all the same

Work = Callable[[str, Folders], Outcome]


@click.command()
@apis_argument
@click.option(
    "--check", is_flag=True, help="Write nothing; print what is stale and exit 1."
)
@click.option("--force", is_flag=True, help="Generate even what is up to date.")
def command(apis: tuple[str, ...], check: bool, force: bool) -> None:
    """Bring generated/API up to date: the bundles openapi.json, openapi.plain.json and
    openapi-3.0.json, and an installable Python client.

    An API is skipped when neither its specification, nor the generator, nor its output has changed.
    """
    for api in apis:
        sweep(GENERATED / api)  # where a run was killed the client may be gone
    done = write_or_check.is_current
    todo = [api for api in apis if check or force or not done(api, HERE)]
    outcomes = {api: Outcome(api, "unchanged") for api in apis}
    work = write_or_check.check if check else write_or_check.write
    if todo:
        what = "comparing" if check else "generating"
        with working(f"{', '.join(todo)}: {what} the client"):
            outcomes |= {each.api: each for each in on_all_cores(work, todo, HERE)}
    for outcome in outcomes.values():
        _show(outcome)
    sys.exit(any(each.findings or each.diff for each in outcomes.values()))


def on_all_cores(work: Work, apis: list[str], folders: Folders) -> list[Outcome]:
    """The outcome of each API, in this order."""
    if len(apis) == 1:
        return [work(apis[0], folders)]
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - start-up counts
    from multiprocessing import get_context  # noqa: PLC0415

    # Spawned, not forked: the spinner is a thread, which a fork could catch holding a lock.
    workers = min(len(apis), os.cpu_count() or 1)
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        return list(pool.map(work, apis, repeat(folders)))


def _show(outcome: Outcome) -> None:
    for finding in outcome.findings:
        say(str(finding))
    for line in outcome.diff[:LONGEST_DIFF]:
        say(line)
    if len(outcome.diff) > LONGEST_DIFF:
        say(f"... and {len(outcome.diff) - LONGEST_DIFF} lines more")
    if outcome.diff:
        say(f"generated/{outcome.api}: stale; run `make generate`")
    elif outcome.findings:
        say(f"generated/{outcome.api}: {outcome.state}")
    else:
        covered = write_or_check.size(GENERATED / outcome.api)
        say(f"generated/{outcome.api}: {covered} ({outcome.state})")
