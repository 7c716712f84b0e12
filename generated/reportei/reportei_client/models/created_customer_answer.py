from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .created_customer import CreatedCustomer


@define
class CreatedCustomerAnswer(Model):
    """A customer that was just created, under its key.

    Attributes:
        customer (CreatedCustomer): A customer that was just created, with its token.
    """

    customer: CreatedCustomer = json_field("customer", ObjectOf("CreatedCustomer"))
    additional_properties: dict[str, Any] = further_json()
