"""The numbers that the Reportei mock answers: made up from the query, so that the same query has the same numbers.

A number belongs to an integration, a metric's name and key, its dimensions and filters, and a day or
the whole period. The id that the caller chose, and texts for display, have no part in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

import msgspec

from contract_tests.apis.reportei.mock.metric_bodies import (
    DimensionFilter,
    MetricRequest,
    Period,
)
from contract_tests.harness.mocking import Shown

MOST = 1000
VALUES_OF_A_DIMENSION = 3  # which there are depends on the network


@dataclass(frozen=True, slots=True)
class Row:
    """A label, and what its numbers depend on beside the metric."""

    label: str
    key: int


def size(metric: MetricRequest, period: Period) -> int:
    """How many numbers the answer for one metric holds, at most."""
    return len(metric.metrics) * len(_rows(metric, period))


def result(
    integration: str, metric: MetricRequest, period: Period, comparison: Period | None
) -> Shown:
    """The answer for one metric, in the shape of its component.

    Two assumptions: components that no text describes have the shape of a table, and charts and
    tables have their comparison in their own shape.
    """
    if metric.component == "number_v1":
        return _number(integration, metric, period, comparison)
    shape = _chart if metric.component == "chart_v1" else _table
    answer = shape(integration, metric, period)
    if comparison:
        answer["comparison"] = shape(integration, metric, comparison)
    return answer


def _number(
    integration: str, metric: MetricRequest, period: Period, comparison: Period | None
) -> Shown:
    """One number, of several metrics their sum. What sets the two differences apart is not said:
    one is taken for a percentage, which there is none of a zero, the other for the plain difference."""
    value = _whole(integration, metric, period)
    if comparison is None:
        nothing = dict.fromkeys(["values", "difference", "absoluteDifference"])
        return {"values": value, "comparison": nothing}
    before = _whole(integration, metric, comparison)
    change = round(100 * (value - before) / before, 2) if before else None
    return {
        "values": value,
        "comparison": {
            "values": before,
            "difference": change,
            "absoluteDifference": value - before,
        },
    }


def _chart(integration: str, metric: MetricRequest, period: Period) -> Shown:
    rows = _rows(metric, period)
    return {
        "labels": [row.label for row in rows],
        "values": [{"data": one} for one in _columns(integration, metric, rows)],
    }


def _table(integration: str, metric: MetricRequest, period: Period) -> Shown:
    rows = _rows(metric, period)
    columns = _columns(integration, metric, rows)
    cells = [
        [row.label, *(column[at] for column in columns)] for at, row in enumerate(rows)
    ]
    return {"values": [*cells, ["Total", *map(sum, columns)]]}


def _whole(integration: str, metric: MetricRequest, period: Period) -> int:
    """The number of a period; a period of no days has none."""
    key = crc32(f"{period.first} {period.last}".encode())
    rows = [Row("", key)] if period.days else []
    return period.days * sum(map(sum, _columns(integration, metric, rows)))


def _rows(metric: MetricRequest, period: Period) -> list[Row]:
    """The values of the first dimension, those of its filter where it has one; without dimensions, days."""
    if not metric.dimensions:
        days = [day.isoformat() for day in period.dates()]
        return [Row(day, crc32(day.encode())) for day in days]
    first = metric.dimensions[0]
    if isinstance(first, DimensionFilter) and first.value is not msgspec.UNSET:
        labels = first.value
    else:
        name = first if isinstance(first, str) else first.field
        numbers = range(1, VALUES_OF_A_DIMENSION + 1)
        labels = [f"{name} {number}" for number in numbers]
    span = f"{period.first} {period.last}"
    return [Row(label, crc32(f"{label} {span}".encode())) for label in labels]


def _columns(
    integration: str, metric: MetricRequest, rows: list[Row]
) -> list[list[int]]:
    """For each name in `metrics`, in the order asked, a number for each row."""
    about = (
        integration,
        metric.reference_key,
        metric.dimensions,
        metric.filters,
        metric.filter,
    )
    common, share = crc32(msgspec.json.encode(about)), _share(metric)
    keys = [crc32(name.encode(), common) for name in metric.metrics]
    return [[(key ^ row.key) % MOST * share // 100 for row in rows] for key in keys]


def _share(metric: MetricRequest) -> int:
    """The share of the entity that the metric is narrowed to, in percent; a type alone narrows nothing."""
    if not metric.entity_id:
        return 100
    entity = (metric.entity_id, metric.entity_type or "")
    return crc32(msgspec.json.encode(entity)) % 100
