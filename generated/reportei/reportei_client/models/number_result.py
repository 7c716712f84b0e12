from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, FirstOf, ObjectOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .metric_comparison import MetricComparison


@define
class NumberResult(Model):
    """Result of a `number_v1`.

    Attributes:
        values (float | None): The figure, one in spite of the plural.
        comparison (MetricComparison | Unset): How the figure compares with another period; without one, all is
            null.
    """

    values: float | None = json_field("values", FirstOf(Plain("float"), NULL))
    comparison: MetricComparison | Unset = json_field("comparison", ObjectOf("MetricComparison"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
