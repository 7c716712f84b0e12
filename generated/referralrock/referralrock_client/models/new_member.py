from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import DATETIME, ObjectOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member_payout_info import MemberPayoutInfo


@define
class NewMember(OpenModel):
    """Somebody who is to join a program.

    Attributes:
        program_id (str): ID of the program to join; whether its name will do as
            well, as it does in lists, is not said.
        first_name (str): First name.
        email (str): Email address.
        recruiter_source_id (str | Unset): ID of the recruiter from whom the member
            comes, needed beside `recruiterAssignedId`.
        last_name (str | Unset): Last name.
        referral_code (str | Unset): Code that the member is to have.
        phone (str | Unset): Telephone number.
        external_identifier (str | Unset): ID in a system of the caller's.
        date_of_birth (datetime.datetime | Unset): Date and time with seven digits
            after the second and `Z`, though the vendor's tables call it a date.
        address_line_1 (str | Unset): First line of the address.
        address_line_2 (str | Unset): Second line of the address.
        city (str | Unset): City.
        region (str | Unset): State or province by name or ISO 3166-2 code, only
            beside a country.
        country_subdivision (str | Unset): Deprecated. State or province, for which
            `region` is to be used instead.
        country (str | Unset): Country, by name or code.
        postal_code (str | Unset): Postal code.
        password (str | Unset): Password with which the member logs in.
        disabled_flag (bool | Unset): Whether to keep the member out of programs.
        payout_info (MemberPayoutInfo | Unset): How a member wants to be paid.
        custom_option_1_name (str | Unset): Name of the custom choice.
        custom_option_1_value (str | Unset): Value of the custom choice.
        custom_text_1_name (str | Unset): Name of the first custom text.
        custom_text_1_value (str | Unset): Value of the first custom text.
        custom_text_2_name (str | Unset): Name of the second custom text.
        custom_text_2_value (str | Unset): Value of the second custom text.
        custom_override_url (str | Unset): Address that is used in place of the
            standard one.
        recruiter_assigned_id (str | Unset): ID of the recruiter who is in charge.
    """

    program_id: str = json_field("programId")
    first_name: str = json_field("firstName")
    email: str
    recruiter_source_id: str | Unset = json_field("recruiterSourceId", default=UNSET)
    last_name: str | Unset = json_field("lastName", default=UNSET)
    referral_code: str | Unset = json_field("referralCode", default=UNSET)
    phone: str | Unset = UNSET
    external_identifier: str | Unset = json_field("externalIdentifier", default=UNSET)
    date_of_birth: datetime.datetime | Unset = json_field(
        "dateOfBirth", DATETIME, default=UNSET
    )
    address_line_1: str | Unset = json_field("addressLine1", default=UNSET)
    address_line_2: str | Unset = json_field("addressLine2", default=UNSET)
    city: str | Unset = UNSET
    region: str | Unset = UNSET
    country_subdivision: str | Unset = json_field("countrySubdivision", default=UNSET)
    country: str | Unset = UNSET
    postal_code: str | Unset = json_field("postalCode", default=UNSET)
    password: str | Unset = UNSET
    disabled_flag: bool | Unset = json_field("disabledFlag", default=UNSET)
    payout_info: MemberPayoutInfo | Unset = json_field(
        "payoutInfo", ObjectOf("MemberPayoutInfo"), default=UNSET
    )
    custom_option_1_name: str | Unset = json_field("customOption1Name", default=UNSET)
    custom_option_1_value: str | Unset = json_field("customOption1Value", default=UNSET)
    custom_text_1_name: str | Unset = json_field("customText1Name", default=UNSET)
    custom_text_1_value: str | Unset = json_field("customText1Value", default=UNSET)
    custom_text_2_name: str | Unset = json_field("customText2Name", default=UNSET)
    custom_text_2_value: str | Unset = json_field("customText2Value", default=UNSET)
    custom_override_url: str | Unset = json_field("customOverrideURL", default=UNSET)
    recruiter_assigned_id: str | Unset = json_field(
        "recruiterAssignedId", default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
