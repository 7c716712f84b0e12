from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payout import Payout


@define
class PayoutSet(Model):
    """The payouts of the account.

    Attributes:
        payouts (list[Payout] | Unset): The payouts.
        total (int | Unset): How many payouts there are.
    """

    payouts: list[Payout] | Unset = json_field("payouts", ListOf(ObjectOf("Payout")), default=UNSET)
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
