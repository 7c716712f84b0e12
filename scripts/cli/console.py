"""Telling the user what goes on and what was found: a spinner on a terminal, plain lines elsewhere and under CI."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from scripts.cli.printable import printable


def is_interactive() -> bool:
    """True when somebody watches: standard error is a terminal and this is no CI run."""
    return sys.stderr.isatty() and not os.environ.get("CI")


def say(text: str, *, is_command: bool = False) -> None:
    """Print text that may quote a file or a server; `is_command` leaves in force what a CI runner obeys."""
    encoding = sys.stdout.encoding or "utf-8"
    shown = text if is_command else printable(text)
    click.echo(shown.encode(encoding, "backslashreplace").decode(encoding))


@contextmanager
def working(what: str) -> Iterator[None]:
    """Show on standard error that `what` is being done."""
    if not is_interactive():
        print(f"{what} ...", file=sys.stderr, flush=True)
        yield
        return
    from rich.console import Console  # noqa: PLC0415 - start-up counts
    from rich.markup import escape  # noqa: PLC0415

    with Console(stderr=True).status(escape(what)):
        yield
