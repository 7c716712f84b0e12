from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json, json_field


@define
class MetricFailure(Model):
    """Why there is no result for this metric, while others may have one.

    Attributes:
        message (str): What was wrong, for people.
        type_ (str): Name of the kind of failure; clients know four, and there may be others.
    """

    message: str
    type_: str = json_field("type")
    additional_properties: dict[str, Any] = further_json()
