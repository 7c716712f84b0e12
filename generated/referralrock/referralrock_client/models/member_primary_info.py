from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberPrimaryInfo(Model):
    """What alone names a member.

    Attributes:
        member_id (None | str | Unset): ID of the member.
        referral_code (None | str | Unset): The member's referral code.
    """

    member_id: None | str | Unset = json_field("memberId", FirstOf(TEXT, NULL), default=UNSET)
    referral_code: None | str | Unset = json_field("referralCode", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class MemberPrimaryInfoDict(TypedDict, total=False):
    """Plain data for MemberPrimaryInfo."""

    memberId: str | None
    referralCode: str | None
