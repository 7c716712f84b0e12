"""Telling the user what goes on: a spinner on a terminal, plain lines elsewhere and under CI."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def is_interactive() -> bool:
    """True when somebody watches: standard error is a terminal and this is no CI run."""
    return sys.stderr.isatty() and not os.environ.get("CI")


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
