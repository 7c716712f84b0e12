from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Wallet(Model):
    """Points of one kind that a customer holds, partly under keys that are undocumented as far as the page was read.

    Attributes:
        wallet_id (str): ID of the wallet.
        wallet_name (None | str | Unset): Name of the wallet.
        currency (None | str | Unset): Currency that the points stand for.
        singular_unit_name (None | str | Unset): Word for one unit.
        plural_unit_name (None | str | Unset): Word for several units.
    """

    wallet_id: str
    wallet_name: None | str | Unset = json_field("wallet_name", FirstOf(TEXT, NULL), default=UNSET)
    currency: None | str | Unset = json_field("currency", FirstOf(TEXT, NULL), default=UNSET)
    singular_unit_name: None | str | Unset = json_field("singular_unit_name", FirstOf(TEXT, NULL), default=UNSET)
    plural_unit_name: None | str | Unset = json_field("plural_unit_name", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
