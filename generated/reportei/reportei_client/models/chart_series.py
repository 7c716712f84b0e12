from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json


@define
class ChartSeries(Model):
    """The points of one line, or of all slices or bars.

    Attributes:
        data (list[float]): One number for each label.
    """

    data: list[float]
    additional_properties: dict[str, Any] = further_json()
