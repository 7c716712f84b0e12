"""Pictures of answers: a `chart` block of a guide, read and drawn as SVG with its numbers in a table below."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from scripts.site.text import fence, inline, safe
from scripts.spec import pointer

KINDS = ("bars", "line")
MOST_SERIES = 3  # as many as can be told apart without colours
_MEMBERS = {"title": str, "kind": str, "operation": str, "body": dict, "labels": str}
_WIDTH = 360  # of the narrowest screen: no text gets smaller than it is written
_OPACITY = (0.85, 0.5, 0.25)
_DASHES = ("none", "7 3", "2 3")
_LONGEST_LABEL = 15


@dataclass(frozen=True, slots=True)
class Chart:
    """What to ask for, and by JSON Pointers what of the answer to draw; `series` are pointers by name."""

    title: str
    kind: str
    operation: str
    body: Mapping[str, Any]
    labels: str
    series: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Data:
    labels: list[str]
    series: dict[str, list[float]]

    @property
    def bounds(self) -> tuple[float, float]:
        """The range that is drawn, zero included and never empty."""
        numbers: list[float] = [
            0,
            *(each for one in self.series.values() for each in one),
        ]
        low, high = min(numbers), max(numbers)
        return low, high if high > low else low + 1


def parse(text: str) -> Chart:
    """The chart that a block asks for. Raises ValueError with what is wrong with it."""
    node = json.loads(text)
    if not isinstance(node, dict):
        raise ValueError("a chart is a JSON object")
    wanted = {*_MEMBERS, "series"}
    if set(node) != wanted:
        raise ValueError(f"a chart has the members {', '.join(sorted(wanted))}")
    for name, kind in _MEMBERS.items():
        if not isinstance(node[name], kind):
            raise ValueError(f"{name!r} is no {kind.__name__}")
    if node["kind"] not in KINDS:
        raise ValueError(f"kind {node['kind']!r} is none of {', '.join(KINDS)}")
    series = node["series"]
    if not isinstance(series, dict) or not 0 < len(series) <= MOST_SERIES:
        raise ValueError(f"'series' has 1 to {MOST_SERIES} JSON Pointers by name")
    return Chart(**node)


def figure(chart: Chart, answer: Any, number: int) -> Markup:
    """The picture, the numbers and the answer, as Markdown; `number` tells it from the page's other charts.

    Raises ValueError when the answer has no such numbers.
    """
    data = _data(chart, answer)
    height, drawn = (_bars if chart.kind == "bars" else _line)(data)
    legend = _legend(data, height)
    shape = {"bars": "Bars", "line": "Lines"}[chart.kind]
    told = f"{shape} of {len(data.labels)} points; the table below has the numbers."
    parts = [
        '<figure class="rc-chart" data-search-exclude>',
        f'<svg viewBox="0 0 {_WIDTH} {height + 16 * len(legend)}" role="img" '
        f'aria-labelledby="chart-{number}-title chart-{number}-text" xmlns="http://www.w3.org/2000/svg">',
        f'<title id="chart-{number}-title">{inline(chart.title)}</title>',
        f'<desc id="chart-{number}-text">{inline(told)}</desc>',
        *drawn,
        *legend,
        "</svg>",
        f"<figcaption>{inline(chart.title)}</figcaption>",
        "</figure>",
    ]
    shown = fence(json.dumps(answer, indent=2, ensure_ascii=False), "json")
    indented = "\n".join(f"    {line}" for line in shown.split("\n"))
    parts += [_table(chart, data), "", '??? quote "The whole answer"', "", indented]
    return Markup("\n".join(parts))


def _data(chart: Chart, answer: Any) -> _Data:
    found: dict[str, Any] = {}
    for name, where in {"labels": chart.labels, **chart.series}.items():
        try:
            found[name] = pointer.get(answer, where)
        except KeyError:
            raise ValueError(f"the answer has nothing at {where!r}") from None
    labels = found.pop("labels")
    if not isinstance(labels, list) or not labels:
        raise ValueError(f"there are no labels at {chart.labels!r}")
    for name, numbers in found.items():
        is_series = isinstance(numbers, list) and len(numbers) == len(labels)
        if not is_series or not all(type(each) in (int, float) for each in numbers):
            where = chart.series[name]
            raise ValueError(f"at {where!r} there is not a number for each label")
    return _Data(list(map(str, labels)), found)


def _bars(data: _Data) -> tuple[int, list[str]]:
    """Bars from left to right, those of one label together; and how high that is."""
    left, right, thick, apart = 104, 296, 14, 10
    low, high = data.bounds
    scale = (right - left) / (high - low)
    zero, y, drawn = left - low * scale, 4, []
    for at, label in enumerate(data.labels):
        middle = y + thick * len(data.series) / 2 + 4
        drawn.append(_text(left - 8, middle, _short(label), "end"))
        for opacity, numbers in zip(_OPACITY, data.series.values(), strict=False):
            end = zero + numbers[at] * scale
            drawn.append(
                f'<rect x="{min(zero, end):.1f}" y="{y}" width="{abs(end - zero):.1f}" '
                f'height="{thick - 2}" fill="currentColor" fill-opacity="{opacity}"/>'
            )
            drawn.append(_text(max(zero, end) + 6, y + thick - 4, _number(numbers[at])))
            y += thick
        y += apart
    return y, drawn


def _line(data: _Data) -> tuple[int, list[str]]:
    """Lines over points in their order, of which the first and the last are named; and how high that is."""
    left, right, top, bottom = 60, 350, 12, 150
    low, high = data.bounds
    step = (right - left) / max(1, len(data.labels) - 1)
    drawn = [
        f'<path d="M{left} {y}H{right}" stroke="currentColor" stroke-opacity="0.3"/>'
        for y in (top, bottom)
    ]
    drawn.append(_text(left - 8, top + 4, _number(high), "end"))
    drawn.append(_text(left - 8, bottom + 4, _number(low), "end"))
    for dashes, numbers in zip(_DASHES, data.series.values(), strict=False):
        points = " ".join(
            f"{left + at * step:.1f},{bottom - (each - low) / (high - low) * (bottom - top):.1f}"
            for at, each in enumerate(numbers)
        )
        drawn.append(
            f'<polyline points="{points}" fill="none" stroke="currentColor" stroke-width="2" '
            f'stroke-dasharray="{dashes}"/>'
        )
    drawn.append(_text(left, bottom + 18, _short(data.labels[0])))
    if len(data.labels) > 1:
        drawn.append(_text(right, bottom + 18, _short(data.labels[-1]), "end"))
    return bottom + 26, drawn


def _legend(data: _Data, top: int) -> list[str]:
    """A line for each of several series, in the manner in which it is drawn."""
    if len(data.series) < 2:
        return []
    return [
        f'<path d="M4 {top + 16 * at + 8}h28" stroke="currentColor" stroke-width="3" '
        f'stroke-opacity="{_OPACITY[at]}" stroke-dasharray="{_DASHES[at]}"/>'
        + _text(40, top + 16 * at + 12, name)
        for at, name in enumerate(data.series)
    ]


def _table(chart: Chart, data: _Data) -> str:
    heads = "".join(f'<th scope="col">{safe(name)}</th>' for name in data.series)
    rows = "".join(
        f'<tr><th scope="row">{safe(label)}</th>'
        + "".join(f"<td>{_number(one[at])}</td>" for one in data.series.values())
        + "</tr>"
        for at, label in enumerate(data.labels)
    )
    return (
        f'<div class="rc-table" data-search-exclude><table class="rc-grid rc-numbers" aria-label="{safe(chart.title)}">'
        f'<thead><tr><th scope="col">label</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _text(x: float, y: float, text: str, place: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{place}">{safe(text)}</text>'


def _short(label: str) -> str:
    """What there is room for; the table has the whole label."""
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1] + "…"


def _number(number: float) -> str:
    return json.dumps(number)
