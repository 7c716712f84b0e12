from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json


@define
class LeadTested(OpenModel):
    """The lead was checked, is valid and was not stored.

    Attributes:
        test (str): The lead is valid; the sample has `ok`.
    """

    test: str
    additional_properties: dict[str, Any] = further_json()
