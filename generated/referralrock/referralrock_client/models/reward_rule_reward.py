from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class RewardRuleReward(OpenModel):
    """How much a rule gives.

    Attributes:
        amount_calculation_method (str | Unset): How the amount is worked out, in
            unknown words.
        fixed_amount (float | Unset): Amount, where it is always the same.
        starting_percent_amount (float | Unset): Percentage, where it depends on an
            amount.
    """

    amount_calculation_method: str | Unset = json_field(
        "amountCalculationMethod", default=UNSET
    )
    fixed_amount: float | Unset = json_field("fixedAmount", default=UNSET)
    starting_percent_amount: float | Unset = json_field(
        "startingPercentAmount", default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
