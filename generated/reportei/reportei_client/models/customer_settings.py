from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import NULL, FirstOf, ListOf, ObjectOf, ZonelessDatetime
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer_settings_integration import CustomerSettingsIntegration


@define
class CustomerSettings(Model):
    """A customer with its integrations.

    Attributes:
        uuid (str): ID of the customer.
        name (str): Name of the customer.
        integrations (list[CustomerSettingsIntegration]): Networks that the customer has connected.
        created_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        updated_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        trial_ends_at (datetime.datetime | None | Unset): Moment at which the trial is over, seven days after the
            customer was created.
        is_paying (bool | Unset): Whether the customer pays, as the merchant has said.
        merchant (str | Unset): Name of the merchant whose customer it is.
    """

    uuid: str
    name: str
    integrations: list[CustomerSettingsIntegration] = json_field(
        "integrations", ListOf(ObjectOf("CustomerSettingsIntegration"))
    )
    created_at: datetime.datetime | Unset = json_field("created_at", ZonelessDatetime(" "), default=UNSET)
    updated_at: datetime.datetime | Unset = json_field("updated_at", ZonelessDatetime(" "), default=UNSET)
    trial_ends_at: datetime.datetime | None | Unset = json_field(
        "trial_ends_at", FirstOf(ZonelessDatetime(" "), NULL), null=True, default=UNSET
    )
    is_paying: bool | Unset = UNSET
    merchant: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
