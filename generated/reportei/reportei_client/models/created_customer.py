from __future__ import annotations

import datetime
from typing import Any

from .._kinds import NULL, SECRET, FirstOf, ZonelessDatetime
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class CreatedCustomer(Model):
    """A customer that was just created, with its token.

    Attributes:
        uuid (str): ID of the customer.
        name (str): Name of the customer.
        api_token (str): Token to be sent as `x-customer-token` and to be stored now, as no other answer shows it.
        created_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        updated_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        trial_ends_at (datetime.datetime | None | Unset): Moment at which the trial is over, seven days after the
            customer was created.
        is_paying (bool | Unset): Whether the customer pays, as the merchant has said.
        merchant (str | Unset): Name of the merchant whose customer it is.
    """

    uuid: str
    name: str
    api_token: str = json_field("api_token", SECRET)
    created_at: datetime.datetime | Unset = json_field("created_at", ZonelessDatetime(" "), default=UNSET)
    updated_at: datetime.datetime | Unset = json_field("updated_at", ZonelessDatetime(" "), default=UNSET)
    trial_ends_at: datetime.datetime | None | Unset = json_field(
        "trial_ends_at", FirstOf(ZonelessDatetime(" "), NULL), null=True, default=UNSET
    )
    is_paying: bool | Unset = UNSET
    merchant: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
