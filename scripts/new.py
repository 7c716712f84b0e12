"""Start another API: a small made-up one that passes every check, to be replaced statement by statement."""

from __future__ import annotations

import builtins
import re
import sys
from datetime import date
from keyword import iskeyword, issoftkeyword
from pathlib import Path

import click

from scripts.cli.aside import folder_beside, put
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import ROOT, TEMPLATES
from scripts.client import naming
from scripts.spec.document import load
from scripts.spec.finding import Unsupported

LONGEST_NAME = 30
FOLDERS = ("specs/{}", "contract_tests/apis/{}")  # what is written
RESERVED = (*FOLDERS, "generated/{}")  # what must not be there
STAND_IN = "API"  # for the name, in the paths of the templates


@click.command()
@click.argument("name", metavar="API")
@click.option(
    "--title",
    help='The vendor\'s name for it, such as "Acme Leads API"; begins with the words that spell API.',
)
def command(name: str, title: str | None) -> None:
    """Write specs/API and contract_tests/apis/API: a specification, its reading notes, a mock, rule tests and defects.

    All of it is made up and passes every check as it is. CONTRIBUTING.md, "Add an API", goes on from there.
    """
    for problem in (unfit(name), taken(name, ROOT)):
        if problem:
            raise CouldNotRun(problem)
    files = write(name, title or f"{name.capitalize()} API", TEMPLATES / "new", ROOT)
    for file in files:
        click.echo(file)
    click.echo(
        f"{name}: {len(files)} files written, a made-up API that passes every check. "
        'Next is step 2 of "Add an API" in CONTRIBUTING.md:'
    )
    for target in ("validate", "generate", "contract", "docs"):
        click.echo(f"  make {target} API={name}")


def unfit(name: str) -> str:
    """Why no API can have this name, "" when one can: it names folders, a package and environment variables."""
    if not re.fullmatch(rf"[a-z][a-z0-9]{{0,{LONGEST_NAME - 1}}}", name):
        return (
            f"{name!r} cannot name an API; take lower-case letters and digits, {LONGEST_NAME} at most "
            "and a letter first, as in `make new API=acme`"
        )
    if iskeyword(name) or issoftkeyword(name):
        return f"{name!r} is a keyword of Python, in which no package could be named so; take another name"
    if name in sys.stdlib_module_names or name in dir(builtins):
        return f"{name!r} is a module or function that comes with Python, and the client's samples would hide it; take another name"
    return ""


def taken(name: str, root: Path) -> str:
    """Which folders of that name there are already, "" when there are none."""
    folders = (each.format(name) for each in RESERVED)
    there = ", ".join(each for each in folders if (root / each).exists())
    advice = "there already, and nothing is overwritten; take another name"
    return f"{there}: {advice}" if there else ""


def write(name: str, title: str, templates: Path, root: Path) -> list[str]:
    """Render the templates below `root`, all or none, and return their paths. Raises CouldNotRun for an unusable title."""
    if not title.isprintable() or not title[:1].isupper():
        told = f"{title!r} is not one line of text that begins with a capital letter"
        raise CouldNotRun(f"--title (TITLE=): {told}")
    try:
        with folder_beside(root / name) as aside:
            files = _render(name, title, templates, aside)
            naming.facade(load(aside / "specs" / name))
            _swap_in(aside, root, [each.format(name) for each in FOLDERS])
    except Unsupported as refused:
        raise CouldNotRun(f"--title (TITLE=): {refused}") from None
    except OSError as error:
        raise CouldNotRun(f"{error}; nothing was written") from error
    return files


def _render(name: str, title: str, templates: Path, target: Path) -> list[str]:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - start-up counts

    environment = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.filters["yaml"] = _yaml
    values = {"api": name, "title": title, "today": str(date.today())}
    files = []
    for template in environment.list_templates(extensions=["jinja"]):
        file = template.removesuffix(".jinja").replace(STAND_IN, name)
        put(target / file, environment.get_template(template).render(values))
        files.append(file)
    return files


def _yaml(text: str) -> str:
    """Text as a scalar on one line, quoted only where that is needed."""
    import yaml  # noqa: PLC0415 - start-up counts

    dumped: str = yaml.safe_dump(text, allow_unicode=True, width=sys.maxsize)
    return dumped.partition("\n")[0]


def _swap_in(aside: Path, root: Path, folders: list[str]) -> None:
    """Move the folders to their places; when one cannot be moved, none is."""
    moved: list[str] = []
    try:
        for folder in folders:
            (aside / folder).rename(root / folder)
            moved.append(folder)
    except BaseException:
        for folder in moved:
            (root / folder).rename(aside / folder)
        raise
