from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypedDict

from .._kinds import DATE, DATETIME, NULL, SECRET, TEXT, FirstOf, ObjectOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member_payout_info import MemberPayoutInfo, MemberPayoutInfoDict


@define
class UpdateMember(Model):
    """What is to change about a member.

    Attributes:
        first_name (None | str | Unset): First name.
        last_name (None | str | Unset): Last name.
        email (None | str | Unset): Email address.
        referral_code (None | str | Unset): Code that the member is to have.
        phone (None | str | Unset): Telephone number.
        external_identifier (None | str | Unset): ID in a system of the caller's.
        date_of_birth (datetime.date | datetime.datetime | None | Unset): Date of birth.
        address_line_1 (None | str | Unset): First line of the address.
        address_line_2 (None | str | Unset): Second line of the address.
        city (None | str | Unset): City.
        region (None | str | Unset): Region.
        country_subdivision (None | str | Unset): Subdivision of the country.
        country (None | str | Unset): Country.
        postal_code (None | str | Unset): Postal code.
        password (None | str | Unset): The member's password.
        disabled_flag (bool | None | Unset): Whether the member is to be disabled.
        payout_info (MemberPayoutInfo | None | Unset): How the member wants to be paid.
        custom_option_1_name (None | str | Unset): Name of the custom choice.
        custom_option_1_value (None | str | Unset): Value of the custom choice.
        custom_text_1_name (None | str | Unset): Name of the first custom text.
        custom_text_1_value (None | str | Unset): Value of the first custom text.
        custom_text_2_name (None | str | Unset): Name of the second custom text.
        custom_text_2_value (None | str | Unset): Value of the second custom text.
        custom_override_url (None | str | Unset): Address that overrides the standard one.
        recruiter_assigned_id (None | str | Unset): ID of the recruiter who is assigned.
    """

    first_name: None | str | Unset = json_field("firstName", FirstOf(TEXT, NULL), default=UNSET)
    last_name: None | str | Unset = json_field("lastName", FirstOf(TEXT, NULL), default=UNSET)
    email: None | str | Unset = json_field("email", FirstOf(TEXT, NULL), default=UNSET)
    referral_code: None | str | Unset = json_field("referralCode", FirstOf(TEXT, NULL), default=UNSET)
    phone: None | str | Unset = json_field("phone", FirstOf(TEXT, NULL), default=UNSET)
    external_identifier: None | str | Unset = json_field("externalIdentifier", FirstOf(TEXT, NULL), default=UNSET)
    date_of_birth: datetime.date | datetime.datetime | None | Unset = json_field(
        "dateOfBirth", FirstOf(DATETIME, DATE, NULL), default=UNSET
    )
    address_line_1: None | str | Unset = json_field("addressLine1", FirstOf(TEXT, NULL), default=UNSET)
    address_line_2: None | str | Unset = json_field("addressLine2", FirstOf(TEXT, NULL), default=UNSET)
    city: None | str | Unset = json_field("city", FirstOf(TEXT, NULL), default=UNSET)
    region: None | str | Unset = json_field("region", FirstOf(TEXT, NULL), default=UNSET)
    country_subdivision: None | str | Unset = json_field("countrySubdivision", FirstOf(TEXT, NULL), default=UNSET)
    country: None | str | Unset = json_field("country", FirstOf(TEXT, NULL), default=UNSET)
    postal_code: None | str | Unset = json_field("postalCode", FirstOf(TEXT, NULL), default=UNSET)
    password: None | str | Unset = json_field("password", FirstOf(SECRET, NULL), default=UNSET)
    disabled_flag: bool | None | Unset = json_field("disabledFlag", FirstOf(Plain("bool"), NULL), default=UNSET)
    payout_info: MemberPayoutInfo | None | Unset = json_field(
        "payoutInfo", FirstOf(ObjectOf("MemberPayoutInfo"), NULL), default=UNSET
    )
    custom_option_1_name: None | str | Unset = json_field("customOption1Name", FirstOf(TEXT, NULL), default=UNSET)
    custom_option_1_value: None | str | Unset = json_field("customOption1Value", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_1_name: None | str | Unset = json_field("customText1Name", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_1_value: None | str | Unset = json_field("customText1Value", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_2_name: None | str | Unset = json_field("customText2Name", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_2_value: None | str | Unset = json_field("customText2Value", FirstOf(TEXT, NULL), default=UNSET)
    custom_override_url: None | str | Unset = json_field("customOverrideURL", FirstOf(TEXT, NULL), default=UNSET)
    recruiter_assigned_id: None | str | Unset = json_field("recruiterAssignedId", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class UpdateMemberDict(TypedDict, total=False):
    """Plain data for UpdateMember."""

    firstName: str | None
    lastName: str | None
    email: str | None
    referralCode: str | None
    phone: str | None
    externalIdentifier: str | None
    dateOfBirth: datetime.datetime | str | datetime.date | None
    addressLine1: str | None
    addressLine2: str | None
    city: str | None
    region: str | None
    countrySubdivision: str | None
    country: str | None
    postalCode: str | None
    password: str | None
    disabledFlag: bool | None
    payoutInfo: MemberPayoutInfo | MemberPayoutInfoDict | None
    customOption1Name: str | None
    customOption1Value: str | None
    customText1Name: str | None
    customText1Value: str | None
    customText2Name: str | None
    customText2Value: str | None
    customOverrideURL: str | None
    recruiterAssignedId: str | None
