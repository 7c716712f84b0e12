from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ReferralEvent(OpenModel):
    """A referral, in a form of which nothing but two names is known.

    Attributes:
        member_email (str | Unset): Email address of the member who referred.
        status (str | Unset): State of the referral.
    """

    member_email: str | Unset = json_field("MemberEmail", default=UNSET)
    status: str | Unset = json_field("Status", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
