from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberSecondaryInfo(Model):
    """What names a member within a program.

    Attributes:
        external_identifier (None | str | Unset): ID in a system of the caller's.
        email (None | str | Unset): Email address.
    """

    external_identifier: None | str | Unset = json_field("externalIdentifier", FirstOf(TEXT, NULL), default=UNSET)
    email: None | str | Unset = json_field("email", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class MemberSecondaryInfoDict(TypedDict, total=False):
    """Plain data for MemberSecondaryInfo."""

    externalIdentifier: str | None
    email: str | None
