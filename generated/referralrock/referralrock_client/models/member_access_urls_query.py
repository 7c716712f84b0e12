from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberAccessUrlsQuery(OpenModel):
    """A member, and for how long the links are to last.

    Attributes:
        member_id (str | Unset): ID of the member.
        referral_code (str | Unset): The member's referral code.
        email_address (str | Unset): The member's email address.
        external_id (str | Unset): ID in a system of the caller's, which the member
            has under `externalIdentifier`.
        expire_in_minutes (int | Unset): For how many minutes the links by which the
            member is logged in are to last.
    """

    member_id: str | Unset = json_field("memberId", default=UNSET)
    referral_code: str | Unset = json_field("referralCode", default=UNSET)
    email_address: str | Unset = json_field("emailAddress", default=UNSET)
    external_id: str | Unset = json_field("externalId", default=UNSET)
    expire_in_minutes: int | Unset = json_field("expireInMinutes", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
