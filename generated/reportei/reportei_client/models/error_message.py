from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json


@define
class ErrorMessage(Model):
    """Why a request failed, as the vendor's repository shows it.

    Attributes:
        message (str): What was wrong, for people.
    """

    message: str
    additional_properties: dict[str, Any] = further_json()
