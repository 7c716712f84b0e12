from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from .._kinds import NULL, FirstOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .referral_fuzzy_info import ReferralFuzzyInfo, ReferralFuzzyInfoDict
    from .referral_primary_info import ReferralPrimaryInfo, ReferralPrimaryInfoDict
    from .referral_secondary_info import ReferralSecondaryInfo, ReferralSecondaryInfoDict
    from .referral_tertiary_info import ReferralTertiaryInfo, ReferralTertiaryInfoDict


@define
class ReferralQuery(Model):
    """What names one referral: a value in the first group alone, or one in the second together with one in the third.

    Attributes:
        primary_info (None | ReferralPrimaryInfo | Unset):
        secondary_info (None | ReferralSecondaryInfo | Unset): What the referral is known by within a program.
        tertiary_info (None | ReferralTertiaryInfo | Unset): The program.
        fuzzy_info (None | ReferralFuzzyInfo | Unset): Something by which a referral may be found.
    """

    primary_info: None | ReferralPrimaryInfo | Unset = json_field(
        "primaryInfo", FirstOf(ObjectOf("ReferralPrimaryInfo"), NULL), default=UNSET
    )
    secondary_info: None | ReferralSecondaryInfo | Unset = json_field(
        "secondaryInfo", FirstOf(ObjectOf("ReferralSecondaryInfo"), NULL), default=UNSET
    )
    tertiary_info: None | ReferralTertiaryInfo | Unset = json_field(
        "tertiaryInfo", FirstOf(ObjectOf("ReferralTertiaryInfo"), NULL), default=UNSET
    )
    fuzzy_info: None | ReferralFuzzyInfo | Unset = json_field(
        "fuzzyInfo", FirstOf(ObjectOf("ReferralFuzzyInfo"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()


class ReferralQueryDict(TypedDict, total=False):
    """Plain data for ReferralQuery."""

    primaryInfo: ReferralPrimaryInfo | ReferralPrimaryInfoDict | None
    secondaryInfo: ReferralSecondaryInfo | ReferralSecondaryInfoDict | None
    tertiaryInfo: ReferralTertiaryInfo | ReferralTertiaryInfoDict | None
    fuzzyInfo: ReferralFuzzyInfo | ReferralFuzzyInfoDict | None
