from __future__ import annotations

from typing import TYPE_CHECKING

from .._kinds import FirstOf, ObjectOf
from .._reading import OpenModel, define, further_json

if TYPE_CHECKING:
    from .chart_result import ChartResult
    from .datatable_result import DatatableResult
    from .number_result import NumberResult


@define
class MetricsResult(OpenModel):
    """The results, each under the id that the caller chose."""

    additional_properties: dict[str, ChartResult | DatatableResult | NumberResult] = (
        further_json(
            FirstOf(
                ObjectOf("ChartResult"),
                ObjectOf("DatatableResult"),
                ObjectOf("NumberResult"),
            )
        )
    )
