from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME, NULL, TEXT, FirstOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Referral(OpenModel):
    """Somebody whom a member has referred.

    Attributes:
        id (str | Unset): ID of the referral.
        display_name (str | Unset): Name that is shown of the referral.
        first_name (str | Unset): First name.
        last_name (str | Unset): Last name.
        full_name (str | Unset): Whole name.
        email (str | Unset): Email address.
        external_identifier (str | Unset): ID in a system of the caller's, which
            parameters call `externalId`.
        phone_number (str | Unset): Telephone number.
        amount (float | Unset): Amount of the order.
        amount_formatted (str | Unset): The amount with its currency sign.
        preferred_contact (str | Unset): How the referral wants to be contacted.
        create_date (datetime.datetime | Unset): Date and time with seven digits
            after the second and `Z`, though the vendor's tables call it a date.
        update_date (datetime.datetime | Unset): Date and time with seven digits
            after the second and `Z`, though the vendor's tables call it a date.
        source (str | Unset): Where the referral came from.
        program_id (str | Unset): ID of the program.
        program_name (str | Unset): Internal name of the program.
        program_title (str | Unset): Title of the program, as people see it.
        referring_member_id (str | Unset): ID of the member who referred.
        referring_member_name (str | Unset): Name of that member.
        member_email (str | Unset): Email address of that member.
        member_referral_code (str | Unset): Referral code of that member.
        member_external_identifier (str | Unset): External ID of that member.
        approved_date (datetime.datetime | None | Unset): When the referral was
            approved.
        qualified_date (datetime.datetime | None | Unset): When the referral was
            qualified.
        status (str | Unset): State of the referral, which is one of `pending`,
            `qualified`, `approved` and `denied`.
        company_name (str | Unset): Company.
        note (str | Unset): Note for internal use.
        public_note (str | Unset): Note that others may see.
        custom_option_1_name (str | Unset): Name of the first custom choice.
        custom_option_2_name (str | Unset): Name of the second custom choice.
        custom_text_1_name (str | Unset): Name of the first custom text.
        custom_text_2_name (str | Unset): Name of the second custom text.
        custom_text_3_name (str | Unset): Name of the third custom text.
        custom_option_1_value (str | Unset): Value of the first custom choice.
        custom_option_2_value (str | Unset): Value of the second custom choice.
        custom_text_1_value (str | Unset): Value of the first custom text.
        custom_text_2_value (str | Unset): Value of the second custom text.
        custom_text_3_value (str | Unset): Value of the third custom text.
        conversion_note (str | Unset): Note on the conversion.
        conversion_ip_address (str | Unset): IP address of the conversion.
        ip_address_source (str | Unset): IP address from which the referral came, in
            this spelling in clients.
        browser_referrer_url (str | Unset): Page from which the referral came.
        utm_source (str | Unset): UTM source of the link by which the referral came.
        utm_medium (str | Unset): UTM medium of that link.
        utm_campaign (str | Unset): UTM campaign of that link.
        address_line_1 (None | str | Unset): First line of the address.
        address_line_2 (None | str | Unset): Second line of the address.
        city (None | str | Unset): City.
        region (None | str | Unset): State or province.
        country (None | str | Unset): Country.
        postal_code (None | str | Unset): Postal code.
        recruiter_source_id (None | str | Unset): ID of the recruiter from whom the
            referral came.
        recruiter_source_name (str | Unset): Name of that recruiter.
        recruiter_source_email (str | Unset): Email address of that recruiter.
        recruiter_source_external_id (None | str | Unset): External ID of that
            recruiter.
        recruiter_assigned_id (None | str | Unset): ID of the recruiter who is in
            charge.
        recruiter_assigned_name (str | Unset): Name of that recruiter.
        recruiter_assigned_email (str | Unset): Email address of that recruiter.
        recruiter_assigned_external_id (None | str | Unset): External ID of that
            recruiter.
    """

    id: str | Unset = UNSET
    display_name: str | Unset = json_field("displayName", default=UNSET)
    first_name: str | Unset = json_field("firstName", default=UNSET)
    last_name: str | Unset = json_field("lastName", default=UNSET)
    full_name: str | Unset = json_field("fullName", default=UNSET)
    email: str | Unset = UNSET
    external_identifier: str | Unset = json_field("externalIdentifier", default=UNSET)
    phone_number: str | Unset = json_field("phoneNumber", default=UNSET)
    amount: float | Unset = UNSET
    amount_formatted: str | Unset = json_field("amountFormatted", default=UNSET)
    preferred_contact: str | Unset = json_field("preferredContact", default=UNSET)
    create_date: datetime.datetime | Unset = json_field(
        "createDate", DATETIME, default=UNSET
    )
    update_date: datetime.datetime | Unset = json_field(
        "updateDate", DATETIME, default=UNSET
    )
    source: str | Unset = UNSET
    program_id: str | Unset = json_field("programId", default=UNSET)
    program_name: str | Unset = json_field("programName", default=UNSET)
    program_title: str | Unset = json_field("programTitle", default=UNSET)
    referring_member_id: str | Unset = json_field("referringMemberId", default=UNSET)
    referring_member_name: str | Unset = json_field(
        "referringMemberName", default=UNSET
    )
    member_email: str | Unset = json_field("memberEmail", default=UNSET)
    member_referral_code: str | Unset = json_field("memberReferralCode", default=UNSET)
    member_external_identifier: str | Unset = json_field(
        "memberExternalIdentifier", default=UNSET
    )
    approved_date: datetime.datetime | None | Unset = json_field(
        "approvedDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    qualified_date: datetime.datetime | None | Unset = json_field(
        "qualifiedDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    status: str | Unset = UNSET
    company_name: str | Unset = json_field("companyName", default=UNSET)
    note: str | Unset = UNSET
    public_note: str | Unset = json_field("publicNote", default=UNSET)
    custom_option_1_name: str | Unset = json_field("customOption1Name", default=UNSET)
    custom_option_2_name: str | Unset = json_field("customOption2Name", default=UNSET)
    custom_text_1_name: str | Unset = json_field("customText1Name", default=UNSET)
    custom_text_2_name: str | Unset = json_field("customText2Name", default=UNSET)
    custom_text_3_name: str | Unset = json_field("customText3Name", default=UNSET)
    custom_option_1_value: str | Unset = json_field("customOption1Value", default=UNSET)
    custom_option_2_value: str | Unset = json_field("customOption2Value", default=UNSET)
    custom_text_1_value: str | Unset = json_field("customText1Value", default=UNSET)
    custom_text_2_value: str | Unset = json_field("customText2Value", default=UNSET)
    custom_text_3_value: str | Unset = json_field("customText3Value", default=UNSET)
    conversion_note: str | Unset = json_field("conversionNote", default=UNSET)
    conversion_ip_address: str | Unset = json_field(
        "conversionIPAddress", default=UNSET
    )
    ip_address_source: str | Unset = json_field("IPAddressSource", default=UNSET)
    browser_referrer_url: str | Unset = json_field("browserReferrerUrl", default=UNSET)
    utm_source: str | Unset = json_field("utmSource", default=UNSET)
    utm_medium: str | Unset = json_field("utmMedium", default=UNSET)
    utm_campaign: str | Unset = json_field("utmCampaign", default=UNSET)
    address_line_1: None | str | Unset = json_field(
        "addressLine1", FirstOf(TEXT, NULL), default=UNSET
    )
    address_line_2: None | str | Unset = json_field(
        "addressLine2", FirstOf(TEXT, NULL), default=UNSET
    )
    city: None | str | Unset = json_field("city", FirstOf(TEXT, NULL), default=UNSET)
    region: None | str | Unset = json_field(
        "region", FirstOf(TEXT, NULL), default=UNSET
    )
    country: None | str | Unset = json_field(
        "country", FirstOf(TEXT, NULL), default=UNSET
    )
    postal_code: None | str | Unset = json_field(
        "postalCode", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_source_id: None | str | Unset = json_field(
        "recruiterSourceId", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_source_name: str | Unset = json_field(
        "recruiterSourceName", default=UNSET
    )
    recruiter_source_email: str | Unset = json_field(
        "recruiterSourceEmail", default=UNSET
    )
    recruiter_source_external_id: None | str | Unset = json_field(
        "recruiterSourceExternalId", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_assigned_id: None | str | Unset = json_field(
        "recruiterAssignedId", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_assigned_name: str | Unset = json_field(
        "recruiterAssignedName", default=UNSET
    )
    recruiter_assigned_email: str | Unset = json_field(
        "recruiterAssignedEmail", default=UNSET
    )
    recruiter_assigned_external_id: None | str | Unset = json_field(
        "recruiterAssignedExternalId", FirstOf(TEXT, NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
