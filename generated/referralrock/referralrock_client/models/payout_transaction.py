from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME, NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class PayoutTransaction(Model):
    """One payment.

    Attributes:
        id (str | Unset): ID of the transaction.
        transaction_type (None | str | Unset): Kind of the transaction, in unknown words.
        amount (float | None | Unset): Amount.
        create_date (datetime.datetime | None | Unset): When the transaction was made.
        recipient_id (None | str | Unset): ID of the recipient.
        transaction_destination (None | str | Unset): Where the money went.
        status (None | str | Unset): State of the transaction, in unknown words.
        currency_code (None | str | Unset): Currency.
        vendor_error_status (None | str | Unset): Status of a vendor's error, on pages since November 2024.
        vendor_error_message (None | str | Unset): Message of a vendor's error, on pages since November 2024.
        external_identifier (None | str | Unset): ID in another system, on pages since November 2024.
    """

    id: str | Unset = UNSET
    transaction_type: None | str | Unset = json_field("transactionType", FirstOf(TEXT, NULL), default=UNSET)
    amount: float | None | Unset = json_field("amount", FirstOf(Plain("float"), NULL), default=UNSET)
    create_date: datetime.datetime | None | Unset = json_field("createDate", FirstOf(DATETIME, NULL), default=UNSET)
    recipient_id: None | str | Unset = json_field("recipientId", FirstOf(TEXT, NULL), default=UNSET)
    transaction_destination: None | str | Unset = json_field(
        "transactionDestination", FirstOf(TEXT, NULL), default=UNSET
    )
    status: None | str | Unset = json_field("status", FirstOf(TEXT, NULL), default=UNSET)
    currency_code: None | str | Unset = json_field("currencyCode", FirstOf(TEXT, NULL), default=UNSET)
    vendor_error_status: None | str | Unset = json_field("vendorErrorStatus", FirstOf(TEXT, NULL), default=UNSET)
    vendor_error_message: None | str | Unset = json_field("vendorErrorMessage", FirstOf(TEXT, NULL), default=UNSET)
    external_identifier: None | str | Unset = json_field("externalIdentifier", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
