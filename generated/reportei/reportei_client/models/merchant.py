from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.integration_type import IntegrationType


T = TypeVar("T", bound="Merchant")


@_attrs_define
class Merchant:
    """A company that calls the API.

    Attributes:
        uuid (str): ID of the merchant.
        rate_limit_per_minute (str): How many requests the merchant may send in a minute, as a string of digits.
        rate_limit_per_second (str): How many requests the merchant may send in a second, as a string of digits.
        available_integrations (list[IntegrationType]): Networks that are open to the merchant.
        name (str | Unset): Name of the merchant, which is what other answers call merchant.
        app_url (str | Unset): Address of the merchant's application.
        redirect_url (str | Unset): Address for redirecting customers, as the merchant has set it.
        created_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        updated_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        total_customers (int | Unset): How many customers the merchant has.
    """

    uuid: str
    rate_limit_per_minute: str
    rate_limit_per_second: str
    available_integrations: list[IntegrationType]
    name: str | Unset = UNSET
    app_url: str | Unset = UNSET
    redirect_url: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    total_customers: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        rate_limit_per_minute = self.rate_limit_per_minute

        rate_limit_per_second = self.rate_limit_per_second

        available_integrations = []
        for available_integrations_item_data in self.available_integrations:
            available_integrations_item = available_integrations_item_data.to_dict()
            available_integrations.append(available_integrations_item)

        name = self.name

        app_url = self.app_url

        redirect_url = self.redirect_url

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat(" ", "seconds")

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat(" ", "seconds")

        total_customers = self.total_customers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
                "rate_limit_per_minute": rate_limit_per_minute,
                "rate_limit_per_second": rate_limit_per_second,
                "available_integrations": available_integrations,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if app_url is not UNSET:
            field_dict["app_url"] = app_url
        if redirect_url is not UNSET:
            field_dict["redirect_url"] = redirect_url
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if total_customers is not UNSET:
            field_dict["total_customers"] = total_customers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.integration_type import IntegrationType  # noqa: PLC0415

        d = dict(src_dict)
        uuid = d.pop("uuid")

        rate_limit_per_minute = d.pop("rate_limit_per_minute")

        rate_limit_per_second = d.pop("rate_limit_per_second")

        _available_integrations = d.pop("available_integrations")
        available_integrations = []
        if not isinstance(_available_integrations, list):
            raise TypeError("it is no list")
        for available_integrations_item_data in _available_integrations:
            available_integrations_item = IntegrationType.from_dict(
                available_integrations_item_data
            )

            available_integrations.append(available_integrations_item)

        name = d.pop("name", UNSET)

        app_url = d.pop("app_url", UNSET)

        redirect_url = d.pop("redirect_url", UNSET)

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

        total_customers = d.pop("total_customers", UNSET)

        merchant = cls(
            uuid=uuid,
            rate_limit_per_minute=rate_limit_per_minute,
            rate_limit_per_second=rate_limit_per_second,
            available_integrations=available_integrations,
            name=name,
            app_url=app_url,
            redirect_url=redirect_url,
            created_at=created_at,
            updated_at=updated_at,
            total_customers=total_customers,
        )

        merchant.additional_properties = d
        return merchant

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
