from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.wallet_transaction_type import (
    WalletTransactionType,
    check_wallet_transaction_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WalletTransaction")


@_attrs_define
class WalletTransaction:
    """One change of a wallet, partly under keys that could not be read.

    Attributes:
        transaction_id (str): ID of the transaction.
        type_ (WalletTransactionType | Unset): Whether points were added or taken off.
        points (float | Unset): Points that were added or taken off.
        description (str | Unset): What the change was for.
    """

    transaction_id: str
    type_: WalletTransactionType | Unset = UNSET
    points: float | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        transaction_id = self.transaction_id

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        points = self.points

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "transaction_id": transaction_id,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if points is not UNSET:
            field_dict["points"] = points
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        transaction_id = d.pop("transaction_id")

        _type_ = d.pop("type", UNSET)
        type_: WalletTransactionType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_wallet_transaction_type(_type_)

        points = d.pop("points", UNSET)

        description = d.pop("description", UNSET)

        wallet_transaction = cls(
            transaction_id=transaction_id,
            type_=type_,
            points=points,
            description=description,
        )

        wallet_transaction.additional_properties = d
        return wallet_transaction

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
