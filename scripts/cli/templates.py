"""Templates of ours: whoever writes clients, pages and reports from some takes their environment here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # start-up counts
    from jinja2 import Environment


def environment(folder: Path, *, is_html: bool = False) -> Environment:
    """The templates of a folder, which may lack nothing that they show; in HTML all of that is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - as above

    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=is_html,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=not is_html,
    )
