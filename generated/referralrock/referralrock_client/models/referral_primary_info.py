from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ReferralPrimaryInfo(Model):
    """What names a referral by itself.

    Attributes:
        referral_id (None | str | Unset): ID of the referral.
    """

    referral_id: None | str | Unset = json_field("referralId", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class ReferralPrimaryInfoDict(TypedDict, total=False):
    """Plain data for ReferralPrimaryInfo."""

    referralId: str | None
