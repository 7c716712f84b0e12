from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json


@define
class CustomerDetails(OpenModel):
    """What a merchant tells of a customer.

    Attributes:
        name (str): Name of the customer.
    """

    name: str
    additional_properties: dict[str, Any] = further_json()
