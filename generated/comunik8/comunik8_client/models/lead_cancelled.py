from __future__ import annotations

from typing import Any, Literal

from .._kinds import Exactly
from .._reading import OpenModel, define, further_json, json_field


@define
class LeadCancelled(OpenModel):
    """The lead was taken out.

    Attributes:
        cancelled (Literal[True]): The lead was taken out.
    """

    cancelled: Literal[True] = json_field("cancelled", Exactly(True))
    additional_properties: dict[str, Any] = further_json()
