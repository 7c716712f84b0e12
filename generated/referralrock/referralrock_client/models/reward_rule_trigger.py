from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class RewardRuleTrigger(Model):
    """What a rule waits for.

    Attributes:
        referral_status (None | str | Unset): State that a referral has to reach.
    """

    referral_status: None | str | Unset = json_field("referralStatus", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
