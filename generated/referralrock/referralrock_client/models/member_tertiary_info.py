from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberTertiaryInfo(Model):
    """The program in which a member is meant.

    Attributes:
        program_id (None | str | Unset): ID of the program.
        program_name (None | str | Unset): Name of the program.
        program_title (None | str | Unset): Title of the program.
    """

    program_id: None | str | Unset = json_field("programId", FirstOf(TEXT, NULL), default=UNSET)
    program_name: None | str | Unset = json_field("programName", FirstOf(TEXT, NULL), default=UNSET)
    program_title: None | str | Unset = json_field("programTitle", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class MemberTertiaryInfoDict(TypedDict, total=False):
    """Plain data for MemberTertiaryInfo."""

    programId: str | None
    programName: str | None
    programTitle: str | None
