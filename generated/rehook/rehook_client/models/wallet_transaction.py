from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class WalletTransaction(Model):
    """One change of a wallet, partly under keys that are undocumented as far as the page was read.

    Attributes:
        transaction_id (str): ID of the transaction.
        type_ (None | str | Unset): Whether points were added or taken off; the sample has `credit`.
        points (float | None | Unset): Points that were added or taken off.
        description (None | str | Unset): What the change was for.
    """

    transaction_id: str
    type_: None | str | Unset = json_field("type", FirstOf(TEXT, NULL), default=UNSET)
    points: float | None | Unset = json_field("points", FirstOf(Plain("float"), NULL), default=UNSET)
    description: None | str | Unset = json_field("description", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
