from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.payout_transaction import PayoutTransaction


T = TypeVar("T", bound="PayoutTransactionSet")


@_attrs_define
class PayoutTransactionSet:
    """What was paid out.

    Attributes:
        payout_transactions (list[PayoutTransaction]): The transactions.
        offset (int): Where the answer starts in the list, counted from zero.
        total (int): How many elements the list has, whatever part of it this answer holds.
        balance (float | Unset): Money that is left to carry out pending payouts.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status is
            200.
    """

    payout_transactions: list[PayoutTransaction]
    offset: int
    total: int
    balance: float | Unset = UNSET
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payout_transactions = []
        for payout_transactions_item_data in self.payout_transactions:
            payout_transactions_item = payout_transactions_item_data.to_dict()
            payout_transactions.append(payout_transactions_item)

        offset = self.offset

        total = self.total

        balance = self.balance

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "payoutTransactions": payout_transactions,
                "offset": offset,
                "total": total,
            }
        )
        if balance is not UNSET:
            field_dict["balance"] = balance
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.payout_transaction import PayoutTransaction  # noqa: PLC0415

        d = dict(src_dict)
        _payout_transactions = d.pop("payoutTransactions")
        payout_transactions = []
        if not isinstance(_payout_transactions, list):
            raise TypeError("it is no list")
        for payout_transactions_item_data in _payout_transactions:
            payout_transactions_item = PayoutTransaction.from_dict(
                payout_transactions_item_data
            )

            payout_transactions.append(payout_transactions_item)

        offset = d.pop("offset")

        total = d.pop("total")

        balance = d.pop("balance", UNSET)

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        message = _parse_message(d.pop("message", UNSET))

        payout_transaction_set = cls(
            payout_transactions=payout_transactions,
            offset=offset,
            total=total,
            balance=balance,
            message=message,
        )

        payout_transaction_set.additional_properties = d
        return payout_transaction_set

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
