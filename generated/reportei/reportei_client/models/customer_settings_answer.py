from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .customer_settings import CustomerSettings


@define
class CustomerSettingsAnswer(Model):
    """A customer with its integrations, under its key.

    Attributes:
        customer (CustomerSettings): A customer with its integrations.
    """

    customer: CustomerSettings = json_field("customer", ObjectOf("CustomerSettings"))
    additional_properties: dict[str, Any] = further_json()
