from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.wallet_change_type import WalletChangeType, check_wallet_change_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="WalletChange")


@_attrs_define
class WalletChange:
    """Points to add to a wallet or to take off.

    Attributes:
        points (float): Points to add or to take off.
        type_ (WalletChangeType): Whether to add or to take off.
        description (str | Unset): What the change is for.
    """

    points: float
    type_: WalletChangeType
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        points = self.points

        type_: str = self.type_

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "points": points,
                "type": type_,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        points = d.pop("points")

        type_ = check_wallet_change_type(d.pop("type"))

        description = d.pop("description", UNSET)

        wallet_change = cls(
            points=points,
            type_=type_,
            description=description,
        )

        wallet_change.additional_properties = d
        return wallet_change

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
