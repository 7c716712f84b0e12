from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .customer import Customer


@define
class CustomerAnswer(Model):
    """A customer, under its key.

    Attributes:
        customer (Customer): A merchant's customer.
    """

    customer: Customer = json_field("customer", ObjectOf("Customer"))
    additional_properties: dict[str, Any] = further_json()
