from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, TEXT, FirstOf, ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payout_pending import PayoutPending


@define
class PayoutPendingSet(Model):
    """What is still owed.

    Attributes:
        payouts_pending (list[PayoutPending]): What is still owed.
        offset (int): Where the answer starts in the list, counted from zero.
        total (int): How many elements are in the set.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status
            is 200.
    """

    payouts_pending: list[PayoutPending] = json_field("payoutsPending", ListOf(ObjectOf("PayoutPending")))
    offset: int
    total: int
    message: None | str | Unset = json_field("message", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
