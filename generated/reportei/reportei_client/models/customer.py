from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Customer")


@_attrs_define
class Customer:
    """A merchant's customer.

    Attributes:
        uuid (str): ID of the customer.
        name (str): Name of the customer.
        created_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        updated_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        trial_ends_at (datetime.datetime | None | Unset): Moment at which the trial is over, seven days after the
            customer was created.
        is_paying (bool | Unset): Whether the customer pays, as the merchant has said.
        merchant (str | Unset): Name of the merchant whose customer it is.
    """

    uuid: str
    name: str
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    trial_ends_at: datetime.datetime | None | Unset = UNSET
    is_paying: bool | Unset = UNSET
    merchant: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        name = self.name

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat(" ", "seconds")

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat(" ", "seconds")

        trial_ends_at: None | str | Unset
        if isinstance(self.trial_ends_at, Unset):
            trial_ends_at = UNSET
        elif isinstance(self.trial_ends_at, datetime.datetime):
            trial_ends_at = self.trial_ends_at.isoformat(" ", "seconds")
        else:
            trial_ends_at = self.trial_ends_at

        is_paying = self.is_paying

        merchant = self.merchant

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
                "name": name,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if trial_ends_at is not UNSET:
            field_dict["trial_ends_at"] = trial_ends_at
        if is_paying is not UNSET:
            field_dict["is_paying"] = is_paying
        if merchant is not UNSET:
            field_dict["merchant"] = merchant

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uuid = d.pop("uuid")

        name = d.pop("name")

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.strptime(_created_at, "%Y-%m-%d %H:%M:%S")

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.strptime(_updated_at, "%Y-%m-%d %H:%M:%S")

        def _parse_trial_ends_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                trial_ends_at_type_0 = datetime.datetime.strptime(
                    data, "%Y-%m-%d %H:%M:%S"
                )

                return trial_ends_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        trial_ends_at = _parse_trial_ends_at(d.pop("trial_ends_at", UNSET))

        is_paying = d.pop("is_paying", UNSET)

        merchant = d.pop("merchant", UNSET)

        customer = cls(
            uuid=uuid,
            name=name,
            created_at=created_at,
            updated_at=updated_at,
            trial_ends_at=trial_ends_at,
            is_paying=is_paying,
            merchant=merchant,
        )

        customer.additional_properties = d
        return customer

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
