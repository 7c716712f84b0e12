from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import DATETIME, NULL, FirstOf, ObjectOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .reward_rule_reward import RewardRuleReward
    from .reward_rule_trigger import RewardRuleTrigger


@define
class RewardRule(OpenModel):
    """A rule by which members earn rewards.

    Attributes:
        rule_id (str | Unset): ID of the rule.
        is_enabled (bool | Unset): Whether the rule is in force.
        description (str | Unset): What the rule does, for people.
        rule_start_date (datetime.datetime | None | Unset): When the rule comes into
            force.
        rule_end_date (datetime.datetime | None | Unset): When the rule ends.
        program_id (str | Unset): ID of the program.
        payout_id (str | Unset): ID of the payout.
        payout_type (str | Unset): Kind of the payout.
        payout_description (str | Unset): What the payout is.
        delivery_type (str | Unset): Whether rewards are reviewed first or issued at
            once, in unknown words.
        delivery_delay (float | Unset): How long rewards wait, in an unknown unit.
        reward (RewardRuleReward | Unset): How much a rule gives.
        trigger (RewardRuleTrigger | Unset): What a rule waits for, of which more is
            known to exist than its names.
    """

    rule_id: str | Unset = json_field("ruleId", default=UNSET)
    is_enabled: bool | Unset = json_field("isEnabled", default=UNSET)
    description: str | Unset = UNSET
    rule_start_date: datetime.datetime | None | Unset = json_field(
        "ruleStartDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    rule_end_date: datetime.datetime | None | Unset = json_field(
        "ruleEndDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    program_id: str | Unset = json_field("programId", default=UNSET)
    payout_id: str | Unset = json_field("payoutId", default=UNSET)
    payout_type: str | Unset = json_field("payoutType", default=UNSET)
    payout_description: str | Unset = json_field("payoutDescription", default=UNSET)
    delivery_type: str | Unset = json_field("deliveryType", default=UNSET)
    delivery_delay: float | Unset = json_field("deliveryDelay", default=UNSET)
    reward: RewardRuleReward | Unset = json_field(
        "reward", ObjectOf("RewardRuleReward"), default=UNSET
    )
    trigger: RewardRuleTrigger | Unset = json_field(
        "trigger", ObjectOf("RewardRuleTrigger"), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
