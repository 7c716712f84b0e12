from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import EnumOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .referral_state import ReferralState


@define
class ReferralStatus(OpenModel):
    """A referral and the state to which it moves.

    Attributes:
        referral_id (str): ID of the referral.
        status (ReferralState): State of a referral, in small letters.
        program_id (str | Unset): ID of the program.
        amount (float | Unset): Amount of the order.
        public_note (str | Unset): Note that others may see.
    """

    referral_id: str = json_field("referralId")
    status: ReferralState = json_field("status", EnumOf("ReferralState"))
    program_id: str | Unset = json_field("programId", default=UNSET)
    amount: float | Unset = UNSET
    public_note: str | Unset = json_field("publicNote", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
