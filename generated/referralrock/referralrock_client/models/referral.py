from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME, NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Referral(Model):
    """Somebody whom a member has referred.

    Attributes:
        id (str | Unset): ID of the referral.
        display_name (None | str | Unset): Name that is shown of the referral.
        first_name (None | str | Unset): First name.
        last_name (None | str | Unset): Last name.
        full_name (None | str | Unset): Whole name.
        email (None | str | Unset): Email address.
        external_identifier (None | str | Unset): ID in a system of the caller's.
        phone_number (None | str | Unset): Telephone number.
        amount (float | None | Unset): Amount.
        amount_formatted (None | str | Unset): The amount with its currency sign.
        preferred_contact (None | str | Unset): How the referral wants to be contacted.
        create_date (datetime.datetime | None | Unset): When the referral was created.
        update_date (datetime.datetime | None | Unset): When the referral last changed.
        source (None | str | Unset): Where the referral came from.
        program_id (None | str | Unset): ID of the program.
        program_name (None | str | Unset): Name of the program.
        program_title (None | str | Unset): Title of the program.
        referring_member_id (None | str | Unset): ID of the member who referred.
        referring_member_name (None | str | Unset): Name of that member.
        member_email (None | str | Unset): Email address of that member.
        member_referral_code (None | str | Unset): Referral code of that member.
        member_external_identifier (None | str | Unset): External ID of that member.
        approved_date (datetime.datetime | None | Unset): When the referral was approved.
        qualified_date (datetime.datetime | None | Unset): When the referral was qualified.
        status (None | str | Unset): State of the referral, which is one of `pending`, `qualified`, `approved` and
            `denied`.
        company_name (None | str | Unset): Company.
        note (None | str | Unset): Note.
        public_note (None | str | Unset): Public note.
        custom_option_1_name (None | str | Unset): Name of the first custom choice.
        custom_option_2_name (None | str | Unset): Name of the second custom choice.
        custom_text_1_name (None | str | Unset): Name of the first custom text.
        custom_text_2_name (None | str | Unset): Name of the second custom text.
        custom_text_3_name (None | str | Unset): Name of the third custom text.
        custom_option_1_value (None | str | Unset): Value of the first custom choice.
        custom_option_2_value (None | str | Unset): Value of the second custom choice.
        custom_text_1_value (None | str | Unset): Value of the first custom text.
        custom_text_2_value (None | str | Unset): Value of the second custom text.
        custom_text_3_value (None | str | Unset): Value of the third custom text.
        conversion_note (None | str | Unset): Note on the conversion.
        conversion_ip_address (None | str | Unset): IP address of the conversion.
        ip_address_source (None | str | Unset): IP address from which the referral came, in this spelling in
            clients.
        browser_referrer_url (None | str | Unset): Page that the browser named as its referrer.
        utm_source (None | str | Unset): UTM source.
        utm_medium (None | str | Unset): UTM medium.
        utm_campaign (None | str | Unset): UTM campaign.
        address_line_1 (None | str | Unset): First line of the address.
        address_line_2 (None | str | Unset): Second line of the address.
        city (None | str | Unset): City.
        region (None | str | Unset): Region.
        country (None | str | Unset): Country.
        postal_code (None | str | Unset): Postal code.
        recruiter_source_id (None | str | Unset): ID of the recruiter from whom the referral came.
        recruiter_source_name (None | str | Unset): Name of that recruiter.
        recruiter_source_email (None | str | Unset): Email address of that recruiter.
        recruiter_source_external_id (None | str | Unset): External ID of that recruiter.
        recruiter_assigned_id (None | str | Unset): ID of the recruiter who is assigned.
        recruiter_assigned_name (None | str | Unset): Name of that recruiter.
        recruiter_assigned_email (None | str | Unset): Email address of that recruiter.
        recruiter_assigned_external_id (None | str | Unset): External ID of that recruiter.
    """

    id: str | Unset = UNSET
    display_name: None | str | Unset = json_field("displayName", FirstOf(TEXT, NULL), default=UNSET)
    first_name: None | str | Unset = json_field("firstName", FirstOf(TEXT, NULL), default=UNSET)
    last_name: None | str | Unset = json_field("lastName", FirstOf(TEXT, NULL), default=UNSET)
    full_name: None | str | Unset = json_field("fullName", FirstOf(TEXT, NULL), default=UNSET)
    email: None | str | Unset = json_field("email", FirstOf(TEXT, NULL), default=UNSET)
    external_identifier: None | str | Unset = json_field("externalIdentifier", FirstOf(TEXT, NULL), default=UNSET)
    phone_number: None | str | Unset = json_field("phoneNumber", FirstOf(TEXT, NULL), default=UNSET)
    amount: float | None | Unset = json_field("amount", FirstOf(Plain("float"), NULL), default=UNSET)
    amount_formatted: None | str | Unset = json_field("amountFormatted", FirstOf(TEXT, NULL), default=UNSET)
    preferred_contact: None | str | Unset = json_field("preferredContact", FirstOf(TEXT, NULL), default=UNSET)
    create_date: datetime.datetime | None | Unset = json_field("createDate", FirstOf(DATETIME, NULL), default=UNSET)
    update_date: datetime.datetime | None | Unset = json_field("updateDate", FirstOf(DATETIME, NULL), default=UNSET)
    source: None | str | Unset = json_field("source", FirstOf(TEXT, NULL), default=UNSET)
    program_id: None | str | Unset = json_field("programId", FirstOf(TEXT, NULL), default=UNSET)
    program_name: None | str | Unset = json_field("programName", FirstOf(TEXT, NULL), default=UNSET)
    program_title: None | str | Unset = json_field("programTitle", FirstOf(TEXT, NULL), default=UNSET)
    referring_member_id: None | str | Unset = json_field("referringMemberId", FirstOf(TEXT, NULL), default=UNSET)
    referring_member_name: None | str | Unset = json_field("referringMemberName", FirstOf(TEXT, NULL), default=UNSET)
    member_email: None | str | Unset = json_field("memberEmail", FirstOf(TEXT, NULL), default=UNSET)
    member_referral_code: None | str | Unset = json_field("memberReferralCode", FirstOf(TEXT, NULL), default=UNSET)
    member_external_identifier: None | str | Unset = json_field(
        "memberExternalIdentifier", FirstOf(TEXT, NULL), default=UNSET
    )
    approved_date: datetime.datetime | None | Unset = json_field("approvedDate", FirstOf(DATETIME, NULL), default=UNSET)
    qualified_date: datetime.datetime | None | Unset = json_field(
        "qualifiedDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    status: None | str | Unset = json_field("status", FirstOf(TEXT, NULL), default=UNSET)
    company_name: None | str | Unset = json_field("companyName", FirstOf(TEXT, NULL), default=UNSET)
    note: None | str | Unset = json_field("note", FirstOf(TEXT, NULL), default=UNSET)
    public_note: None | str | Unset = json_field("publicNote", FirstOf(TEXT, NULL), default=UNSET)
    custom_option_1_name: None | str | Unset = json_field("customOption1Name", FirstOf(TEXT, NULL), default=UNSET)
    custom_option_2_name: None | str | Unset = json_field("customOption2Name", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_1_name: None | str | Unset = json_field("customText1Name", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_2_name: None | str | Unset = json_field("customText2Name", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_3_name: None | str | Unset = json_field("customText3Name", FirstOf(TEXT, NULL), default=UNSET)
    custom_option_1_value: None | str | Unset = json_field("customOption1Value", FirstOf(TEXT, NULL), default=UNSET)
    custom_option_2_value: None | str | Unset = json_field("customOption2Value", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_1_value: None | str | Unset = json_field("customText1Value", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_2_value: None | str | Unset = json_field("customText2Value", FirstOf(TEXT, NULL), default=UNSET)
    custom_text_3_value: None | str | Unset = json_field("customText3Value", FirstOf(TEXT, NULL), default=UNSET)
    conversion_note: None | str | Unset = json_field("conversionNote", FirstOf(TEXT, NULL), default=UNSET)
    conversion_ip_address: None | str | Unset = json_field("conversionIPAddress", FirstOf(TEXT, NULL), default=UNSET)
    ip_address_source: None | str | Unset = json_field("IPAddressSource", FirstOf(TEXT, NULL), default=UNSET)
    browser_referrer_url: None | str | Unset = json_field("browserReferrerUrl", FirstOf(TEXT, NULL), default=UNSET)
    utm_source: None | str | Unset = json_field("utmSource", FirstOf(TEXT, NULL), default=UNSET)
    utm_medium: None | str | Unset = json_field("utmMedium", FirstOf(TEXT, NULL), default=UNSET)
    utm_campaign: None | str | Unset = json_field("utmCampaign", FirstOf(TEXT, NULL), default=UNSET)
    address_line_1: None | str | Unset = json_field("addressLine1", FirstOf(TEXT, NULL), default=UNSET)
    address_line_2: None | str | Unset = json_field("addressLine2", FirstOf(TEXT, NULL), default=UNSET)
    city: None | str | Unset = json_field("city", FirstOf(TEXT, NULL), default=UNSET)
    region: None | str | Unset = json_field("region", FirstOf(TEXT, NULL), default=UNSET)
    country: None | str | Unset = json_field("country", FirstOf(TEXT, NULL), default=UNSET)
    postal_code: None | str | Unset = json_field("postalCode", FirstOf(TEXT, NULL), default=UNSET)
    recruiter_source_id: None | str | Unset = json_field("recruiterSourceId", FirstOf(TEXT, NULL), default=UNSET)
    recruiter_source_name: None | str | Unset = json_field("recruiterSourceName", FirstOf(TEXT, NULL), default=UNSET)
    recruiter_source_email: None | str | Unset = json_field("recruiterSourceEmail", FirstOf(TEXT, NULL), default=UNSET)
    recruiter_source_external_id: None | str | Unset = json_field(
        "recruiterSourceExternalId", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_assigned_id: None | str | Unset = json_field("recruiterAssignedId", FirstOf(TEXT, NULL), default=UNSET)
    recruiter_assigned_name: None | str | Unset = json_field(
        "recruiterAssignedName", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_assigned_email: None | str | Unset = json_field(
        "recruiterAssignedEmail", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_assigned_external_id: None | str | Unset = json_field(
        "recruiterAssignedExternalId", FirstOf(TEXT, NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
