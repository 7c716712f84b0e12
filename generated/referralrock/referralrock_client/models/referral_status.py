from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import NULL, TEXT, EnumOf, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .referral_state import ReferralState


@define
class ReferralStatus(Model):
    """A referral and the state to which it moves.

    Attributes:
        referral_id (str): ID of the referral.
        status (ReferralState): State of a referral, in small letters.
        program_id (None | str | Unset): ID of the program.
        amount (float | None | Unset): Amount.
        public_note (None | str | Unset): Public note.
    """

    referral_id: str = json_field("referralId")
    status: ReferralState = json_field("status", EnumOf("ReferralState"))
    program_id: None | str | Unset = json_field("programId", FirstOf(TEXT, NULL), default=UNSET)
    amount: float | None | Unset = json_field("amount", FirstOf(Plain("float"), NULL), default=UNSET)
    public_note: None | str | Unset = json_field("publicNote", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class ReferralStatusDict(TypedDict, total=False):
    """Plain data for ReferralStatus."""

    referralId: Required[str]
    status: Required[ReferralState]
    programId: str | None
    amount: float | None
    publicNote: str | None
