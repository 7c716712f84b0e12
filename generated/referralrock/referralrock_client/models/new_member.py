from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import DATE, DATETIME, NULL, SECRET, TEXT, FirstOf, ObjectOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member_payout_info import MemberPayoutInfo, MemberPayoutInfoDict


@define
class NewMember(Model):
    """Somebody who is to join a program.

    Attributes:
        program_id (str): ID of the program to join.
        first_name (str): First name.
        email (str): Email address.
        recruiter_source_id (None | str | Unset): ID of the recruiter from whom the member comes, needed beside
            `recruiterAssignedId`.
        last_name (None | str | Unset): Last name.
        referral_code (None | str | Unset): Code that the member is to have.
        phone (None | str | Unset): Telephone number.
        external_identifier (None | str | Unset): ID in a system of the caller's.
        date_of_birth (datetime.date | datetime.datetime | None | Unset): Date of birth.
        address_line_1 (None | str | Unset): First line of the address.
        address_line_2 (None | str | Unset): Second line of the address.
        city (None | str | Unset): City.
        region (None | str | Unset): Region by name or ISO 3166-2 code, only beside a country.
        country_subdivision (None | str | Unset): Deprecated. State or province, for which `region` is to be used
            instead.
        country (None | str | Unset): Country, by name or code.
        postal_code (None | str | Unset): Postal code.
        password (None | str | Unset): The member's password.
        disabled_flag (bool | None | Unset): Whether to keep the member out of programs.
        payout_info (MemberPayoutInfo | None | Unset): How the member wants to be paid.
        custom_option_1_name (None | str | Unset): Name of the custom choice.
        custom_option_1_value (None | str | Unset): Value of the custom choice.
        custom_text_1_name (None | str | Unset): Name of the first custom text.
        custom_text_1_value (None | str | Unset): Value of the first custom text.
        custom_text_2_name (None | str | Unset): Name of the second custom text.
        custom_text_2_value (None | str | Unset): Value of the second custom text.
        custom_override_url (None | str | Unset): Address that is used in place of the standard one.
        recruiter_assigned_id (None | str | Unset): ID of the recruiter who is now assigned to the member.
    """

    program_id: str = json_field("programId")
    first_name: str = json_field("firstName")
    email: str
    recruiter_source_id: None | str | Unset = json_field("recruiterSourceId", FirstOf(TEXT, NULL), default=UNSET)
    last_name: None | str | Unset = json_field("lastName", FirstOf(TEXT, NULL), default=UNSET)
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


class NewMemberDict(TypedDict, total=False):
    """Plain data for NewMember."""

    programId: Required[str]
    firstName: Required[str]
    email: Required[str]
    recruiterSourceId: str | None
    lastName: str | None
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
