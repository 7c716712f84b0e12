from __future__ import annotations

from typing import Any, Required, TypedDict

from .._reading import Model, define, further_json


@define
class PaymentStatus(Model):
    """Whether a customer pays.

    Attributes:
        is_paying (bool): Whether the customer pays.
    """

    is_paying: bool
    additional_properties: dict[str, Any] = further_json()


class PaymentStatusDict(TypedDict, total=False):
    """Plain data for PaymentStatus."""

    is_paying: Required[bool]
