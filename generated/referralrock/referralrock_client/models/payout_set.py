from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.payout import Payout


T = TypeVar("T", bound="PayoutSet")


@_attrs_define
class PayoutSet:
    """The payouts of the account.

    Attributes:
        payouts (list[Payout] | Unset): The payouts.
        total (int | Unset): How many payouts there are.
    """

    payouts: list[Payout] | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payouts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.payouts, Unset):
            payouts = []
            for payouts_item_data in self.payouts:
                payouts_item = payouts_item_data.to_dict()
                payouts.append(payouts_item)

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if payouts is not UNSET:
            field_dict["payouts"] = payouts
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.payout import Payout  # noqa: PLC0415

        d = dict(src_dict)
        _payouts = d.pop("payouts", UNSET)
        payouts: list[Payout] | Unset = UNSET
        if _payouts is not UNSET:
            payouts = []
            if not isinstance(_payouts, list):
                raise TypeError("it is no list")
            for payouts_item_data in _payouts:
                payouts_item = Payout.from_dict(payouts_item_data)

                payouts.append(payouts_item)

        total = d.pop("total", UNSET)

        payout_set = cls(
            payouts=payouts,
            total=total,
        )

        payout_set.additional_properties = d
        return payout_set

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
