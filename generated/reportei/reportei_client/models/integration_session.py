from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME, NULL, SECRET, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class IntegrationSession(Model):
    """A short time in which a customer connects networks.

    Attributes:
        session_uuid (str): ID of the session.
        session_link (str): Page on which the customer connects networks, for a browser and outside the API; once
            the session is over it is answered 401.
        expires_at (datetime.datetime | Unset): Moment at which the session is over, in UTC.
        merchant (str | Unset): Name of the merchant.
        merchant_uuid (str | Unset): ID of the merchant.
        customer (str | Unset): Name of the customer.
        customer_uuid (str | Unset): ID of the customer.
        redirect_url (None | str | Unset): The address that was sent when the session was opened.
    """

    session_uuid: str
    session_link: str = json_field("session_link", SECRET)
    expires_at: datetime.datetime | Unset = json_field("expires_at", DATETIME, default=UNSET)
    merchant: str | Unset = UNSET
    merchant_uuid: str | Unset = UNSET
    customer: str | Unset = UNSET
    customer_uuid: str | Unset = UNSET
    redirect_url: None | str | Unset = json_field("redirect_url", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
