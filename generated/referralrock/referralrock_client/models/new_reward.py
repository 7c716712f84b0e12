from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class NewReward(OpenModel):
    """A reward to create.

    Attributes:
        amount (float): Amount.
        payout_id (str): ID of the payout, which is the way in which the reward is
            paid.
        eligibility_date (datetime.datetime | Unset): Date and time with seven
            digits after the second and `Z`, though the vendor's tables call it a date.
        description (str | Unset): Free text on the reward.
    """

    amount: float
    payout_id: str = json_field("payoutId")
    eligibility_date: datetime.datetime | Unset = json_field(
        "eligibilityDate", DATETIME, default=UNSET
    )
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
