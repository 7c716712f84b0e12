from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ReferralEvent(Model):
    """A referral, in a form of which nothing but two names is known.

    Attributes:
        member_email (None | str | Unset): Email address of the member.
        status (None | str | Unset): State of the referral.
    """

    member_email: None | str | Unset = json_field("MemberEmail", FirstOf(TEXT, NULL), default=UNSET)
    status: None | str | Unset = json_field("Status", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
