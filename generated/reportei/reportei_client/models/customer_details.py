from __future__ import annotations

from typing import Any, Required, TypedDict

from .._reading import Model, define, further_json


@define
class CustomerDetails(Model):
    """The name of a customer, which is all that a merchant says.

    Attributes:
        name (str): Name of the customer.
    """

    name: str
    additional_properties: dict[str, Any] = further_json()


class CustomerDetailsDict(TypedDict, total=False):
    """Plain data for CustomerDetails."""

    name: Required[str]
