from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json
from ..types import UNSET, Unset


@define
class Wallet(OpenModel):
    """Points of one kind that a customer holds, partly under keys that are undocumented as
    far as the page was read.

    Attributes:
        wallet_id (str): ID of the wallet.
        wallet_name (str | Unset): Name of the wallet.
        currency (str | Unset): Currency that the points stand for.
        singular_unit_name (str | Unset): Word for one unit.
        plural_unit_name (str | Unset): Word for several units.
    """

    wallet_id: str
    wallet_name: str | Unset = UNSET
    currency: str | Unset = UNSET
    singular_unit_name: str | Unset = UNSET
    plural_unit_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
