from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import EnumOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .preferred_contact import PreferredContact
    from .referral_state import ReferralState


@define
class NewReferral(OpenModel):
    """Somebody whom a member refers.

    Attributes:
        referral_code (str): Code of the member who refers.
        first_name (str | Unset): First name.
        last_name (str | Unset): Last name.
        email (str | Unset): Email address.
        phone_number (str | Unset): Telephone number, which a member has under
            `phone`.
        preferred_contact (PreferredContact | Unset): How somebody wants to be
            contacted.
        external_identifier (str | Unset): ID in a system of the caller's, to refer
            to it later.
        amount (float | Unset): Amount of the order.
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
        status (ReferralState | Unset): State of a referral, in small letters.
        address_line_1 (str | Unset): First line of the address.
        address_line_2 (str | Unset): Second line of the address.
        city (str | Unset): City.
        region (str | Unset): State or province by name or ISO 3166-2 code, only
            beside a country.
        postal_code (str | Unset): Postal code.
        country (str | Unset): Country, by name or code.
        recruiter_assigned_id (str | Unset): ID of the recruiter who is in charge.
    """

    referral_code: str = json_field("referralCode")
    first_name: str | Unset = json_field("firstName", default=UNSET)
    last_name: str | Unset = json_field("lastName", default=UNSET)
    email: str | Unset = UNSET
    phone_number: str | Unset = json_field("phoneNumber", default=UNSET)
    preferred_contact: PreferredContact | Unset = json_field(
        "preferredContact", EnumOf("PreferredContact"), default=UNSET
    )
    external_identifier: str | Unset = json_field("externalIdentifier", default=UNSET)
    amount: float | Unset = UNSET
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
    status: ReferralState | Unset = json_field(
        "status", EnumOf("ReferralState"), default=UNSET
    )
    address_line_1: str | Unset = json_field("addressLine1", default=UNSET)
    address_line_2: str | Unset = json_field("addressLine2", default=UNSET)
    city: str | Unset = UNSET
    region: str | Unset = UNSET
    postal_code: str | Unset = json_field("postalCode", default=UNSET)
    country: str | Unset = UNSET
    recruiter_assigned_id: str | Unset = json_field(
        "recruiterAssignedId", default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
