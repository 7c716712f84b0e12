from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateReward")


@_attrs_define
class UpdateReward:
    """One reward, and what is to change about it.

    Attributes:
        reward_id (str): ID of the reward.
        payout_id (str): ID of the payout, to be sent even where it stays what it is.
        amount (float | Unset): Amount.
        eligibility_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though
            the vendor's tables call it a date.
        description (str | Unset): Free text on the reward.
    """

    reward_id: str
    payout_id: str
    amount: float | Unset = UNSET
    eligibility_date: datetime.datetime | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reward_id = self.reward_id

        payout_id = self.payout_id

        amount = self.amount

        eligibility_date: str | Unset = UNSET
        if not isinstance(self.eligibility_date, Unset):
            eligibility_date = self.eligibility_date.isoformat()

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rewardId": reward_id,
                "payoutId": payout_id,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount
        if eligibility_date is not UNSET:
            field_dict["eligibilityDate"] = eligibility_date
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reward_id = d.pop("rewardId")

        payout_id = d.pop("payoutId")

        amount = d.pop("amount", UNSET)

        _eligibility_date = d.pop("eligibilityDate", UNSET)
        eligibility_date: datetime.datetime | Unset
        if isinstance(_eligibility_date, Unset):
            eligibility_date = UNSET
        else:
            eligibility_date = datetime.datetime.fromisoformat(_eligibility_date)

        description = d.pop("description", UNSET)

        update_reward = cls(
            reward_id=reward_id,
            payout_id=payout_id,
            amount=amount,
            eligibility_date=eligibility_date,
            description=description,
        )

        update_reward.additional_properties = d
        return update_reward

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
