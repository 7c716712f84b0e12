from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import EnumOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .wallet_transaction_type import WalletTransactionType


@define
class WalletTransaction(OpenModel):
    """One change of a wallet, partly under keys that could not be read.

    Attributes:
        transaction_id (str): ID of the transaction.
        type_ (WalletTransactionType | Unset): Whether points were added or taken
            off.
        points (float | Unset): Points that were added or taken off.
        description (str | Unset): What the change was for.
    """

    transaction_id: str
    type_: WalletTransactionType | Unset = json_field(
        "type", EnumOf("WalletTransactionType"), default=UNSET
    )
    points: float | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
