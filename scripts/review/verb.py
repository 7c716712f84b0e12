"""Review a change of specifications: one page on what changed, whether it is true and whom it breaks, and Markdown for a comment.

`make review` and CI call it; `gathering` collects what the page shows.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from scripts.cli.aside import folder_beside, swap_in
from scripts.cli.console import say, working
from scripts.cli.findings import FORMATS
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import (
    API_TESTS,
    GENERATED,
    REPORTS,
    ROOT,
    SCRIPTS,
    SPECS,
    TEMPLATES,
)

if TYPE_CHECKING:
    from scripts.review.gathering import Review

COMMENT = "comment.md"


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option(
    "--base",
    metavar="REF",
    help="The branch, tag or commit to compare the working tree with; origin/main, or else main, unless said otherwise.",
)
@click.option(
    "--format",
    "style",
    type=click.Choice(list(FORMATS)),
    default="text",
    help="How to print what has to be done: for people and editors, or as annotations of a CI run.",
)
@click.option(
    "--files-at",
    "blob",
    metavar="URL",
    default="",
    help="Where the files can be read, such as https://github.com/OWNER/NAME/blob/COMMIT; lines are linked to it.",
)
@click.option(
    "--own", is_flag=True, help="Our own rules alone; no linter is installed."
)
def command(
    apis: tuple[str, ...], base: str | None, style: str, blob: str, own: bool
) -> None:
    """Write reports/review/API.html and API.md for these APIs, or for all that differ from a git revision.

    comment.md beside them has all of them for one comment on a pull request.

    Exit code: 0 when nothing stands against the change; 1 when a statement is called documented and cites no page, when callers
    break and nobody has accepted that, or when there are new errors; 2 when the review was not possible.
    """
    reviews, note = reviewed(apis, base, is_alone=own)
    write(reviews, blob)
    show(reviews, style)
    if note:
        say(note)
    sys.exit(any(each.fails for each in reviews))


def reviewed(
    apis: tuple[str, ...], base: str | None, *, is_alone: bool
) -> tuple[list[Review], str]:
    """The reviews of these APIs, or of all, as far as they differ from a revision, and what is to be known of that. Raises CouldNotRun."""
    from scripts.client.write_or_check import Folders  # noqa: PLC0415 - start-up counts
    from scripts.diff.sides import since  # noqa: PLC0415
    from scripts.review.client_review import client_review  # noqa: PLC0415
    from scripts.review.gathering import gather  # noqa: PLC0415
    from scripts.review.lint_review import lint_review  # noqa: PLC0415

    folders = Folders(SPECS, GENERATED, SCRIPTS, ROOT / "LICENSE")
    reviews = []
    with since(base, apis, SPECS) as every:
        for sides in every.both:
            findings = lint_review(sides, is_alone=is_alone)
            tests = API_TESTS / sides.label.rpartition("/")[2]
            with working(f"{sides.label}: reviewing what has changed"):
                client = client_review(sides, every.then, folders)
                reviews.append(gather(sides, tests, findings, client))
        return reviews, every.note


def write(reviews: list[Review], blob: str) -> None:
    """Write the pages and comments, in place of those of the last review. Raises CouldNotRun."""
    from scripts.review.comment import comment  # noqa: PLC0415 - start-up counts
    from scripts.review.html_page import html_page  # noqa: PLC0415

    target = REPORTS / "review"
    try:
        with folder_beside(target) as aside:
            folder = aside / target.name
            folder.mkdir()
            for each in reviews:
                name = each.sides.label.rpartition("/")[2]
                page = html_page(each, TEMPLATES / "review", blob)
                (folder / f"{name}.html").write_text(page, encoding="utf-8")
                text = comment([each], blob)
                (folder / f"{name}.md").write_text(text, encoding="utf-8")
            text = comment(reviews, blob)
            (folder / COMMENT).write_text(text, encoding="utf-8")
            swap_in(folder, target)
    except OSError as error:
        raise CouldNotRun(f"{error}; the last review is as it was") from None


def show(reviews: list[Review], style: str) -> None:
    """Print what has to be done, and where the pages are."""
    from scripts.review.verdict import problems, summary  # noqa: PLC0415 - start-up counts

    for each in reviews:
        for finding in problems(each):
            say(FORMATS[style](finding), is_command=style == "github")
        name = each.sides.label.rpartition("/")[2]
        say(
            f"{each.sides.label}: {summary(each)} against {each.against} (open reports/review/{name}.html)"
        )
