from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Referral")


@_attrs_define
class Referral:
    """Somebody whom a member has referred.

    Attributes:
        id (str | Unset): ID of the referral.
        display_name (str | Unset): Name that is shown of the referral.
        first_name (str | Unset): First name.
        last_name (str | Unset): Last name.
        full_name (str | Unset): Whole name.
        email (str | Unset): Email address.
        external_identifier (str | Unset): ID in a system of the caller's, which parameters call `externalId`.
        phone_number (str | Unset): Telephone number.
        amount (float | Unset): Amount of the order.
        amount_formatted (str | Unset): The amount with its currency sign.
        preferred_contact (str | Unset): How the referral wants to be contacted.
        create_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        update_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        source (str | Unset): Where the referral came from.
        program_id (str | Unset): ID of the program.
        program_name (str | Unset): Internal name of the program.
        program_title (str | Unset): Title of the program, as people see it.
        referring_member_id (str | Unset): ID of the member who referred.
        referring_member_name (str | Unset): Name of that member.
        member_email (str | Unset): Email address of that member.
        member_referral_code (str | Unset): Referral code of that member.
        member_external_identifier (str | Unset): External ID of that member.
        approved_date (datetime.datetime | None | Unset): When the referral was approved.
        qualified_date (datetime.datetime | None | Unset): When the referral was qualified.
        status (str | Unset): State of the referral, which is one of `pending`, `qualified`, `approved` and `denied`.
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
        ip_address_source (str | Unset): IP address from which the referral came, in this spelling in clients.
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
        recruiter_source_id (None | str | Unset): ID of the recruiter from whom the referral came.
        recruiter_source_name (str | Unset): Name of that recruiter.
        recruiter_source_email (str | Unset): Email address of that recruiter.
        recruiter_source_external_id (None | str | Unset): External ID of that recruiter.
        recruiter_assigned_id (None | str | Unset): ID of the recruiter who is in charge.
        recruiter_assigned_name (str | Unset): Name of that recruiter.
        recruiter_assigned_email (str | Unset): Email address of that recruiter.
        recruiter_assigned_external_id (None | str | Unset): External ID of that recruiter.
    """

    id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    full_name: str | Unset = UNSET
    email: str | Unset = UNSET
    external_identifier: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    amount: float | Unset = UNSET
    amount_formatted: str | Unset = UNSET
    preferred_contact: str | Unset = UNSET
    create_date: datetime.datetime | Unset = UNSET
    update_date: datetime.datetime | Unset = UNSET
    source: str | Unset = UNSET
    program_id: str | Unset = UNSET
    program_name: str | Unset = UNSET
    program_title: str | Unset = UNSET
    referring_member_id: str | Unset = UNSET
    referring_member_name: str | Unset = UNSET
    member_email: str | Unset = UNSET
    member_referral_code: str | Unset = UNSET
    member_external_identifier: str | Unset = UNSET
    approved_date: datetime.datetime | None | Unset = UNSET
    qualified_date: datetime.datetime | None | Unset = UNSET
    status: str | Unset = UNSET
    company_name: str | Unset = UNSET
    note: str | Unset = UNSET
    public_note: str | Unset = UNSET
    custom_option_1_name: str | Unset = UNSET
    custom_option_2_name: str | Unset = UNSET
    custom_text_1_name: str | Unset = UNSET
    custom_text_2_name: str | Unset = UNSET
    custom_text_3_name: str | Unset = UNSET
    custom_option_1_value: str | Unset = UNSET
    custom_option_2_value: str | Unset = UNSET
    custom_text_1_value: str | Unset = UNSET
    custom_text_2_value: str | Unset = UNSET
    custom_text_3_value: str | Unset = UNSET
    conversion_note: str | Unset = UNSET
    conversion_ip_address: str | Unset = UNSET
    ip_address_source: str | Unset = UNSET
    browser_referrer_url: str | Unset = UNSET
    utm_source: str | Unset = UNSET
    utm_medium: str | Unset = UNSET
    utm_campaign: str | Unset = UNSET
    address_line_1: None | str | Unset = UNSET
    address_line_2: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    region: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    postal_code: None | str | Unset = UNSET
    recruiter_source_id: None | str | Unset = UNSET
    recruiter_source_name: str | Unset = UNSET
    recruiter_source_email: str | Unset = UNSET
    recruiter_source_external_id: None | str | Unset = UNSET
    recruiter_assigned_id: None | str | Unset = UNSET
    recruiter_assigned_name: str | Unset = UNSET
    recruiter_assigned_email: str | Unset = UNSET
    recruiter_assigned_external_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        display_name = self.display_name

        first_name = self.first_name

        last_name = self.last_name

        full_name = self.full_name

        email = self.email

        external_identifier = self.external_identifier

        phone_number = self.phone_number

        amount = self.amount

        amount_formatted = self.amount_formatted

        preferred_contact = self.preferred_contact

        create_date: str | Unset = UNSET
        if not isinstance(self.create_date, Unset):
            create_date = self.create_date.isoformat()

        update_date: str | Unset = UNSET
        if not isinstance(self.update_date, Unset):
            update_date = self.update_date.isoformat()

        source = self.source

        program_id = self.program_id

        program_name = self.program_name

        program_title = self.program_title

        referring_member_id = self.referring_member_id

        referring_member_name = self.referring_member_name

        member_email = self.member_email

        member_referral_code = self.member_referral_code

        member_external_identifier = self.member_external_identifier

        approved_date: None | str | Unset
        if isinstance(self.approved_date, Unset):
            approved_date = UNSET
        elif isinstance(self.approved_date, datetime.datetime):
            approved_date = self.approved_date.isoformat()
        else:
            approved_date = self.approved_date

        qualified_date: None | str | Unset
        if isinstance(self.qualified_date, Unset):
            qualified_date = UNSET
        elif isinstance(self.qualified_date, datetime.datetime):
            qualified_date = self.qualified_date.isoformat()
        else:
            qualified_date = self.qualified_date

        status = self.status

        company_name = self.company_name

        note = self.note

        public_note = self.public_note

        custom_option_1_name = self.custom_option_1_name

        custom_option_2_name = self.custom_option_2_name

        custom_text_1_name = self.custom_text_1_name

        custom_text_2_name = self.custom_text_2_name

        custom_text_3_name = self.custom_text_3_name

        custom_option_1_value = self.custom_option_1_value

        custom_option_2_value = self.custom_option_2_value

        custom_text_1_value = self.custom_text_1_value

        custom_text_2_value = self.custom_text_2_value

        custom_text_3_value = self.custom_text_3_value

        conversion_note = self.conversion_note

        conversion_ip_address = self.conversion_ip_address

        ip_address_source = self.ip_address_source

        browser_referrer_url = self.browser_referrer_url

        utm_source = self.utm_source

        utm_medium = self.utm_medium

        utm_campaign = self.utm_campaign

        address_line_1: None | str | Unset
        if isinstance(self.address_line_1, Unset):
            address_line_1 = UNSET
        else:
            address_line_1 = self.address_line_1

        address_line_2: None | str | Unset
        if isinstance(self.address_line_2, Unset):
            address_line_2 = UNSET
        else:
            address_line_2 = self.address_line_2

        city: None | str | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        else:
            city = self.city

        region: None | str | Unset
        if isinstance(self.region, Unset):
            region = UNSET
        else:
            region = self.region

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        postal_code: None | str | Unset
        if isinstance(self.postal_code, Unset):
            postal_code = UNSET
        else:
            postal_code = self.postal_code

        recruiter_source_id: None | str | Unset
        if isinstance(self.recruiter_source_id, Unset):
            recruiter_source_id = UNSET
        else:
            recruiter_source_id = self.recruiter_source_id

        recruiter_source_name = self.recruiter_source_name

        recruiter_source_email = self.recruiter_source_email

        recruiter_source_external_id: None | str | Unset
        if isinstance(self.recruiter_source_external_id, Unset):
            recruiter_source_external_id = UNSET
        else:
            recruiter_source_external_id = self.recruiter_source_external_id

        recruiter_assigned_id: None | str | Unset
        if isinstance(self.recruiter_assigned_id, Unset):
            recruiter_assigned_id = UNSET
        else:
            recruiter_assigned_id = self.recruiter_assigned_id

        recruiter_assigned_name = self.recruiter_assigned_name

        recruiter_assigned_email = self.recruiter_assigned_email

        recruiter_assigned_external_id: None | str | Unset
        if isinstance(self.recruiter_assigned_external_id, Unset):
            recruiter_assigned_external_id = UNSET
        else:
            recruiter_assigned_external_id = self.recruiter_assigned_external_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if full_name is not UNSET:
            field_dict["fullName"] = full_name
        if email is not UNSET:
            field_dict["email"] = email
        if external_identifier is not UNSET:
            field_dict["externalIdentifier"] = external_identifier
        if phone_number is not UNSET:
            field_dict["phoneNumber"] = phone_number
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_formatted is not UNSET:
            field_dict["amountFormatted"] = amount_formatted
        if preferred_contact is not UNSET:
            field_dict["preferredContact"] = preferred_contact
        if create_date is not UNSET:
            field_dict["createDate"] = create_date
        if update_date is not UNSET:
            field_dict["updateDate"] = update_date
        if source is not UNSET:
            field_dict["source"] = source
        if program_id is not UNSET:
            field_dict["programId"] = program_id
        if program_name is not UNSET:
            field_dict["programName"] = program_name
        if program_title is not UNSET:
            field_dict["programTitle"] = program_title
        if referring_member_id is not UNSET:
            field_dict["referringMemberId"] = referring_member_id
        if referring_member_name is not UNSET:
            field_dict["referringMemberName"] = referring_member_name
        if member_email is not UNSET:
            field_dict["memberEmail"] = member_email
        if member_referral_code is not UNSET:
            field_dict["memberReferralCode"] = member_referral_code
        if member_external_identifier is not UNSET:
            field_dict["memberExternalIdentifier"] = member_external_identifier
        if approved_date is not UNSET:
            field_dict["approvedDate"] = approved_date
        if qualified_date is not UNSET:
            field_dict["qualifiedDate"] = qualified_date
        if status is not UNSET:
            field_dict["status"] = status
        if company_name is not UNSET:
            field_dict["companyName"] = company_name
        if note is not UNSET:
            field_dict["note"] = note
        if public_note is not UNSET:
            field_dict["publicNote"] = public_note
        if custom_option_1_name is not UNSET:
            field_dict["customOption1Name"] = custom_option_1_name
        if custom_option_2_name is not UNSET:
            field_dict["customOption2Name"] = custom_option_2_name
        if custom_text_1_name is not UNSET:
            field_dict["customText1Name"] = custom_text_1_name
        if custom_text_2_name is not UNSET:
            field_dict["customText2Name"] = custom_text_2_name
        if custom_text_3_name is not UNSET:
            field_dict["customText3Name"] = custom_text_3_name
        if custom_option_1_value is not UNSET:
            field_dict["customOption1Value"] = custom_option_1_value
        if custom_option_2_value is not UNSET:
            field_dict["customOption2Value"] = custom_option_2_value
        if custom_text_1_value is not UNSET:
            field_dict["customText1Value"] = custom_text_1_value
        if custom_text_2_value is not UNSET:
            field_dict["customText2Value"] = custom_text_2_value
        if custom_text_3_value is not UNSET:
            field_dict["customText3Value"] = custom_text_3_value
        if conversion_note is not UNSET:
            field_dict["conversionNote"] = conversion_note
        if conversion_ip_address is not UNSET:
            field_dict["conversionIPAddress"] = conversion_ip_address
        if ip_address_source is not UNSET:
            field_dict["IPAddressSource"] = ip_address_source
        if browser_referrer_url is not UNSET:
            field_dict["browserReferrerUrl"] = browser_referrer_url
        if utm_source is not UNSET:
            field_dict["utmSource"] = utm_source
        if utm_medium is not UNSET:
            field_dict["utmMedium"] = utm_medium
        if utm_campaign is not UNSET:
            field_dict["utmCampaign"] = utm_campaign
        if address_line_1 is not UNSET:
            field_dict["addressLine1"] = address_line_1
        if address_line_2 is not UNSET:
            field_dict["addressLine2"] = address_line_2
        if city is not UNSET:
            field_dict["city"] = city
        if region is not UNSET:
            field_dict["region"] = region
        if country is not UNSET:
            field_dict["country"] = country
        if postal_code is not UNSET:
            field_dict["postalCode"] = postal_code
        if recruiter_source_id is not UNSET:
            field_dict["recruiterSourceId"] = recruiter_source_id
        if recruiter_source_name is not UNSET:
            field_dict["recruiterSourceName"] = recruiter_source_name
        if recruiter_source_email is not UNSET:
            field_dict["recruiterSourceEmail"] = recruiter_source_email
        if recruiter_source_external_id is not UNSET:
            field_dict["recruiterSourceExternalId"] = recruiter_source_external_id
        if recruiter_assigned_id is not UNSET:
            field_dict["recruiterAssignedId"] = recruiter_assigned_id
        if recruiter_assigned_name is not UNSET:
            field_dict["recruiterAssignedName"] = recruiter_assigned_name
        if recruiter_assigned_email is not UNSET:
            field_dict["recruiterAssignedEmail"] = recruiter_assigned_email
        if recruiter_assigned_external_id is not UNSET:
            field_dict["recruiterAssignedExternalId"] = recruiter_assigned_external_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        display_name = d.pop("displayName", UNSET)

        first_name = d.pop("firstName", UNSET)

        last_name = d.pop("lastName", UNSET)

        full_name = d.pop("fullName", UNSET)

        email = d.pop("email", UNSET)

        external_identifier = d.pop("externalIdentifier", UNSET)

        phone_number = d.pop("phoneNumber", UNSET)

        amount = d.pop("amount", UNSET)

        amount_formatted = d.pop("amountFormatted", UNSET)

        preferred_contact = d.pop("preferredContact", UNSET)

        _create_date = d.pop("createDate", UNSET)
        create_date: datetime.datetime | Unset
        if isinstance(_create_date, Unset):
            create_date = UNSET
        else:
            create_date = datetime.datetime.fromisoformat(_create_date)

        _update_date = d.pop("updateDate", UNSET)
        update_date: datetime.datetime | Unset
        if isinstance(_update_date, Unset):
            update_date = UNSET
        else:
            update_date = datetime.datetime.fromisoformat(_update_date)

        source = d.pop("source", UNSET)

        program_id = d.pop("programId", UNSET)

        program_name = d.pop("programName", UNSET)

        program_title = d.pop("programTitle", UNSET)

        referring_member_id = d.pop("referringMemberId", UNSET)

        referring_member_name = d.pop("referringMemberName", UNSET)

        member_email = d.pop("memberEmail", UNSET)

        member_referral_code = d.pop("memberReferralCode", UNSET)

        member_external_identifier = d.pop("memberExternalIdentifier", UNSET)

        def _parse_approved_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                approved_date_type_0 = datetime.datetime.fromisoformat(data)

                return approved_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        approved_date = _parse_approved_date(d.pop("approvedDate", UNSET))

        def _parse_qualified_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                qualified_date_type_0 = datetime.datetime.fromisoformat(data)

                return qualified_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        qualified_date = _parse_qualified_date(d.pop("qualifiedDate", UNSET))

        status = d.pop("status", UNSET)

        company_name = d.pop("companyName", UNSET)

        note = d.pop("note", UNSET)

        public_note = d.pop("publicNote", UNSET)

        custom_option_1_name = d.pop("customOption1Name", UNSET)

        custom_option_2_name = d.pop("customOption2Name", UNSET)

        custom_text_1_name = d.pop("customText1Name", UNSET)

        custom_text_2_name = d.pop("customText2Name", UNSET)

        custom_text_3_name = d.pop("customText3Name", UNSET)

        custom_option_1_value = d.pop("customOption1Value", UNSET)

        custom_option_2_value = d.pop("customOption2Value", UNSET)

        custom_text_1_value = d.pop("customText1Value", UNSET)

        custom_text_2_value = d.pop("customText2Value", UNSET)

        custom_text_3_value = d.pop("customText3Value", UNSET)

        conversion_note = d.pop("conversionNote", UNSET)

        conversion_ip_address = d.pop("conversionIPAddress", UNSET)

        ip_address_source = d.pop("IPAddressSource", UNSET)

        browser_referrer_url = d.pop("browserReferrerUrl", UNSET)

        utm_source = d.pop("utmSource", UNSET)

        utm_medium = d.pop("utmMedium", UNSET)

        utm_campaign = d.pop("utmCampaign", UNSET)

        def _parse_address_line_1(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        address_line_1 = _parse_address_line_1(d.pop("addressLine1", UNSET))

        def _parse_address_line_2(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        address_line_2 = _parse_address_line_2(d.pop("addressLine2", UNSET))

        def _parse_city(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        city = _parse_city(d.pop("city", UNSET))

        def _parse_region(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        region = _parse_region(d.pop("region", UNSET))

        def _parse_country(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        country = _parse_country(d.pop("country", UNSET))

        def _parse_postal_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        postal_code = _parse_postal_code(d.pop("postalCode", UNSET))

        def _parse_recruiter_source_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recruiter_source_id = _parse_recruiter_source_id(
            d.pop("recruiterSourceId", UNSET)
        )

        recruiter_source_name = d.pop("recruiterSourceName", UNSET)

        recruiter_source_email = d.pop("recruiterSourceEmail", UNSET)

        def _parse_recruiter_source_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recruiter_source_external_id = _parse_recruiter_source_external_id(
            d.pop("recruiterSourceExternalId", UNSET)
        )

        def _parse_recruiter_assigned_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recruiter_assigned_id = _parse_recruiter_assigned_id(
            d.pop("recruiterAssignedId", UNSET)
        )

        recruiter_assigned_name = d.pop("recruiterAssignedName", UNSET)

        recruiter_assigned_email = d.pop("recruiterAssignedEmail", UNSET)

        def _parse_recruiter_assigned_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recruiter_assigned_external_id = _parse_recruiter_assigned_external_id(
            d.pop("recruiterAssignedExternalId", UNSET)
        )

        referral = cls(
            id=id,
            display_name=display_name,
            first_name=first_name,
            last_name=last_name,
            full_name=full_name,
            email=email,
            external_identifier=external_identifier,
            phone_number=phone_number,
            amount=amount,
            amount_formatted=amount_formatted,
            preferred_contact=preferred_contact,
            create_date=create_date,
            update_date=update_date,
            source=source,
            program_id=program_id,
            program_name=program_name,
            program_title=program_title,
            referring_member_id=referring_member_id,
            referring_member_name=referring_member_name,
            member_email=member_email,
            member_referral_code=member_referral_code,
            member_external_identifier=member_external_identifier,
            approved_date=approved_date,
            qualified_date=qualified_date,
            status=status,
            company_name=company_name,
            note=note,
            public_note=public_note,
            custom_option_1_name=custom_option_1_name,
            custom_option_2_name=custom_option_2_name,
            custom_text_1_name=custom_text_1_name,
            custom_text_2_name=custom_text_2_name,
            custom_text_3_name=custom_text_3_name,
            custom_option_1_value=custom_option_1_value,
            custom_option_2_value=custom_option_2_value,
            custom_text_1_value=custom_text_1_value,
            custom_text_2_value=custom_text_2_value,
            custom_text_3_value=custom_text_3_value,
            conversion_note=conversion_note,
            conversion_ip_address=conversion_ip_address,
            ip_address_source=ip_address_source,
            browser_referrer_url=browser_referrer_url,
            utm_source=utm_source,
            utm_medium=utm_medium,
            utm_campaign=utm_campaign,
            address_line_1=address_line_1,
            address_line_2=address_line_2,
            city=city,
            region=region,
            country=country,
            postal_code=postal_code,
            recruiter_source_id=recruiter_source_id,
            recruiter_source_name=recruiter_source_name,
            recruiter_source_email=recruiter_source_email,
            recruiter_source_external_id=recruiter_source_external_id,
            recruiter_assigned_id=recruiter_assigned_id,
            recruiter_assigned_name=recruiter_assigned_name,
            recruiter_assigned_email=recruiter_assigned_email,
            recruiter_assigned_external_id=recruiter_assigned_external_id,
        )

        referral.additional_properties = d
        return referral

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
