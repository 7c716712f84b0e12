from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, TEXT, FirstOf, ListOf, ObjectOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payout_transaction import PayoutTransaction


@define
class PayoutTransactionSet(Model):
    """What was paid out.

    Attributes:
        payout_transactions (list[PayoutTransaction]): The transactions.
        offset (int): Where the answer starts in the list, counted from zero.
        total (int): How many elements are in the set.
        balance (float | None | Unset): Money that is left to carry out pending payouts.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status
            is 200.
    """

    payout_transactions: list[PayoutTransaction] = json_field(
        "payoutTransactions", ListOf(ObjectOf("PayoutTransaction"))
    )
    offset: int
    total: int
    balance: float | None | Unset = json_field("balance", FirstOf(Plain("float"), NULL), default=UNSET)
    message: None | str | Unset = json_field("message", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
