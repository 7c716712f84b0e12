"""A contract run in Markdown, for the summary of a CI job; written by the reporter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from contract_tests.harness.report.summary import Summary
from contract_tests.harness.report.violation import text

MOST = 50  # findings of an API that are shown: a summary has room for a megabyte


def markdown(headline: str, summary: Summary) -> str:
    """The result of one API: its findings to be unfolded, then what was covered."""
    return "\n\n".join([f"### {escape(headline)}", *_parts(summary)]) + "\n"


def _parts(summary: Summary) -> Iterator[str]:
    every = [(kind, one) for kind, all in summary.findings.items() for one in all]
    for kind, found in every[:MOST]:
        first, _, rest = text(found).partition("\n")
        heading = f"<summary>{kind}: {escape(first)}</summary>"
        yield f"<details>{heading}\n\n{_verbatim(rest)}\n\n</details>"
    if len(every) > MOST:
        yield f"{len(every) - MOST} more are in contract.html."
    yield _verbatim("\n".join(f"{name:<12}{line}" for name, line in summary.lines()))


def _verbatim(content: str) -> str:
    """A block that no text inside can end."""
    fence = "```" + max(re.findall("`+", content), key=len, default="")
    return f"{fence}text\n{content}\n{fence}"
