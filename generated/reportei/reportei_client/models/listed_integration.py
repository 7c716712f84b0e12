from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import NULL, TEXT, EnumOf, FirstOf, ObjectOf, ZonelessDatetime
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .integration_status import IntegrationStatus
    from .integration_type import IntegrationType


@define
class ListedIntegration(Model):
    """A network that a customer has connected, as a list shows it; no page does, but public clients read it.

    Attributes:
        uuid (str): ID of the integration.
        source_name (str | Unset): Name of the account in that network.
        status (IntegrationStatus | str | Unset): Whether it works; clients meet `synchronizing` and
            `synchronization_error` besides the documented three.
        source_id (str | Unset): ID of the account in that network.
        currency (str | Unset): A currency.
        email (None | str | Unset): An email address.
        created_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        updated_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        integration (IntegrationType | Unset): A network that customers can connect.
    """

    uuid: str
    source_name: str | Unset = UNSET
    status: IntegrationStatus | str | Unset = json_field(
        "status", FirstOf(EnumOf("IntegrationStatus"), TEXT), default=UNSET
    )
    source_id: str | Unset = UNSET
    currency: str | Unset = UNSET
    email: None | str | Unset = json_field("email", FirstOf(TEXT, NULL), default=UNSET)
    created_at: datetime.datetime | Unset = json_field("created_at", ZonelessDatetime(" "), default=UNSET)
    updated_at: datetime.datetime | Unset = json_field("updated_at", ZonelessDatetime(" "), default=UNSET)
    integration: IntegrationType | Unset = json_field("integration", ObjectOf("IntegrationType"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
