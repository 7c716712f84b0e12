from __future__ import annotations

from typing import Any

from .._kinds import NULL, OPEN_OBJECT, TEXT, FirstOf, ListOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Payout(Model):
    """A way in which the account pays rewards.

    Attributes:
        id (str | Unset): ID of the payout, which other models call `payoutId`.
        payout_type (None | str | Unset): Kind of the payout, in unknown words.
        description (None | str | Unset): What the payout is.
        payout_programs (list[dict[str, Any]] | None | Unset): Programs that use the payout, going by the name.
    """

    id: str | Unset = UNSET
    payout_type: None | str | Unset = json_field("payoutType", FirstOf(TEXT, NULL), default=UNSET)
    description: None | str | Unset = json_field("description", FirstOf(TEXT, NULL), default=UNSET)
    payout_programs: list[dict[str, Any]] | None | Unset = json_field(
        "payoutPrograms", FirstOf(ListOf(OPEN_OBJECT), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
