from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json


@define
class PaymentStatus(OpenModel):
    """Whether a customer pays.

    Attributes:
        is_paying (bool): Whether the customer pays.
    """

    is_paying: bool
    additional_properties: dict[str, Any] = further_json()
