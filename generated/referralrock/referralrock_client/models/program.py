from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import EnumOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .program_type import ProgramType


@define
class Program(OpenModel):
    """A referral program.

    Attributes:
        id (str | Unset): ID of the program.
        is_active (bool | Unset): Whether the program is open to members and
            referrals.
        name (str | Unset): Internal name of the program.
        type_ (ProgramType | Unset): Kind of program.
        title (str | Unset): Title that people see.
        member_offer (str | Unset): What members get.
        referral_offer (str | Unset): What referrals get.
        direct_url (str | Unset): Address of the program.
        widget_url (str | Unset): Address of the program's widget.
    """

    id: str | Unset = UNSET
    is_active: bool | Unset = json_field("isActive", default=UNSET)
    name: str | Unset = UNSET
    type_: ProgramType | Unset = json_field(
        "type", EnumOf("ProgramType"), default=UNSET
    )
    title: str | Unset = UNSET
    member_offer: str | Unset = json_field("memberOffer", default=UNSET)
    referral_offer: str | Unset = json_field("referralOffer", default=UNSET)
    direct_url: str | Unset = json_field("directUrl", default=UNSET)
    widget_url: str | Unset = json_field("widgetUrl", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
