from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from .._kinds import NULL, TEXT, EnumOf, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .preferred_contact import PreferredContact
    from .referral_state import ReferralState


@define
class UpdateReferral(Model):
    """What is to change about a referral.

    Attributes:
        first_name (None | str | Unset): First name.
        last_name (None | str | Unset): Last name.
        email (None | str | Unset): Email address.
        phone_number (None | str | Unset): Telephone number.
        preferred_contact (None | PreferredContact | Unset): How the referral wants to be contacted.
        external_identifier (None | str | Unset): ID in a system of the caller's.
        amount (float | None | Unset): Amount of the order.
        company_name (None | str | Unset): Company.
        note (None | str | Unset): Note on the referral.
        public_note (None | str | Unset): Note that others may see.
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
        status (None | ReferralState | Unset): State to which the referral moves.
        address_line_1 (None | str | Unset): First line of the address.
        address_line_2 (None | str | Unset): Second line of the address.
        city (None | str | Unset): City.
    """

    first_name: None | str | Unset = json_field("firstName", FirstOf(TEXT, NULL), default=UNSET)
    last_name: None | str | Unset = json_field("lastName", FirstOf(TEXT, NULL), default=UNSET)
    email: None | str | Unset = json_field("email", FirstOf(TEXT, NULL), default=UNSET)
    phone_number: None | str | Unset = json_field("phoneNumber", FirstOf(TEXT, NULL), default=UNSET)
    preferred_contact: None | PreferredContact | Unset = json_field(
        "preferredContact", FirstOf(EnumOf("PreferredContact"), NULL), default=UNSET
    )
    external_identifier: None | str | Unset = json_field("externalIdentifier", FirstOf(TEXT, NULL), default=UNSET)
    amount: float | None | Unset = json_field("amount", FirstOf(Plain("float"), NULL), default=UNSET)
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
    status: None | ReferralState | Unset = json_field("status", FirstOf(EnumOf("ReferralState"), NULL), default=UNSET)
    address_line_1: None | str | Unset = json_field("addressLine1", FirstOf(TEXT, NULL), default=UNSET)
    address_line_2: None | str | Unset = json_field("addressLine2", FirstOf(TEXT, NULL), default=UNSET)
    city: None | str | Unset = json_field("city", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class UpdateReferralDict(TypedDict, total=False):
    """Plain data for UpdateReferral."""

    firstName: str | None
    lastName: str | None
    email: str | None
    phoneNumber: str | None
    preferredContact: PreferredContact | None
    externalIdentifier: str | None
    amount: float | None
    companyName: str | None
    note: str | None
    publicNote: str | None
    customOption1Name: str | None
    customOption2Name: str | None
    customText1Name: str | None
    customText2Name: str | None
    customText3Name: str | None
    customOption1Value: str | None
    customOption2Value: str | None
    customText1Value: str | None
    customText2Value: str | None
    customText3Value: str | None
    status: ReferralState | None
    addressLine1: str | None
    addressLine2: str | None
    city: str | None
