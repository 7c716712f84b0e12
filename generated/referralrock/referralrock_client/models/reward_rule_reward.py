from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RewardRuleReward")


@_attrs_define
class RewardRuleReward:
    """How much a rule gives.

    Attributes:
        amount_calculation_method (str | Unset): How the amount is worked out, in unknown words.
        fixed_amount (float | Unset): Amount, where it is always the same.
        starting_percent_amount (float | Unset): Percentage, where it depends on an amount.
    """

    amount_calculation_method: str | Unset = UNSET
    fixed_amount: float | Unset = UNSET
    starting_percent_amount: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_calculation_method = self.amount_calculation_method

        fixed_amount = self.fixed_amount

        starting_percent_amount = self.starting_percent_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount_calculation_method is not UNSET:
            field_dict["amountCalculationMethod"] = amount_calculation_method
        if fixed_amount is not UNSET:
            field_dict["fixedAmount"] = fixed_amount
        if starting_percent_amount is not UNSET:
            field_dict["startingPercentAmount"] = starting_percent_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_calculation_method = d.pop("amountCalculationMethod", UNSET)

        fixed_amount = d.pop("fixedAmount", UNSET)

        starting_percent_amount = d.pop("startingPercentAmount", UNSET)

        reward_rule_reward = cls(
            amount_calculation_method=amount_calculation_method,
            fixed_amount=fixed_amount,
            starting_percent_amount=starting_percent_amount,
        )

        reward_rule_reward.additional_properties = d
        return reward_rule_reward

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
