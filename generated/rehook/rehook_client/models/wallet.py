from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Wallet")


@_attrs_define
class Wallet:
    """Points of one kind that a customer holds, partly under keys that could not be read.

    Attributes:
        wallet_id (str): ID of the wallet.
        wallet_name (str | Unset): Name of the wallet.
        currency (str | Unset): Currency that the points stand for.
        singular_unit_name (str | Unset): Word for one unit.
        plural_unit_name (str | Unset): Word for several units.
    """

    wallet_id: str
    wallet_name: str | Unset = UNSET
    currency: str | Unset = UNSET
    singular_unit_name: str | Unset = UNSET
    plural_unit_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        wallet_id = self.wallet_id

        wallet_name = self.wallet_name

        currency = self.currency

        singular_unit_name = self.singular_unit_name

        plural_unit_name = self.plural_unit_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "wallet_id": wallet_id,
            }
        )
        if wallet_name is not UNSET:
            field_dict["wallet_name"] = wallet_name
        if currency is not UNSET:
            field_dict["currency"] = currency
        if singular_unit_name is not UNSET:
            field_dict["singular_unit_name"] = singular_unit_name
        if plural_unit_name is not UNSET:
            field_dict["plural_unit_name"] = plural_unit_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        wallet_id = d.pop("wallet_id")

        wallet_name = d.pop("wallet_name", UNSET)

        currency = d.pop("currency", UNSET)

        singular_unit_name = d.pop("singular_unit_name", UNSET)

        plural_unit_name = d.pop("plural_unit_name", UNSET)

        wallet = cls(
            wallet_id=wallet_id,
            wallet_name=wallet_name,
            currency=currency,
            singular_unit_name=singular_unit_name,
            plural_unit_name=plural_unit_name,
        )

        wallet.additional_properties = d
        return wallet

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
