from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class PayoutPending(Model):
    """What is owed to one recipient by one payout; three of the names begin with a capital letter.

    Attributes:
        payout_id (None | str | Unset): ID of the payout.
        description (None | str | Unset): What the payout is.
        reward_count (int | None | Unset): How many rewards are owed.
        amount (float | None | Unset): Sum that is owed.
        rewards_list (None | str | Unset): The rewards, in a text whose form is unknown.
        program_id (None | str | Unset): ID of the program.
        program_name (None | str | Unset): Name of the program.
        member_id (None | str | Unset): ID of the member.
        member_name (None | str | Unset): Name of the member.
        recipient_id (None | str | Unset): ID of the recipient.
        recipient_name (None | str | Unset): Name of the recipient.
        recipient_type (None | str | Unset): Kind of the recipient, in unknown words.
    """

    payout_id: None | str | Unset = json_field("payoutId", FirstOf(TEXT, NULL), default=UNSET)
    description: None | str | Unset = json_field("Description", FirstOf(TEXT, NULL), default=UNSET)
    reward_count: int | None | Unset = json_field("rewardCount", FirstOf(Plain("int"), NULL), default=UNSET)
    amount: float | None | Unset = json_field("amount", FirstOf(Plain("float"), NULL), default=UNSET)
    rewards_list: None | str | Unset = json_field("rewardsList", FirstOf(TEXT, NULL), default=UNSET)
    program_id: None | str | Unset = json_field("programId", FirstOf(TEXT, NULL), default=UNSET)
    program_name: None | str | Unset = json_field("programName", FirstOf(TEXT, NULL), default=UNSET)
    member_id: None | str | Unset = json_field("memberId", FirstOf(TEXT, NULL), default=UNSET)
    member_name: None | str | Unset = json_field("memberName", FirstOf(TEXT, NULL), default=UNSET)
    recipient_id: None | str | Unset = json_field("recipientId", FirstOf(TEXT, NULL), default=UNSET)
    recipient_name: None | str | Unset = json_field("RecipientName", FirstOf(TEXT, NULL), default=UNSET)
    recipient_type: None | str | Unset = json_field("RecipientType", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
