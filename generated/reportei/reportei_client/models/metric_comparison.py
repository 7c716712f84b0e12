from __future__ import annotations

from typing import Any

from .._kinds import NULL, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MetricComparison(Model):
    """How the figure compares with another period; without one, all is null.

    Attributes:
        values (float | None | Unset): The figure in the other period.
        difference (float | None | Unset): How far the figures are apart, in a measure that nobody states.
        absolute_difference (float | None | Unset): How far the figures are apart, in a measure that nobody states.
    """

    values: float | None | Unset = json_field("values", FirstOf(Plain("float"), NULL), default=UNSET)
    difference: float | None | Unset = json_field("difference", FirstOf(Plain("float"), NULL), default=UNSET)
    absolute_difference: float | None | Unset = json_field(
        "absoluteDifference", FirstOf(Plain("float"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
