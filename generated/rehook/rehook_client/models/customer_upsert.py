from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CustomerUpsert")


@_attrs_define
class CustomerUpsert:
    """What is to be known of a customer.

    Attributes:
        source_id (str): Unique ID that the caller's own application uses for the customer, in any form.
        referral_code (None | str | Unset): Code by which the customer recommends the application; when it is blank or
            left out, a new customer is given one.
        metadata (dict[str, Any] | Unset): Properties of the customer, under keys of the caller's choice that are kept
            as they are written.
    """

    source_id: str
    referral_code: None | str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        source_id = self.source_id

        referral_code: None | str | Unset
        if isinstance(self.referral_code, Unset):
            referral_code = UNSET
        else:
            referral_code = self.referral_code

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source_id": source_id,
            }
        )
        if referral_code is not UNSET:
            field_dict["referral_code"] = referral_code
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        source_id = d.pop("source_id")

        def _parse_referral_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        referral_code = _parse_referral_code(d.pop("referral_code", UNSET))

        metadata = d.pop("metadata", UNSET)

        customer_upsert = cls(
            source_id=source_id,
            referral_code=referral_code,
            metadata=metadata,
        )

        customer_upsert.additional_properties = d
        return customer_upsert

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
