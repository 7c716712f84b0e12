from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import ListOf, ObjectOf, ZonelessDatetime
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .integration_type import IntegrationType


@define
class Merchant(Model):
    """A company that calls the API.

    Attributes:
        uuid (str): ID of the merchant.
        rate_limit_per_minute (str): How many requests the merchant may send in a minute, as a string of digits.
        rate_limit_per_second (str): How many requests the merchant may send in a second, as a string of digits.
        available_integrations (list[IntegrationType]): Networks that are open to the merchant.
        name (str | Unset): Name of the merchant.
        app_url (str | Unset): Address of the merchant's application.
        redirect_url (str | Unset): Address for redirecting customers, as the merchant has set it.
        created_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        updated_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        total_customers (int | Unset): How many customers the merchant has.
    """

    uuid: str
    rate_limit_per_minute: str
    rate_limit_per_second: str
    available_integrations: list[IntegrationType] = json_field(
        "available_integrations", ListOf(ObjectOf("IntegrationType"))
    )
    name: str | Unset = UNSET
    app_url: str | Unset = UNSET
    redirect_url: str | Unset = UNSET
    created_at: datetime.datetime | Unset = json_field("created_at", ZonelessDatetime(" "), default=UNSET)
    updated_at: datetime.datetime | Unset = json_field("updated_at", ZonelessDatetime(" "), default=UNSET)
    total_customers: int | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
