from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Referral(Model):
    """One person who was recommended.

    Attributes:
        id (int | str): Unique ID of the referral.
        owner_id (int | str): ID of the Rex account that the referral belongs to.
        referring_name (None | str): Name of the person who recommends.
        referring_email (None | str): E-mail address of the person who recommends.
        referring_phone (None | str): Phone number of the person who recommends.
        referral_name (None | str): Name of the person who is recommended.
        referral_email (None | str): E-mail address of the person who is recommended.
        referral_phone (None | str): Phone number of the person who is recommended.
        referral_date_time (str): Moment, in UTC, at which the referral was given.
        response_id (int | None | str | Unset): ID of the review request that the referral came from, if any.
    """

    id: int | str = json_field("Id", FirstOf(Plain("int"), TEXT))
    owner_id: int | str = json_field("OwnerID", FirstOf(Plain("int"), TEXT))
    referring_name: None | str = json_field("ReferringName", FirstOf(TEXT, NULL))
    referring_email: None | str = json_field("ReferringEmail", FirstOf(TEXT, NULL))
    referring_phone: None | str = json_field("ReferringPhone", FirstOf(TEXT, NULL))
    referral_name: None | str = json_field("ReferralName", FirstOf(TEXT, NULL))
    referral_email: None | str = json_field("ReferralEmail", FirstOf(TEXT, NULL))
    referral_phone: None | str = json_field("ReferralPhone", FirstOf(TEXT, NULL))
    referral_date_time: str = json_field("ReferralDateTime")
    response_id: int | None | str | Unset = json_field("ResponseID", FirstOf(Plain("int"), TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
