from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from .._kinds import NULL, FirstOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member_primary_info import MemberPrimaryInfo, MemberPrimaryInfoDict
    from .member_secondary_info import MemberSecondaryInfo, MemberSecondaryInfoDict
    from .member_tertiary_info import MemberTertiaryInfo, MemberTertiaryInfoDict


@define
class MemberQuery(Model):
    """What names one member: a value in primaryInfo, or one in secondaryInfo together with one in tertiaryInfo.

    Attributes:
        primary_info (MemberPrimaryInfo | None | Unset):
        secondary_info (MemberSecondaryInfo | None | Unset): What the member is known by within a program.
        tertiary_info (MemberTertiaryInfo | None | Unset): The program.
    """

    primary_info: MemberPrimaryInfo | None | Unset = json_field(
        "primaryInfo", FirstOf(ObjectOf("MemberPrimaryInfo"), NULL), default=UNSET
    )
    secondary_info: MemberSecondaryInfo | None | Unset = json_field(
        "secondaryInfo", FirstOf(ObjectOf("MemberSecondaryInfo"), NULL), default=UNSET
    )
    tertiary_info: MemberTertiaryInfo | None | Unset = json_field(
        "tertiaryInfo", FirstOf(ObjectOf("MemberTertiaryInfo"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()


class MemberQueryDict(TypedDict, total=False):
    """Plain data for MemberQuery."""

    primaryInfo: MemberPrimaryInfo | MemberPrimaryInfoDict | None
    secondaryInfo: MemberSecondaryInfo | MemberSecondaryInfoDict | None
    tertiaryInfo: MemberTertiaryInfo | MemberTertiaryInfoDict | None
