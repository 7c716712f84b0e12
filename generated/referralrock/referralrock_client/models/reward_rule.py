from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reward_rule_reward import RewardRuleReward
    from ..models.reward_rule_trigger import RewardRuleTrigger


T = TypeVar("T", bound="RewardRule")


@_attrs_define
class RewardRule:
    """A rule by which members earn rewards.

    Attributes:
        rule_id (str | Unset): ID of the rule.
        is_enabled (bool | Unset): Whether the rule is in force.
        description (str | Unset): What the rule does, for people.
        rule_start_date (datetime.datetime | None | Unset): When the rule comes into force.
        rule_end_date (datetime.datetime | None | Unset): When the rule ends.
        program_id (str | Unset): ID of the program.
        payout_id (str | Unset): ID of the payout.
        payout_type (str | Unset): Kind of the payout.
        payout_description (str | Unset): What the payout is.
        delivery_type (str | Unset): Whether rewards are reviewed first or issued at once, in unknown words.
        delivery_delay (float | Unset): How long rewards wait, in an unknown unit.
        reward (RewardRuleReward | Unset): How much a rule gives.
        trigger (RewardRuleTrigger | Unset): What a rule waits for, of which more is known to exist than its names.
    """

    rule_id: str | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    description: str | Unset = UNSET
    rule_start_date: datetime.datetime | None | Unset = UNSET
    rule_end_date: datetime.datetime | None | Unset = UNSET
    program_id: str | Unset = UNSET
    payout_id: str | Unset = UNSET
    payout_type: str | Unset = UNSET
    payout_description: str | Unset = UNSET
    delivery_type: str | Unset = UNSET
    delivery_delay: float | Unset = UNSET
    reward: RewardRuleReward | Unset = UNSET
    trigger: RewardRuleTrigger | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rule_id = self.rule_id

        is_enabled = self.is_enabled

        description = self.description

        rule_start_date: None | str | Unset
        if isinstance(self.rule_start_date, Unset):
            rule_start_date = UNSET
        elif isinstance(self.rule_start_date, datetime.datetime):
            rule_start_date = self.rule_start_date.isoformat()
        else:
            rule_start_date = self.rule_start_date

        rule_end_date: None | str | Unset
        if isinstance(self.rule_end_date, Unset):
            rule_end_date = UNSET
        elif isinstance(self.rule_end_date, datetime.datetime):
            rule_end_date = self.rule_end_date.isoformat()
        else:
            rule_end_date = self.rule_end_date

        program_id = self.program_id

        payout_id = self.payout_id

        payout_type = self.payout_type

        payout_description = self.payout_description

        delivery_type = self.delivery_type

        delivery_delay = self.delivery_delay

        reward: dict[str, Any] | Unset = UNSET
        if not isinstance(self.reward, Unset):
            reward = self.reward.to_dict()

        trigger: dict[str, Any] | Unset = UNSET
        if not isinstance(self.trigger, Unset):
            trigger = self.trigger.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rule_id is not UNSET:
            field_dict["ruleId"] = rule_id
        if is_enabled is not UNSET:
            field_dict["isEnabled"] = is_enabled
        if description is not UNSET:
            field_dict["description"] = description
        if rule_start_date is not UNSET:
            field_dict["ruleStartDate"] = rule_start_date
        if rule_end_date is not UNSET:
            field_dict["ruleEndDate"] = rule_end_date
        if program_id is not UNSET:
            field_dict["programId"] = program_id
        if payout_id is not UNSET:
            field_dict["payoutId"] = payout_id
        if payout_type is not UNSET:
            field_dict["payoutType"] = payout_type
        if payout_description is not UNSET:
            field_dict["payoutDescription"] = payout_description
        if delivery_type is not UNSET:
            field_dict["deliveryType"] = delivery_type
        if delivery_delay is not UNSET:
            field_dict["deliveryDelay"] = delivery_delay
        if reward is not UNSET:
            field_dict["reward"] = reward
        if trigger is not UNSET:
            field_dict["trigger"] = trigger

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reward_rule_reward import RewardRuleReward  # noqa: PLC0415
        from ..models.reward_rule_trigger import RewardRuleTrigger  # noqa: PLC0415

        d = dict(src_dict)
        rule_id = d.pop("ruleId", UNSET)

        is_enabled = d.pop("isEnabled", UNSET)

        description = d.pop("description", UNSET)

        def _parse_rule_start_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rule_start_date_type_0 = datetime.datetime.fromisoformat(data)

                return rule_start_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        rule_start_date = _parse_rule_start_date(d.pop("ruleStartDate", UNSET))

        def _parse_rule_end_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rule_end_date_type_0 = datetime.datetime.fromisoformat(data)

                return rule_end_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        rule_end_date = _parse_rule_end_date(d.pop("ruleEndDate", UNSET))

        program_id = d.pop("programId", UNSET)

        payout_id = d.pop("payoutId", UNSET)

        payout_type = d.pop("payoutType", UNSET)

        payout_description = d.pop("payoutDescription", UNSET)

        delivery_type = d.pop("deliveryType", UNSET)

        delivery_delay = d.pop("deliveryDelay", UNSET)

        _reward = d.pop("reward", UNSET)
        reward: RewardRuleReward | Unset
        if isinstance(_reward, Unset):
            reward = UNSET
        else:
            reward = RewardRuleReward.from_dict(_reward)

        _trigger = d.pop("trigger", UNSET)
        trigger: RewardRuleTrigger | Unset
        if isinstance(_trigger, Unset):
            trigger = UNSET
        else:
            trigger = RewardRuleTrigger.from_dict(_trigger)

        reward_rule = cls(
            rule_id=rule_id,
            is_enabled=is_enabled,
            description=description,
            rule_start_date=rule_start_date,
            rule_end_date=rule_end_date,
            program_id=program_id,
            payout_id=payout_id,
            payout_type=payout_type,
            payout_description=payout_description,
            delivery_type=delivery_type,
            delivery_delay=delivery_delay,
            reward=reward,
            trigger=trigger,
        )

        reward_rule.additional_properties = d
        return reward_rule

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
