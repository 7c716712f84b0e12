"""A `table` block of a guide: numbers that the mock answers; `guides` reads it, `guide_page` shows it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from scripts.site.text import fence, safe
from scripts.spec.places import MISSING, value_at

_MEMBERS = {"title": str, "operation": str, "body": dict, "labels": str, "series": dict}


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """A call, and JSON Pointers into its answer: to the labels of the rows and to the numbers of each column."""

    title: str
    operation: str
    body: Mapping[str, Any]
    labels: str
    series: Mapping[str, str]


def parse(text: str) -> AnswerTable:
    """The table that a block asks for. Raises ValueError with what is wrong with it."""
    node = json.loads(text)
    if not isinstance(node, dict):
        raise ValueError("a table is a JSON object")
    if set(node) != set(_MEMBERS):
        raise ValueError(f"a table has the members {', '.join(sorted(_MEMBERS))}")
    for name, kind in _MEMBERS.items():
        if not isinstance(node[name], kind):
            raise ValueError(f"{name!r} is no {kind.__name__}")
    if not node["series"]:
        raise ValueError("'series' has no JSON Pointer")
    return AnswerTable(**node)


def shown(table: AnswerTable, answer: Any) -> Markup:
    """The numbers and the whole answer, as Markdown. Raises ValueError when the answer has no such numbers."""
    labels = _list(answer, table.labels)
    columns = [_list(answer, where) for where in table.series.values()]
    for where, numbers in zip(table.series.values(), columns, strict=True):
        is_series = len(numbers) == len(labels)
        if not is_series or not all(type(each) in (int, float) for each in numbers):
            raise ValueError(f"at {where!r} there is not a number for each label")
    heads = "".join(f'<th scope="col">{safe(name)}</th>' for name in table.series)
    rows = "".join(
        f'<tr><th scope="row">{safe(label)}</th>'
        + "".join(f"<td>{json.dumps(number)}</td>" for number in numbers)
        + "</tr>"
        for label, *numbers in zip(labels, *columns, strict=True)
    )
    code = fence(json.dumps(answer, indent=2, ensure_ascii=False), "json")
    indented = "\n".join(f"    {line}" for line in code.split("\n"))
    return Markup(
        '<div class="rc-table" data-search-exclude><table class="rc-grid rc-numbers">'
        f"<caption>{safe(table.title)}</caption>"
        f'<thead><tr><th scope="col">label</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
        f'\n\n??? quote "The whole answer"\n\n{indented}'
    )


def _list(answer: Any, where: str) -> list[Any]:
    """The list in the answer, which is not empty."""
    found = value_at(answer, where, MISSING)
    if found is MISSING:
        raise ValueError(f"the answer has nothing at {where!r}")
    if not isinstance(found, list) or not found:
        raise ValueError(f"there is no list at {where!r}")
    return found
