from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member_payout_info import MemberPayoutInfo


T = TypeVar("T", bound="NewMember")


@_attrs_define
class NewMember:
    """Somebody who is to join a program.

    Attributes:
        program_id (str): ID of the program to join; whether its name will do as well, as it does in lists, is not said.
        first_name (str): First name.
        email (str): Email address.
        recruiter_source_id (str | Unset): ID of the recruiter from whom the member comes, needed beside
            `recruiterAssignedId`.
        last_name (str | Unset): Last name.
        referral_code (str | Unset): Code that the member is to have.
        phone (str | Unset): Telephone number.
        external_identifier (str | Unset): ID in a system of the caller's.
        date_of_birth (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        address_line_1 (str | Unset): First line of the address.
        address_line_2 (str | Unset): Second line of the address.
        city (str | Unset): City.
        region (str | Unset): State or province by name or ISO 3166-2 code, only beside a country.
        country_subdivision (str | Unset): Deprecated. State or province, for which `region` is to be used instead.
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
        custom_override_url (str | Unset): Address that is used in place of the standard one.
        recruiter_assigned_id (str | Unset): ID of the recruiter who is in charge.
    """

    program_id: str
    first_name: str
    email: str
    recruiter_source_id: str | Unset = UNSET
    last_name: str | Unset = UNSET
    referral_code: str | Unset = UNSET
    phone: str | Unset = UNSET
    external_identifier: str | Unset = UNSET
    date_of_birth: datetime.datetime | Unset = UNSET
    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    city: str | Unset = UNSET
    region: str | Unset = UNSET
    country_subdivision: str | Unset = UNSET
    country: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    password: str | Unset = UNSET
    disabled_flag: bool | Unset = UNSET
    payout_info: MemberPayoutInfo | Unset = UNSET
    custom_option_1_name: str | Unset = UNSET
    custom_option_1_value: str | Unset = UNSET
    custom_text_1_name: str | Unset = UNSET
    custom_text_1_value: str | Unset = UNSET
    custom_text_2_name: str | Unset = UNSET
    custom_text_2_value: str | Unset = UNSET
    custom_override_url: str | Unset = UNSET
    recruiter_assigned_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        program_id = self.program_id

        first_name = self.first_name

        email = self.email

        recruiter_source_id = self.recruiter_source_id

        last_name = self.last_name

        referral_code = self.referral_code

        phone = self.phone

        external_identifier = self.external_identifier

        date_of_birth: str | Unset = UNSET
        if not isinstance(self.date_of_birth, Unset):
            date_of_birth = self.date_of_birth.isoformat()

        address_line_1 = self.address_line_1

        address_line_2 = self.address_line_2

        city = self.city

        region = self.region

        country_subdivision = self.country_subdivision

        country = self.country

        postal_code = self.postal_code

        password = self.password

        disabled_flag = self.disabled_flag

        payout_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payout_info, Unset):
            payout_info = self.payout_info.to_dict()

        custom_option_1_name = self.custom_option_1_name

        custom_option_1_value = self.custom_option_1_value

        custom_text_1_name = self.custom_text_1_name

        custom_text_1_value = self.custom_text_1_value

        custom_text_2_name = self.custom_text_2_name

        custom_text_2_value = self.custom_text_2_value

        custom_override_url = self.custom_override_url

        recruiter_assigned_id = self.recruiter_assigned_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "programId": program_id,
                "firstName": first_name,
                "email": email,
            }
        )
        if recruiter_source_id is not UNSET:
            field_dict["recruiterSourceId"] = recruiter_source_id
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if referral_code is not UNSET:
            field_dict["referralCode"] = referral_code
        if phone is not UNSET:
            field_dict["phone"] = phone
        if external_identifier is not UNSET:
            field_dict["externalIdentifier"] = external_identifier
        if date_of_birth is not UNSET:
            field_dict["dateOfBirth"] = date_of_birth
        if address_line_1 is not UNSET:
            field_dict["addressLine1"] = address_line_1
        if address_line_2 is not UNSET:
            field_dict["addressLine2"] = address_line_2
        if city is not UNSET:
            field_dict["city"] = city
        if region is not UNSET:
            field_dict["region"] = region
        if country_subdivision is not UNSET:
            field_dict["countrySubdivision"] = country_subdivision
        if country is not UNSET:
            field_dict["country"] = country
        if postal_code is not UNSET:
            field_dict["postalCode"] = postal_code
        if password is not UNSET:
            field_dict["password"] = password
        if disabled_flag is not UNSET:
            field_dict["disabledFlag"] = disabled_flag
        if payout_info is not UNSET:
            field_dict["payoutInfo"] = payout_info
        if custom_option_1_name is not UNSET:
            field_dict["customOption1Name"] = custom_option_1_name
        if custom_option_1_value is not UNSET:
            field_dict["customOption1Value"] = custom_option_1_value
        if custom_text_1_name is not UNSET:
            field_dict["customText1Name"] = custom_text_1_name
        if custom_text_1_value is not UNSET:
            field_dict["customText1Value"] = custom_text_1_value
        if custom_text_2_name is not UNSET:
            field_dict["customText2Name"] = custom_text_2_name
        if custom_text_2_value is not UNSET:
            field_dict["customText2Value"] = custom_text_2_value
        if custom_override_url is not UNSET:
            field_dict["customOverrideURL"] = custom_override_url
        if recruiter_assigned_id is not UNSET:
            field_dict["recruiterAssignedId"] = recruiter_assigned_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.member_payout_info import MemberPayoutInfo  # noqa: PLC0415

        d = dict(src_dict)
        program_id = d.pop("programId")

        first_name = d.pop("firstName")

        email = d.pop("email")

        recruiter_source_id = d.pop("recruiterSourceId", UNSET)

        last_name = d.pop("lastName", UNSET)

        referral_code = d.pop("referralCode", UNSET)

        phone = d.pop("phone", UNSET)

        external_identifier = d.pop("externalIdentifier", UNSET)

        _date_of_birth = d.pop("dateOfBirth", UNSET)
        date_of_birth: datetime.datetime | Unset
        if isinstance(_date_of_birth, Unset):
            date_of_birth = UNSET
        else:
            date_of_birth = datetime.datetime.fromisoformat(_date_of_birth)

        address_line_1 = d.pop("addressLine1", UNSET)

        address_line_2 = d.pop("addressLine2", UNSET)

        city = d.pop("city", UNSET)

        region = d.pop("region", UNSET)

        country_subdivision = d.pop("countrySubdivision", UNSET)

        country = d.pop("country", UNSET)

        postal_code = d.pop("postalCode", UNSET)

        password = d.pop("password", UNSET)

        disabled_flag = d.pop("disabledFlag", UNSET)

        _payout_info = d.pop("payoutInfo", UNSET)
        payout_info: MemberPayoutInfo | Unset
        if isinstance(_payout_info, Unset):
            payout_info = UNSET
        else:
            payout_info = MemberPayoutInfo.from_dict(_payout_info)

        custom_option_1_name = d.pop("customOption1Name", UNSET)

        custom_option_1_value = d.pop("customOption1Value", UNSET)

        custom_text_1_name = d.pop("customText1Name", UNSET)

        custom_text_1_value = d.pop("customText1Value", UNSET)

        custom_text_2_name = d.pop("customText2Name", UNSET)

        custom_text_2_value = d.pop("customText2Value", UNSET)

        custom_override_url = d.pop("customOverrideURL", UNSET)

        recruiter_assigned_id = d.pop("recruiterAssignedId", UNSET)

        new_member = cls(
            program_id=program_id,
            first_name=first_name,
            email=email,
            recruiter_source_id=recruiter_source_id,
            last_name=last_name,
            referral_code=referral_code,
            phone=phone,
            external_identifier=external_identifier,
            date_of_birth=date_of_birth,
            address_line_1=address_line_1,
            address_line_2=address_line_2,
            city=city,
            region=region,
            country_subdivision=country_subdivision,
            country=country,
            postal_code=postal_code,
            password=password,
            disabled_flag=disabled_flag,
            payout_info=payout_info,
            custom_option_1_name=custom_option_1_name,
            custom_option_1_value=custom_option_1_value,
            custom_text_1_name=custom_text_1_name,
            custom_text_1_value=custom_text_1_value,
            custom_text_2_name=custom_text_2_name,
            custom_text_2_value=custom_text_2_value,
            custom_override_url=custom_override_url,
            recruiter_assigned_id=recruiter_assigned_id,
        )

        new_member.additional_properties = d
        return new_member

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
