from __future__ import annotations

from typing import Any, Required, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class IssueRewardInfo(Model):
    """The reward to issue.

    Attributes:
        reward_id (str): ID of the reward.
        recipient_info (None | str | Unset): Deprecated. Further information on the recipient, such as an address at
            PayPal.
        note (None | str | Unset): Message to the recipient.
    """

    reward_id: str = json_field("rewardId")
    recipient_info: None | str | Unset = json_field("recipientInfo", FirstOf(TEXT, NULL), default=UNSET)
    note: None | str | Unset = json_field("note", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class IssueRewardInfoDict(TypedDict, total=False):
    """Plain data for IssueRewardInfo."""

    rewardId: Required[str]
    recipientInfo: str | None
    note: str | None
