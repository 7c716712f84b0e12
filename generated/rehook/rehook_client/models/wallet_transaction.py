from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class WalletTransaction(OpenModel):
    """One change of a wallet, partly under keys that are undocumented as far as the page
    was read.

    Attributes:
        transaction_id (str): ID of the transaction.
        type_ (str | Unset): Whether points were added or taken off; the sample has
            `credit`.
        points (float | Unset): Points that were added or taken off.
        description (str | Unset): What the change was for.
    """

    transaction_id: str
    type_: str | Unset = json_field("type", default=UNSET)
    points: float | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
