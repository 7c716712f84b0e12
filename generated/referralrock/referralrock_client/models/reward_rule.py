from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import DATETIME, NULL, TEXT, FirstOf, ObjectOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .reward_rule_reward import RewardRuleReward
    from .reward_rule_trigger import RewardRuleTrigger


@define
class RewardRule(Model):
    """A rule by which members earn rewards.

    Attributes:
        rule_id (str | Unset): ID of the rule.
        is_enabled (bool | None | Unset): Whether the rule is in force.
        description (None | str | Unset): What the rule does, for people.
        rule_start_date (datetime.datetime | None | Unset): When the rule comes into force.
        rule_end_date (datetime.datetime | None | Unset): When the rule ends.
        program_id (None | str | Unset): ID of the program.
        payout_id (None | str | Unset): ID of the payout.
        payout_type (None | str | Unset): Kind of the payout.
        payout_description (None | str | Unset): What the payout is.
        delivery_type (None | str | Unset): Whether rewards are reviewed first or issued at once, in unknown words.
        delivery_delay (float | None | Unset): How long rewards wait, in an unknown unit.
        reward (None | RewardRuleReward | Unset):
        trigger (None | RewardRuleTrigger | Unset):
    """

    rule_id: str | Unset = json_field("ruleId", default=UNSET)
    is_enabled: bool | None | Unset = json_field("isEnabled", FirstOf(Plain("bool"), NULL), default=UNSET)
    description: None | str | Unset = json_field("description", FirstOf(TEXT, NULL), default=UNSET)
    rule_start_date: datetime.datetime | None | Unset = json_field(
        "ruleStartDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    rule_end_date: datetime.datetime | None | Unset = json_field("ruleEndDate", FirstOf(DATETIME, NULL), default=UNSET)
    program_id: None | str | Unset = json_field("programId", FirstOf(TEXT, NULL), default=UNSET)
    payout_id: None | str | Unset = json_field("payoutId", FirstOf(TEXT, NULL), default=UNSET)
    payout_type: None | str | Unset = json_field("payoutType", FirstOf(TEXT, NULL), default=UNSET)
    payout_description: None | str | Unset = json_field("payoutDescription", FirstOf(TEXT, NULL), default=UNSET)
    delivery_type: None | str | Unset = json_field("deliveryType", FirstOf(TEXT, NULL), default=UNSET)
    delivery_delay: float | None | Unset = json_field("deliveryDelay", FirstOf(Plain("float"), NULL), default=UNSET)
    reward: None | RewardRuleReward | Unset = json_field(
        "reward", FirstOf(ObjectOf("RewardRuleReward"), NULL), default=UNSET
    )
    trigger: None | RewardRuleTrigger | Unset = json_field(
        "trigger", FirstOf(ObjectOf("RewardRuleTrigger"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
