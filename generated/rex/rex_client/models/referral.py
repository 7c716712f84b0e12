from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Referral")


@_attrs_define
class Referral:
    """One person whom a customer has recommended.

    Attributes:
        id (int | str): Unique ID of the referral.
        owner_id (int | str): Number of the Rex account that the referral belongs to.
        referring_name (str): Name of the person who recommends.
        referring_email (None | str): E-mail address of the person who recommends.
        referring_phone (None | str): Phone number of the person who recommends.
        referral_name (str): Name of the person who is recommended.
        referral_email (None | str): E-mail address of the person who is recommended.
        referral_phone (None | str): Phone number of the person who is recommended.
        referral_date_time (str): Moment, in UTC, at which the referral was given.
        response_id (int | None | str | Unset): ID of the review request that the referral came from; null or missing
            when there is none.
    """

    id: int | str
    owner_id: int | str
    referring_name: str
    referring_email: None | str
    referring_phone: None | str
    referral_name: str
    referral_email: None | str
    referral_phone: None | str
    referral_date_time: str
    response_id: int | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | str
        id = self.id

        owner_id: int | str
        owner_id = self.owner_id

        referring_name = self.referring_name

        referring_email: None | str
        referring_email = self.referring_email

        referring_phone: None | str
        referring_phone = self.referring_phone

        referral_name = self.referral_name

        referral_email: None | str
        referral_email = self.referral_email

        referral_phone: None | str
        referral_phone = self.referral_phone

        referral_date_time = self.referral_date_time

        response_id: int | None | str | Unset
        if isinstance(self.response_id, Unset):
            response_id = UNSET
        else:
            response_id = self.response_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "Id": id,
                "OwnerID": owner_id,
                "ReferringName": referring_name,
                "ReferringEmail": referring_email,
                "ReferringPhone": referring_phone,
                "ReferralName": referral_name,
                "ReferralEmail": referral_email,
                "ReferralPhone": referral_phone,
                "ReferralDateTime": referral_date_time,
            }
        )
        if response_id is not UNSET:
            field_dict["ResponseID"] = response_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_id(data: object) -> int | str:
            if not isinstance(data, (dict, list)):
                return cast(int | str, data)
            raise ValueError("it is none of int, str")

        id = _parse_id(d.pop("Id"))

        def _parse_owner_id(data: object) -> int | str:
            if not isinstance(data, (dict, list)):
                return cast(int | str, data)
            raise ValueError("it is none of int, str")

        owner_id = _parse_owner_id(d.pop("OwnerID"))

        referring_name = d.pop("ReferringName")

        def _parse_referring_email(data: object) -> None | str:
            if data is None:
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str, data)
            raise ValueError("it is none of str, None")

        referring_email = _parse_referring_email(d.pop("ReferringEmail"))

        def _parse_referring_phone(data: object) -> None | str:
            if data is None:
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str, data)
            raise ValueError("it is none of str, None")

        referring_phone = _parse_referring_phone(d.pop("ReferringPhone"))

        referral_name = d.pop("ReferralName")

        def _parse_referral_email(data: object) -> None | str:
            if data is None:
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str, data)
            raise ValueError("it is none of str, None")

        referral_email = _parse_referral_email(d.pop("ReferralEmail"))

        def _parse_referral_phone(data: object) -> None | str:
            if data is None:
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str, data)
            raise ValueError("it is none of str, None")

        referral_phone = _parse_referral_phone(d.pop("ReferralPhone"))

        referral_date_time = d.pop("ReferralDateTime")

        def _parse_response_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(int | None | str | Unset, data)
            raise ValueError("it is none of int, str, None")

        response_id = _parse_response_id(d.pop("ResponseID", UNSET))

        referral = cls(
            id=id,
            owner_id=owner_id,
            referring_name=referring_name,
            referring_email=referring_email,
            referring_phone=referring_phone,
            referral_name=referral_name,
            referral_email=referral_email,
            referral_phone=referral_phone,
            referral_date_time=referral_date_time,
            response_id=response_id,
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
