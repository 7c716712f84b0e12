from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.integration_status import IntegrationStatus, check_integration_status
from ..types import UNSET, Unset

T = TypeVar("T", bound="CustomerSettingsIntegration")


@_attrs_define
class CustomerSettingsIntegration:
    """A connected network in short, as the customer's settings show it.

    Attributes:
        uuid (str): ID of the integration.
        integration (str | Unset): Name of the network, for people.
        name (str | Unset): Name of the account in that network.
        slug (str | Unset): Name of the network, for programs.
        status (IntegrationStatus | Unset): Whether an integration works; one that is expired or revoked is renewed by
            the customer in a new session.
    """

    uuid: str
    integration: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    status: IntegrationStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        integration = self.integration

        name = self.name

        slug = self.slug

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
            }
        )
        if integration is not UNSET:
            field_dict["integration"] = integration
        if name is not UNSET:
            field_dict["name"] = name
        if slug is not UNSET:
            field_dict["slug"] = slug
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uuid = d.pop("uuid")

        integration = d.pop("integration", UNSET)

        name = d.pop("name", UNSET)

        slug = d.pop("slug", UNSET)

        _status = d.pop("status", UNSET)
        status: IntegrationStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_integration_status(_status)

        customer_settings_integration = cls(
            uuid=uuid,
            integration=integration,
            name=name,
            slug=slug,
            status=status,
        )

        customer_settings_integration.additional_properties = d
        return customer_settings_integration

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
