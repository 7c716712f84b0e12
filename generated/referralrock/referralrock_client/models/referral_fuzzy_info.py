from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ReferralFuzzyInfo(Model):
    """Something by which a referral may be found.

    Attributes:
        identifier (None | str | Unset): Anything that identifies the referral, going by its name.
    """

    identifier: None | str | Unset = json_field("Identifier", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class ReferralFuzzyInfoDict(TypedDict, total=False):
    """Plain data for ReferralFuzzyInfo."""

    Identifier: str | None
