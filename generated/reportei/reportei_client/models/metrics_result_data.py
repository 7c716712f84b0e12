from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import OPEN_OBJECT, FirstOf, ObjectOf
from .._reading import Model, define, further_json

if TYPE_CHECKING:
    from .chart_result import ChartResult
    from .datatable_result import DatatableResult
    from .metric_failure import MetricFailure
    from .number_result import NumberResult


@define
class MetricsResultData(Model):
    """All the results, where they are not in the answer itself."""

    additional_properties: dict[str, ChartResult | DatatableResult | dict[str, Any] | MetricFailure | NumberResult] = (
        further_json(
            FirstOf(
                ObjectOf("ChartResult"),
                ObjectOf("DatatableResult"),
                ObjectOf("NumberResult"),
                ObjectOf("MetricFailure"),
                OPEN_OBJECT,
            )
        )
    )
