from __future__ import annotations

from typing import Any, Required, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ReferralAction(Model):
    """Something that a referral has done.

    Attributes:
        amount (float): Sum of which rewards are a percentage.
        referral_query (str): ID, email address or external ID of the referral.
        program_query (None | str | Unset): ID, name or title of the program.
        name (None | str | Unset): Name of the action.
        external_identifier (None | str | Unset): ID of the action in a system of the caller's, which keeps it from
            being recorded twice.
    """

    amount: float
    referral_query: str = json_field("referralQuery")
    program_query: None | str | Unset = json_field("programQuery", FirstOf(TEXT, NULL), default=UNSET)
    name: None | str | Unset = json_field("name", FirstOf(TEXT, NULL), default=UNSET)
    external_identifier: None | str | Unset = json_field("externalIdentifier", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class ReferralActionDict(TypedDict, total=False):
    """Plain data for ReferralAction."""

    amount: Required[float]
    referralQuery: Required[str]
    programQuery: str | None
    name: str | None
    externalIdentifier: str | None
