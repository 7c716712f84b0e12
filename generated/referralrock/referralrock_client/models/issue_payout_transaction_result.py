from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, FirstOf, ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payout_transaction import PayoutTransaction
    from .result_info import ResultInfo


@define
class IssuePayoutTransactionResult(Model):
    """What became of one payment.

    Attributes:
        payout_transaction (None | PayoutTransaction | Unset): The transaction.
        result_info (ResultInfo | Unset): What became of one item.
    """

    payout_transaction: None | PayoutTransaction | Unset = json_field(
        "payoutTransaction", FirstOf(ObjectOf("PayoutTransaction"), NULL), default=UNSET
    )
    result_info: ResultInfo | Unset = json_field("resultInfo", ObjectOf("ResultInfo"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.result_info)
