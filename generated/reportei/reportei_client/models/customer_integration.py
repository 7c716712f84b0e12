from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import EnumOf, ObjectOf, ZonelessDatetime
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .integration_status import IntegrationStatus
    from .integration_type import IntegrationType


@define
class CustomerIntegration(Model):
    """A network that a customer has connected.

    Attributes:
        uuid (str): ID of the integration.
        status (IntegrationStatus | str): Whether an integration works; one that is expired or revoked is renewed by
            the customer in a new session.
        source_name (str | Unset): Name of the account in that network.
        created_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        updated_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        integration (IntegrationType | Unset): A network that customers can connect.
    """

    uuid: str
    status: IntegrationStatus | str = json_field("status", EnumOf("IntegrationStatus"))
    source_name: str | Unset = UNSET
    created_at: datetime.datetime | Unset = json_field("created_at", ZonelessDatetime(" "), default=UNSET)
    updated_at: datetime.datetime | Unset = json_field("updated_at", ZonelessDatetime(" "), default=UNSET)
    integration: IntegrationType | Unset = json_field("integration", ObjectOf("IntegrationType"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
