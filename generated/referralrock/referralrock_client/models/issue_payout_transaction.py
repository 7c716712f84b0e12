from __future__ import annotations

from typing import Any, Required, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class IssuePayoutTransaction(Model):
    """What to pay out.

    Attributes:
        payout_id (str): ID of the payout whose rewards are paid.
        member_id (None | str | Unset): Deprecated. Member to pay, for which `recipientId` is to be used instead.
        recipient_id (None | str | Unset): Recipient to pay; all of them where it is left out.
        note (None | str | Unset): Message to the recipient.
    """

    payout_id: str = json_field("payoutId")
    member_id: None | str | Unset = json_field("memberId", FirstOf(TEXT, NULL), default=UNSET)
    recipient_id: None | str | Unset = json_field("recipientId", FirstOf(TEXT, NULL), default=UNSET)
    note: None | str | Unset = json_field("note", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class IssuePayoutTransactionDict(TypedDict, total=False):
    """Plain data for IssuePayoutTransaction."""

    payoutId: Required[str]
    memberId: str | None
    recipientId: str | None
    note: str | None
