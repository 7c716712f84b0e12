from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class PayoutPending(OpenModel):
    """What is owed to one recipient by one payout; three of the names begin with a capital
    letter.

    Attributes:
        payout_id (str | Unset): ID of the payout.
        description (str | Unset): What the payout is.
        reward_count (int | Unset): How many rewards are owed.
        amount (float | Unset): Sum that is owed.
        rewards_list (str | Unset): The rewards, in a text whose form is unknown.
        program_id (str | Unset): ID of the program.
        program_name (str | Unset): Internal name of the program.
        member_id (str | Unset): ID of the member.
        member_name (str | Unset): Name of the member.
        recipient_id (str | Unset): ID of the recipient.
        recipient_name (str | Unset): Name of the recipient.
        recipient_type (str | Unset): Kind of the recipient, in unknown words.
    """

    payout_id: str | Unset = json_field("payoutId", default=UNSET)
    description: str | Unset = json_field("Description", default=UNSET)
    reward_count: int | Unset = json_field("rewardCount", default=UNSET)
    amount: float | Unset = UNSET
    rewards_list: str | Unset = json_field("rewardsList", default=UNSET)
    program_id: str | Unset = json_field("programId", default=UNSET)
    program_name: str | Unset = json_field("programName", default=UNSET)
    member_id: str | Unset = json_field("memberId", default=UNSET)
    member_name: str | Unset = json_field("memberName", default=UNSET)
    recipient_id: str | Unset = json_field("recipientId", default=UNSET)
    recipient_name: str | Unset = json_field("RecipientName", default=UNSET)
    recipient_type: str | Unset = json_field("RecipientType", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
