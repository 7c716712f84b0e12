from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.payout_pending import PayoutPending


T = TypeVar("T", bound="PayoutPendingSet")


@_attrs_define
class PayoutPendingSet:
    """What is still owed.

    Attributes:
        payouts_pending (list[PayoutPending]): Sums, one for each recipient and payout.
        offset (int): Where the answer starts in the list, counted from zero.
        total (int): How many elements the list has, whatever part of it this answer holds.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status is
            200.
    """

    payouts_pending: list[PayoutPending]
    offset: int
    total: int
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payouts_pending = []
        for payouts_pending_item_data in self.payouts_pending:
            payouts_pending_item = payouts_pending_item_data.to_dict()
            payouts_pending.append(payouts_pending_item)

        offset = self.offset

        total = self.total

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "payoutsPending": payouts_pending,
                "offset": offset,
                "total": total,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.payout_pending import PayoutPending  # noqa: PLC0415

        d = dict(src_dict)
        _payouts_pending = d.pop("payoutsPending")
        payouts_pending = []
        if not isinstance(_payouts_pending, list):
            raise TypeError("it is no list")
        for payouts_pending_item_data in _payouts_pending:
            payouts_pending_item = PayoutPending.from_dict(payouts_pending_item_data)

            payouts_pending.append(payouts_pending_item)

        offset = d.pop("offset")

        total = d.pop("total")

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        message = _parse_message(d.pop("message", UNSET))

        payout_pending_set = cls(
            payouts_pending=payouts_pending,
            offset=offset,
            total=total,
            message=message,
        )

        payout_pending_set.additional_properties = d
        return payout_pending_set

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
