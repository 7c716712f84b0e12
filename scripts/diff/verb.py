"""Compare specifications with a git revision, or two files: what changes, whom it breaks, which version it asks for.

`make diff` and CI call it; `document` finds the changes and `judging` says what they mean.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scripts.cli.console import say, working
from scripts.cli.layout import GENERATED, SPECS
from scripts.cli.printable import printable
from scripts.spec.document import api_names

if TYPE_CHECKING:
    from scripts.diff.judging import Judgement
    from scripts.diff.revision import Revision

STYLES = ("text", "github", "json", "markdown")


@click.command()
@click.argument("what", nargs=-1, metavar="[API...|OLD NEW]")
@click.option(
    "--base",
    metavar="REF",
    help="The branch, tag or commit to compare the working tree with; origin/main, or else main, unless said otherwise.",
)
@click.option(
    "--format",
    "style",
    type=click.Choice(STYLES),
    default="text",
    help="How to print changes: for people and editors, as annotations of a CI run, as data, or for a comment on a pull request.",
)
@click.option("--rules", "is_listing", is_flag=True, help="List the rules and stop.")
def command(
    what: tuple[str, ...], base: str | None, style: str, is_listing: bool
) -> None:
    """Compare the specifications of these APIs (all when none is named) with a git revision, or any two OpenAPI files.

    Every change has a class: breaking (callers that keep to the old one fail), risky (they may) or harmless.

    Exit code: 0 when nothing breaks, or it is accepted in specs/API/accepted-changes.yaml and the version says it; 1 otherwise; 2 when something named cannot be read.
    """
    if is_listing:
        list_rules()
        return
    files = two_files(what)
    if files and base:
        raise click.UsageError("--base is for APIs; two files are compared as they are")
    compare(what, base, files, style)


def two_files(what: tuple[str, ...]) -> tuple[str, str] | None:
    """The two files that are named, None where APIs are. Raises UsageError."""
    names = api_names(SPECS)
    paths = [name for name in what if name not in names and _is_path(name)]
    if not paths:
        return None
    if len(what) != 2:
        raise click.UsageError(
            f"two files are compared, OLD and NEW, and {len(what)} are named"
        )
    return what[0], what[1]


def _is_path(name: str) -> bool:
    """Whether a name is meant for a file, be it there or not."""
    try:
        return Path(name).exists() or "/" in name or "." in name
    except OSError:  # a name too long, or a folder that may not be looked into
        return True


def compare(
    what: tuple[str, ...], base: str | None, files: tuple[str, str] | None, style: str
) -> None:
    """Compare what is named, print it, and end with the exit code."""
    note = ""
    with working("comparing specifications"):
        from scripts.diff.judging import judged  # noqa: PLC0415 - start-up counts
        from scripts.diff.printing import FORMATS  # noqa: PLC0415
        from scripts.diff.sides import of_files, since  # noqa: PLC0415

        if files:
            every = [judged(of_files(*files))]
        else:
            with since(base, what, SPECS) as sides:
                every = [_with_client(judged(each), sides.then) for each in sides.both]
            note = sides.note
    if note:
        click.echo(printable(note), err=True)
    say(FORMATS[style](every), is_command=style in ("github", "json"))
    sys.exit(any(one.fails for one in every))


def _with_client(judgement: Judgement, then: Revision) -> Judgement:
    """The judgement of an API with what changes for callers of its client."""
    from scripts.diff.clients import tracked_client  # noqa: PLC0415 - start-up counts
    from scripts.diff.judging import with_client  # noqa: PLC0415

    if judgement.sides.after is None:
        return judgement
    found = tracked_client(judgement.sides.after.name, then, GENERATED)
    return with_client(judgement, found)


def list_rules() -> None:
    """Print each rule with its class in either direction and its sentence."""
    from scripts.diff.client_rules import CLIENT_RULES  # noqa: PLC0415 - start-up counts
    from scripts.diff.document_rules import EVERY_RULE  # noqa: PLC0415

    for rule in EVERY_RULE.values():
        both = rule.request == rule.response
        weight = (
            rule.request
            if both
            else f"{rule.request} in requests, {rule.response} in responses"
        )
        why = f" ({rule.why})" if rule.why else ""
        say(f"{rule.name}: {weight}: {rule.sentence}{why}")
    for name, sentence in CLIENT_RULES.items():
        say(f"{name}: {sentence}")
