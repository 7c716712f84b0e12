from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class UpdateReward(OpenModel):
    """One reward, and what is to change about it.

    Attributes:
        reward_id (str): ID of the reward.
        payout_id (str): ID of the payout, to be sent even where it stays what it
            is.
        amount (float | Unset): Amount.
        eligibility_date (datetime.datetime | Unset): Date and time with seven
            digits after the second and `Z`, though the vendor's tables call it a date.
        description (str | Unset): Free text on the reward.
    """

    reward_id: str = json_field("rewardId")
    payout_id: str = json_field("payoutId")
    amount: float | Unset = UNSET
    eligibility_date: datetime.datetime | Unset = json_field(
        "eligibilityDate", DATETIME, default=UNSET
    )
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
