"""Time what should be fast, alone or side by side with another revision."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import click

from scripts.cli.apis import apis_argument
from scripts.cli.console import working
from scripts.cli.git import git
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import ROOT
from scripts.timing.measures import Failed, Measure, measures


@click.command()
@apis_argument
@click.option(
    "--compare",
    "revision",
    metavar="REF",
    help="Time this git revision as well, in turns with the files that are here.",
)
@click.option(
    "--rounds",
    type=click.IntRange(1),
    default=3,
    show_default=True,
    help="How often each is timed; the median counts.",
)
@click.option(
    "--only",
    default="",
    metavar="TEXT",
    help="Only what has this in its name, as `contract` or `import`.",
)
def command(
    apis: tuple[str, ...], revision: str | None, rounds: int, only: str
) -> None:
    """Print how many seconds each verb, client, mock and contract run takes, and the ratio to REF: under 1 is faster.

    The verbs find nothing to do where `make all` has run before. REF runs with the packages that are installed here.
    """
    chosen = [each for each in measures(apis) if only in each.name]
    if not chosen:
        raise CouldNotRun(f"nothing that is timed has {only!r} in its name")
    width = max(len(each.name) for each in chosen)
    with _folders(revision) as folders:
        heading = ["here", revision[:10], "ratio"] if revision else ["here"]
        click.echo(_line("seconds", heading, width))
        for measure in chosen:
            with working(measure.name):
                medians = _medians(measure, folders, rounds)
            click.echo(_line(measure.name, _shown(medians), width))


@contextmanager
def _folders(revision: str | None) -> Iterator[list[Path]]:
    """The project, and a copy of it as it was at the revision."""
    if revision is None:
        yield [ROOT]
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        there = Path(folder) / "there"
        _git("worktree", "add", "--quiet", "--detach", str(there), revision)
        try:
            yield [ROOT, there]
        finally:
            _git("worktree", "remove", "--force", str(there))


def _git(*args: str) -> None:
    done = git(ROOT, *args)
    if done.returncode:
        raise CouldNotRun(done.stderr.strip())


def _medians(measure: Measure, folders: list[Path], rounds: int) -> list[float]:
    """Of each folder. The folders take turns, so that what slows the machine down slows both."""
    taken: dict[Path, list[float]] = {folder: [] for folder in folders}
    for number in range(rounds):
        for folder in folders if number % 2 else reversed(folders):
            taken[folder].append(_number(measure, folder))
    return [median(taken[folder]) for folder in folders]


def _number(measure: Measure, folder: Path) -> float:
    try:
        return measure.number(folder)
    except Failed as error:
        if folder == ROOT and not measure.may_fail:
            raise CouldNotRun(str(error)) from None
        return math.nan  # the other revision, or another generator, may not have it


def _shown(medians: list[float]) -> list[str]:
    texts = [f"{seconds:.3f}" for seconds in medians]
    texts += [f"{medians[0] / there:.2f}" for there in medians[1:]]
    return ["-" if text == "nan" else text for text in texts]


def _line(name: str, columns: list[str], width: int) -> str:
    return f"{name:<{width}}" + "".join(f"  {text:>10}" for text in columns)
