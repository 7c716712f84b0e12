from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.preferred_contact import PreferredContact, check_preferred_contact
from ..models.referral_state import ReferralState, check_referral_state
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewReferral")


@_attrs_define
class NewReferral:
    """Somebody whom a member refers.

    Attributes:
        referral_code (str): Code of the member who refers.
        first_name (str | Unset): First name.
        last_name (str | Unset): Last name.
        email (str | Unset): Email address.
        phone_number (str | Unset): Telephone number, which a member has under `phone`.
        preferred_contact (PreferredContact | Unset): How somebody wants to be contacted.
        external_identifier (str | Unset): ID in a system of the caller's, to refer to it later.
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
        region (str | Unset): State or province by name or ISO 3166-2 code, only beside a country.
        postal_code (str | Unset): Postal code.
        country (str | Unset): Country, by name or code.
        recruiter_assigned_id (str | Unset): ID of the recruiter who is in charge.
    """

    referral_code: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    preferred_contact: PreferredContact | Unset = UNSET
    external_identifier: str | Unset = UNSET
    amount: float | Unset = UNSET
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
    status: ReferralState | Unset = UNSET
    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    city: str | Unset = UNSET
    region: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    country: str | Unset = UNSET
    recruiter_assigned_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        referral_code = self.referral_code

        first_name = self.first_name

        last_name = self.last_name

        email = self.email

        phone_number = self.phone_number

        preferred_contact: str | Unset = UNSET
        if not isinstance(self.preferred_contact, Unset):
            preferred_contact = self.preferred_contact

        external_identifier = self.external_identifier

        amount = self.amount

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

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        address_line_1 = self.address_line_1

        address_line_2 = self.address_line_2

        city = self.city

        region = self.region

        postal_code = self.postal_code

        country = self.country

        recruiter_assigned_id = self.recruiter_assigned_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "referralCode": referral_code,
            }
        )
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
        if phone_number is not UNSET:
            field_dict["phoneNumber"] = phone_number
        if preferred_contact is not UNSET:
            field_dict["preferredContact"] = preferred_contact
        if external_identifier is not UNSET:
            field_dict["externalIdentifier"] = external_identifier
        if amount is not UNSET:
            field_dict["amount"] = amount
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
        if status is not UNSET:
            field_dict["status"] = status
        if address_line_1 is not UNSET:
            field_dict["addressLine1"] = address_line_1
        if address_line_2 is not UNSET:
            field_dict["addressLine2"] = address_line_2
        if city is not UNSET:
            field_dict["city"] = city
        if region is not UNSET:
            field_dict["region"] = region
        if postal_code is not UNSET:
            field_dict["postalCode"] = postal_code
        if country is not UNSET:
            field_dict["country"] = country
        if recruiter_assigned_id is not UNSET:
            field_dict["recruiterAssignedId"] = recruiter_assigned_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        referral_code = d.pop("referralCode")

        first_name = d.pop("firstName", UNSET)

        last_name = d.pop("lastName", UNSET)

        email = d.pop("email", UNSET)

        phone_number = d.pop("phoneNumber", UNSET)

        _preferred_contact = d.pop("preferredContact", UNSET)
        preferred_contact: PreferredContact | Unset
        if isinstance(_preferred_contact, Unset):
            preferred_contact = UNSET
        else:
            preferred_contact = check_preferred_contact(_preferred_contact)

        external_identifier = d.pop("externalIdentifier", UNSET)

        amount = d.pop("amount", UNSET)

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

        _status = d.pop("status", UNSET)
        status: ReferralState | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_referral_state(_status)

        address_line_1 = d.pop("addressLine1", UNSET)

        address_line_2 = d.pop("addressLine2", UNSET)

        city = d.pop("city", UNSET)

        region = d.pop("region", UNSET)

        postal_code = d.pop("postalCode", UNSET)

        country = d.pop("country", UNSET)

        recruiter_assigned_id = d.pop("recruiterAssignedId", UNSET)

        new_referral = cls(
            referral_code=referral_code,
            first_name=first_name,
            last_name=last_name,
            email=email,
            phone_number=phone_number,
            preferred_contact=preferred_contact,
            external_identifier=external_identifier,
            amount=amount,
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
            status=status,
            address_line_1=address_line_1,
            address_line_2=address_line_2,
            city=city,
            region=region,
            postal_code=postal_code,
            country=country,
            recruiter_assigned_id=recruiter_assigned_id,
        )

        new_referral.additional_properties = d
        return new_referral

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
