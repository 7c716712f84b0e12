from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .customer_integration import CustomerIntegration


@define
class CustomerIntegrationAnswer(Model):
    """The integration, under its key.

    Attributes:
        customer_integration (CustomerIntegration): A network that a customer has connected.
    """

    customer_integration: CustomerIntegration = json_field("customer_integration", ObjectOf("CustomerIntegration"))
    additional_properties: dict[str, Any] = further_json()
