from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ReferralTertiaryInfo(Model):
    """The program, under capitalised names.

    Attributes:
        program_id (None | str | Unset): ID of the program.
        program_name (None | str | Unset): Name of the program.
        program_title (None | str | Unset): Title of the program.
    """

    program_id: None | str | Unset = json_field("ProgramId", FirstOf(TEXT, NULL), default=UNSET)
    program_name: None | str | Unset = json_field("ProgramName", FirstOf(TEXT, NULL), default=UNSET)
    program_title: None | str | Unset = json_field("ProgramTitle", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class ReferralTertiaryInfoDict(TypedDict, total=False):
    """Plain data for ReferralTertiaryInfo."""

    ProgramId: str | None
    ProgramName: str | None
    ProgramTitle: str | None
