from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import TEXT, EnumOf, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .integration_status import IntegrationStatus
    from .network import Network


@define
class CustomerSettingsIntegration(Model):
    """A connected network in short, as the customer's settings show it.

    Attributes:
        uuid (str): ID of the integration.
        integration (str | Unset): Name of the network, for people.
        name (str | Unset): Name of the account in that network.
        slug (Network | str | Unset): Name of a network, for programs, perhaps one that no page lists.
        status (IntegrationStatus | str | Unset): Whether an integration works; one that is expired or revoked is
            renewed by the customer in a new session.
    """

    uuid: str
    integration: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: Network | str | Unset = json_field("slug", FirstOf(EnumOf("Network"), TEXT), default=UNSET)
    status: IntegrationStatus | str | Unset = json_field("status", EnumOf("IntegrationStatus"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
