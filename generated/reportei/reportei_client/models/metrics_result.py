from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import OPEN_OBJECT, FirstOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chart_result import ChartResult
    from .datatable_result import DatatableResult
    from .metric_failure import MetricFailure
    from .metrics_result_data import MetricsResultData
    from .number_result import NumberResult


@define
class MetricsResult(Model):
    """The results, each under the id that the caller chose.

    Attributes:
        data (MetricsResultData | Unset): All the results, where they are not in the answer itself.
    """

    data: MetricsResultData | Unset = json_field("data", ObjectOf("MetricsResultData"), default=UNSET)
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
