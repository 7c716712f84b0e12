"""The table of APIs in README.md, between two markers; `docs` keeps it up to date."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scripts.site.overview import entry
from scripts.spec.document import Spec

_MARKED = re.compile(r"(<!-- apis -->\n).*?(<!-- /apis -->)", re.DOTALL)
_HEAD = """| API | for | operations | documented | rules proven | spec | client |
| --- | --- | ---: | ---: | ---: | --- | --- |
"""


def with_table(readme: str, specs: Iterable[Spec]) -> str:
    """The text of README.md with the table made anew; without markers, the text as it is."""
    table = _HEAD + "".join(map(_row, specs))
    return _MARKED.sub(lambda found: found[1] + table + found[2], readme)


def _row(spec: Spec) -> str:
    about = entry(spec)
    summary = spec.info.text("summary").rstrip(".")
    cells = (
        f"**{about['title']}**",
        summary.replace("|", "\\|"),
        about["operations"],
        f"{about['documented']} %",
        _proven(spec),
        f"[openapi.yaml](specs/{spec.name}/openapi.yaml)",
        f"[{spec.name}](generated/{spec.name}/)",
    )
    return "| " + " | ".join(map(str, cells)) + " |\n"


def _proven(spec: Spec) -> str:
    """The rules that a contract run proves, which fails when one of them has no test."""
    testable = sum(not rule.untestable for rule in spec.rules)
    whole = len(spec.rules)
    return str(whole) if testable == whole else f"{testable} of {whole}"
