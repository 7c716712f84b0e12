from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Payout(OpenModel):
    """A way in which the account pays rewards.

    Attributes:
        id (str | Unset): ID of the payout, which other models call `payoutId`.
        payout_type (str | Unset): Kind of the payout, in unknown words.
        description (str | Unset): What the payout is.
        payout_programs (list[dict[str, Any]] | Unset): Programs that use the
            payout, going by the name.
    """

    id: str | Unset = UNSET
    payout_type: str | Unset = json_field("payoutType", default=UNSET)
    description: str | Unset = UNSET
    payout_programs: list[dict[str, Any]] | Unset = json_field(
        "payoutPrograms", default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
