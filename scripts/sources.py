"""List the pages that specifications cite: when each was read, and how much stands on it.

`make sources` calls it; which pages have grown old, and what no page says, is read off here.
"""

from __future__ import annotations

from datetime import date

import click

from scripts.cli.apis import apis_argument
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import SPECS
from scripts.spec.document import Spec, load
from scripts.spec.finding import Unreadable
from scripts.spec.provenance import Source
from scripts.spec.share import BASES, share

NO_COMMIT = "-"
TEXTS = (True, True, False, True, *[False] * len(BASES))  # columns


@click.command()
@apis_argument
def command(apis: tuple[str, ...]) -> None:
    """Print, for each API, its pages with their age in days, the commit that was read, and their statements per basis.

    The last line counts all statements of the API, those included that cite no page.
    """
    for api in apis:
        try:
            spec = load(SPECS / api)
        except Unreadable as error:
            raise CouldNotRun(str(error)) from None
        click.echo("\n".join(table(spec, date.today())) + "\n")


def table(spec: Spec, today: date) -> list[str]:
    """The lines about one specification."""
    rows: list[tuple[str, ...]] = [("page", "read", "days", "commit", *BASES)]
    rows += [row(spec, page, today) for page in spec.sources]
    counts = share(spec).counts
    rows += [("all", "", "", "", *(str(counts[basis]) for basis in BASES))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(map(aligned, row, widths, TEXTS)).rstrip() for row in rows)
    return [f"{spec.name}: {spec.title}", *(f"  {line}" for line in lines)]


def aligned(cell: str, width: int, is_text: bool) -> str:
    """A cell as wide as its column, numbers to the right."""
    return cell.ljust(width) if is_text else cell.rjust(width)


def row(spec: Spec, page: Source, today: date) -> tuple[str, ...]:
    """The cells about one page."""
    counts = share(spec, page.id).counts
    days = (today - date.fromisoformat(page.read)).days
    commit = page.commit[:10] or NO_COMMIT
    return page.id, page.read, str(days), commit, *(str(counts[one]) for one in BASES)
