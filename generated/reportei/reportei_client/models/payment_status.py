from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json


@define
class PaymentStatus(Model):
    """Whether a customer pays.

    Attributes:
        is_paying (bool): Whether the customer pays.
    """

    is_paying: bool
    additional_properties: dict[str, Any] = further_json()
