from __future__ import annotations

from typing import Any, Literal

from .._kinds import Exactly
from .._reading import OpenModel, define, further_json, json_field


@define
class LeadTested(OpenModel):
    """The lead was checked, is valid and was not stored.

    Attributes:
        test (Literal['ok']): The lead is valid.
    """

    test: Literal["ok"] = json_field("test", Exactly("ok"))
    additional_properties: dict[str, Any] = further_json()
