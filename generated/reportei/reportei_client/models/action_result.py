from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json


@define
class ActionResult(OpenModel):
    """Whether a change was made.

    Attributes:
        success (bool): Whether it was done.
        message (str): What was done, for people.
    """

    success: bool
    message: str
    additional_properties: dict[str, Any] = further_json()
