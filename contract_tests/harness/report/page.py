"""The HTML page of a contract run: one file that needs no other, written by the reporter."""

from __future__ import annotations

from pathlib import Path

from contract_tests.harness.report.summary import Summary
from scripts.cli.templates import environment
from scripts.target.settings import Settings

TEMPLATES = Path(__file__).parent


def page(settings: Settings, summaries: list[Summary]) -> str:
    """The page as text; all in it is escaped, for answers may hold anything."""
    template = environment(TEMPLATES, is_html=True).get_template("page.html.jinja")
    apis = [(summary, _answers(summary)) for summary in summaries]
    return template.render(settings=settings, apis=apis)


def _answers(summary: Summary) -> dict[str, list[tuple[str, bool]]]:
    """Each operation with the statuses it documents, and whether they were seen."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for operation, status in summary.documented():
        seen = (operation, status) in summary.coverage.statuses
        found.setdefault(operation, []).append((status, seen))
    return found
