from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class RewardRuleReward(Model):
    """How much a rule gives.

    Attributes:
        amount_calculation_method (None | str | Unset): How the amount is worked out, in unknown words.
        fixed_amount (float | None | Unset): Fixed amount of the reward.
        starting_percent_amount (float | None | Unset): Percentage that the reward starts with.
    """

    amount_calculation_method: None | str | Unset = json_field(
        "amountCalculationMethod", FirstOf(TEXT, NULL), default=UNSET
    )
    fixed_amount: float | None | Unset = json_field("fixedAmount", FirstOf(Plain("float"), NULL), default=UNSET)
    starting_percent_amount: float | None | Unset = json_field(
        "startingPercentAmount", FirstOf(Plain("float"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
