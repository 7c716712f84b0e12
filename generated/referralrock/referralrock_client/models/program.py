from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, TEXT, EnumOf, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .program_type import ProgramType


@define
class Program(Model):
    """A referral program.

    Attributes:
        id (str | Unset): ID of the program.
        is_active (bool | None | Unset): Whether the program is open to members and referrals.
        name (None | str | Unset): Internal name of the program.
        type_ (ProgramType | str | Unset): Kind of program.
        title (None | str | Unset): Title that people see.
        member_offer (None | str | Unset): What members get.
        referral_offer (None | str | Unset): What referrals get.
        direct_url (None | str | Unset): Address of the program.
        widget_url (None | str | Unset): Address of the program's widget.
    """

    id: str | Unset = UNSET
    is_active: bool | None | Unset = json_field("isActive", FirstOf(Plain("bool"), NULL), default=UNSET)
    name: None | str | Unset = json_field("name", FirstOf(TEXT, NULL), default=UNSET)
    type_: ProgramType | str | Unset = json_field("type", EnumOf("ProgramType"), default=UNSET)
    title: None | str | Unset = json_field("title", FirstOf(TEXT, NULL), default=UNSET)
    member_offer: None | str | Unset = json_field("memberOffer", FirstOf(TEXT, NULL), default=UNSET)
    referral_offer: None | str | Unset = json_field("referralOffer", FirstOf(TEXT, NULL), default=UNSET)
    direct_url: None | str | Unset = json_field("directUrl", FirstOf(TEXT, NULL), default=UNSET)
    widget_url: None | str | Unset = json_field("widgetUrl", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
