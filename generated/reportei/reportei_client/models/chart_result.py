from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .chart_series import ChartSeries


@define
class ChartResult(Model):
    """Result of a `chart_v1`.

    Attributes:
        labels (list[str]): Names of the points.
        values (list[ChartSeries]): The series of the chart.
    """

    labels: list[str]
    values: list[ChartSeries] = json_field("values", ListOf(ObjectOf("ChartSeries")))
    additional_properties: dict[str, Any] = further_json()
