from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict

from .._kinds import DATE, DATETIME, NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class NewReward(Model):
    """A reward to create.

    Attributes:
        amount (float): Amount.
        payout_id (str): ID of the payout, which is a kind of payment.
        eligibility_date (datetime.date | datetime.datetime | None | Unset): When it becomes eligible to be issued.
        description (None | str | Unset): Description of the reward.
    """

    amount: float
    payout_id: str = json_field("payoutId")
    eligibility_date: datetime.date | datetime.datetime | None | Unset = json_field(
        "eligibilityDate", FirstOf(DATETIME, DATE, NULL), default=UNSET
    )
    description: None | str | Unset = json_field("description", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class NewRewardDict(TypedDict, total=False):
    """Plain data for NewReward."""

    amount: Required[float]
    payoutId: Required[str]
    eligibilityDate: datetime.datetime | str | datetime.date | None
    description: str | None
