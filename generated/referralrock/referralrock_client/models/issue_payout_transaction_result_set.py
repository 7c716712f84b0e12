from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, TEXT, FirstOf, ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .issue_payout_transaction_result import IssuePayoutTransactionResult


@define
class IssuePayoutTransactionResultSet(Model):
    """What became of the payments.

    Attributes:
        issue_payout_transaction_results (list[IssuePayoutTransactionResult] | Unset): What became of each payment.
        offset (int | Unset): Where the answer starts in the list.
        total (int | Unset): How many results there are.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status
            is 200.
    """

    issue_payout_transaction_results: list[IssuePayoutTransactionResult] | Unset = json_field(
        "issuePayoutTransactionResults", ListOf(ObjectOf("IssuePayoutTransactionResult")), default=UNSET
    )
    offset: int | Unset = UNSET
    total: int | Unset = UNSET
    message: None | str | Unset = json_field("message", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
