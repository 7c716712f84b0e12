from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME, NULL, TEXT, FirstOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class PayoutTransaction(OpenModel):
    """One payment.

    Attributes:
        id (str | Unset): ID of the transaction, which a reward has as
            `transactionID`.
        transaction_type (str | Unset): Kind of the transaction, in unknown words.
        amount (float | Unset): Amount.
        create_date (datetime.datetime | Unset): Date and time with seven digits
            after the second and `Z`, though the vendor's tables call it a date.
        recipient_id (str | Unset): ID of the recipient.
        transaction_destination (str | Unset): Where the money went.
        status (str | Unset): State of the transaction, in unknown words.
        currency_code (str | Unset): Currency.
        vendor_error_status (None | str | Unset): Error of the payment's provider,
            on pages since November 2024.
        vendor_error_message (None | str | Unset): Text of that error, on pages
            since November 2024.
        external_identifier (str | Unset): ID in another system, on pages since
            November 2024.
    """

    id: str | Unset = UNSET
    transaction_type: str | Unset = json_field("transactionType", default=UNSET)
    amount: float | Unset = UNSET
    create_date: datetime.datetime | Unset = json_field(
        "createDate", DATETIME, default=UNSET
    )
    recipient_id: str | Unset = json_field("recipientId", default=UNSET)
    transaction_destination: str | Unset = json_field(
        "transactionDestination", default=UNSET
    )
    status: str | Unset = UNSET
    currency_code: str | Unset = json_field("currencyCode", default=UNSET)
    vendor_error_status: None | str | Unset = json_field(
        "vendorErrorStatus", FirstOf(TEXT, NULL), default=UNSET
    )
    vendor_error_message: None | str | Unset = json_field(
        "vendorErrorMessage", FirstOf(TEXT, NULL), default=UNSET
    )
    external_identifier: str | Unset = json_field("externalIdentifier", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
