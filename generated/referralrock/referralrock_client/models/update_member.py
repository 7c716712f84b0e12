from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member_payout_info import MemberPayoutInfo


T = TypeVar("T", bound="UpdateMember")


@_attrs_define
class UpdateMember:
    """What is to change about a member; fields that are not sent stay as they are.

    Attributes:
        first_name (str | Unset): First name.
        last_name (str | Unset): Last name.
        email (str | Unset): Email address.
        referral_code (str | Unset): Code that the member is to have.
        phone (str | Unset): Telephone number.
        external_identifier (str | Unset): ID in a system of the caller's.
        date_of_birth (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        address_line_1 (str | Unset): First line of the address.
        address_line_2 (str | Unset): Second line of the address.
        city (str | Unset): City.
        region (str | Unset): State or province.
        country_subdivision (str | Unset): State or province, in the older field.
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

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
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
        first_name = self.first_name

        last_name = self.last_name

        email = self.email

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
        field_dict.update({})
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
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
        first_name = d.pop("firstName", UNSET)

        last_name = d.pop("lastName", UNSET)

        email = d.pop("email", UNSET)

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

        update_member = cls(
            first_name=first_name,
            last_name=last_name,
            email=email,
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

        update_member.additional_properties = d
        return update_member

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
