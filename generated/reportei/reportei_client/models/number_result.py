from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .metric_comparison import MetricComparison


@define
class NumberResult(OpenModel):
    """Result of a `number_v1`.

    Attributes:
        values (float): The figure, one in spite of the plural.
        comparison (MetricComparison | Unset): How the figure compares with another
            period; without one, all is null.
    """

    values: float
    comparison: MetricComparison | Unset = json_field(
        "comparison", ObjectOf("MetricComparison"), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
