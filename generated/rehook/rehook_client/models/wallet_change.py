from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import NULL, TEXT, EnumOf, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .wallet_change_type import WalletChangeType


@define
class WalletChange(Model):
    """Points to add to a wallet or to take off.

    Attributes:
        points (float): Points to add or to take off.
        type_ (WalletChangeType): Whether to add or to take off.
        description (None | str | Unset): Description of the transaction.
    """

    points: float
    type_: WalletChangeType = json_field("type", EnumOf("WalletChangeType"))
    description: None | str | Unset = json_field("description", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class WalletChangeDict(TypedDict, total=False):
    """Plain data for WalletChange."""

    points: Required[float]
    type: Required[WalletChangeType]
    description: str | None
