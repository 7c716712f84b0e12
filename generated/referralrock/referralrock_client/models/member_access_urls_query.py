from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberAccessUrlsQuery(Model):
    """A member, and for how long the links are to last.

    Attributes:
        member_id (None | str | Unset): ID of the member.
        referral_code (None | str | Unset): The member's referral code.
        email_address (None | str | Unset): The member's email address.
        external_id (None | str | Unset): ID in a system of the caller's.
        expire_in_minutes (int | None | Unset): For how many minutes the links by which the member is logged in are
            to last.
    """

    member_id: None | str | Unset = json_field("memberId", FirstOf(TEXT, NULL), default=UNSET)
    referral_code: None | str | Unset = json_field("referralCode", FirstOf(TEXT, NULL), default=UNSET)
    email_address: None | str | Unset = json_field("emailAddress", FirstOf(TEXT, NULL), default=UNSET)
    external_id: None | str | Unset = json_field("externalId", FirstOf(TEXT, NULL), default=UNSET)
    expire_in_minutes: int | None | Unset = json_field("expireInMinutes", FirstOf(Plain("int"), NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class MemberAccessUrlsQueryDict(TypedDict, total=False):
    """Plain data for MemberAccessUrlsQuery."""

    memberId: str | None
    referralCode: str | None
    emailAddress: str | None
    externalId: str | None
    expireInMinutes: int | None
