from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json


@define
class LeadTested(OpenModel):
    """The lead was checked and is valid.

    Attributes:
        test (str): The lead is valid; the sample has `ok`.
    """

    test: str
    additional_properties: dict[str, Any] = further_json()
