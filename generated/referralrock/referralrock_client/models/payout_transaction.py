from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PayoutTransaction")


@_attrs_define
class PayoutTransaction:
    """One payment.

    Attributes:
        id (str | Unset): ID of the transaction, which a reward has as `transactionID`.
        transaction_type (str | Unset): Kind of the transaction, in unknown words.
        amount (float | Unset): Amount.
        create_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        recipient_id (str | Unset): ID of the recipient.
        transaction_destination (str | Unset): Where the money went.
        status (str | Unset): State of the transaction, in unknown words.
        currency_code (str | Unset): Currency.
        vendor_error_status (None | str | Unset): Error of the payment's provider, on pages since November 2024.
        vendor_error_message (None | str | Unset): Text of that error, on pages since November 2024.
        external_identifier (str | Unset): ID in another system, on pages since November 2024.
    """

    id: str | Unset = UNSET
    transaction_type: str | Unset = UNSET
    amount: float | Unset = UNSET
    create_date: datetime.datetime | Unset = UNSET
    recipient_id: str | Unset = UNSET
    transaction_destination: str | Unset = UNSET
    status: str | Unset = UNSET
    currency_code: str | Unset = UNSET
    vendor_error_status: None | str | Unset = UNSET
    vendor_error_message: None | str | Unset = UNSET
    external_identifier: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        transaction_type = self.transaction_type

        amount = self.amount

        create_date: str | Unset = UNSET
        if not isinstance(self.create_date, Unset):
            create_date = self.create_date.isoformat()

        recipient_id = self.recipient_id

        transaction_destination = self.transaction_destination

        status = self.status

        currency_code = self.currency_code

        vendor_error_status: None | str | Unset
        if isinstance(self.vendor_error_status, Unset):
            vendor_error_status = UNSET
        else:
            vendor_error_status = self.vendor_error_status

        vendor_error_message: None | str | Unset
        if isinstance(self.vendor_error_message, Unset):
            vendor_error_message = UNSET
        else:
            vendor_error_message = self.vendor_error_message

        external_identifier = self.external_identifier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if transaction_type is not UNSET:
            field_dict["transactionType"] = transaction_type
        if amount is not UNSET:
            field_dict["amount"] = amount
        if create_date is not UNSET:
            field_dict["createDate"] = create_date
        if recipient_id is not UNSET:
            field_dict["recipientId"] = recipient_id
        if transaction_destination is not UNSET:
            field_dict["transactionDestination"] = transaction_destination
        if status is not UNSET:
            field_dict["status"] = status
        if currency_code is not UNSET:
            field_dict["currencyCode"] = currency_code
        if vendor_error_status is not UNSET:
            field_dict["vendorErrorStatus"] = vendor_error_status
        if vendor_error_message is not UNSET:
            field_dict["vendorErrorMessage"] = vendor_error_message
        if external_identifier is not UNSET:
            field_dict["externalIdentifier"] = external_identifier

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        transaction_type = d.pop("transactionType", UNSET)

        amount = d.pop("amount", UNSET)

        _create_date = d.pop("createDate", UNSET)
        create_date: datetime.datetime | Unset
        if isinstance(_create_date, Unset):
            create_date = UNSET
        else:
            create_date = datetime.datetime.fromisoformat(_create_date)

        recipient_id = d.pop("recipientId", UNSET)

        transaction_destination = d.pop("transactionDestination", UNSET)

        status = d.pop("status", UNSET)

        currency_code = d.pop("currencyCode", UNSET)

        def _parse_vendor_error_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        vendor_error_status = _parse_vendor_error_status(
            d.pop("vendorErrorStatus", UNSET)
        )

        def _parse_vendor_error_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        vendor_error_message = _parse_vendor_error_message(
            d.pop("vendorErrorMessage", UNSET)
        )

        external_identifier = d.pop("externalIdentifier", UNSET)

        payout_transaction = cls(
            id=id,
            transaction_type=transaction_type,
            amount=amount,
            create_date=create_date,
            recipient_id=recipient_id,
            transaction_destination=transaction_destination,
            status=status,
            currency_code=currency_code,
            vendor_error_status=vendor_error_status,
            vendor_error_message=vendor_error_message,
            external_identifier=external_identifier,
        )

        payout_transaction.additional_properties = d
        return payout_transaction

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
