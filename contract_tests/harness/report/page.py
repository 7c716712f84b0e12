"""The HTML page of a contract run: one file that needs no other, written by the reporter."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from contract_tests.harness.report.tally import Tally, summary
from scripts.target.settings import Settings

TEMPLATES = Path(__file__).parent


def page(settings: Settings, tallies: list[Tally]) -> str:
    """The page as text; all in it is escaped, for answers may hold anything."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    apis = [
        {
            "tally": tally,
            "summary": summary(tally),
            "violations": tally.sorted_violations(),
            "answers": _answers(tally),
        }
        for tally in tallies
    ]
    template = environment.get_template("page.html.jinja")
    return template.render(settings=settings, apis=apis)


def _answers(tally: Tally) -> list[tuple[str, list[tuple[str, bool]]]]:
    """Each operation with the statuses it documents, and whether they were seen."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for operation, status in tally.documented():
        seen = (operation, status) in tally.statuses
        found.setdefault(operation, []).append((status, seen))
    return list(found.items())
