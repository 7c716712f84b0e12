from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict

from .._kinds import DATE, DATETIME, NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class UpdateReward(Model):
    """One reward, and what is to change about it.

    Attributes:
        reward_id (str): ID of the reward.
        payout_id (str): ID of the payout, to be sent even where it stays what it is.
        amount (float | None | Unset): Amount.
        eligibility_date (datetime.date | datetime.datetime | None | Unset): When it becomes eligible.
        description (None | str | Unset): Description of the reward.
    """

    reward_id: str = json_field("rewardId")
    payout_id: str = json_field("payoutId")
    amount: float | None | Unset = json_field("amount", FirstOf(Plain("float"), NULL), default=UNSET)
    eligibility_date: datetime.date | datetime.datetime | None | Unset = json_field(
        "eligibilityDate", FirstOf(DATETIME, DATE, NULL), default=UNSET
    )
    description: None | str | Unset = json_field("description", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class UpdateRewardDict(TypedDict, total=False):
    """Plain data for UpdateReward."""

    rewardId: Required[str]
    payoutId: Required[str]
    amount: float | None
    eligibilityDate: datetime.datetime | str | datetime.date | None
    description: str | None
