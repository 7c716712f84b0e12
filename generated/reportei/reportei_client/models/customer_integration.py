from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.integration_status import IntegrationStatus, check_integration_status
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.integration_type import IntegrationType


T = TypeVar("T", bound="CustomerIntegration")


@_attrs_define
class CustomerIntegration:
    """A network that a customer has connected.

    Attributes:
        uuid (str): ID of the integration, for which metrics are asked.
        status (IntegrationStatus): Whether an integration works; one that is expired or revoked is renewed by the
            customer in a new session.
        source_name (str | Unset): Name of the account in that network.
        created_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        updated_at (datetime.datetime | Unset): Date and time of day with a blank in between and without a zone.
        integration (IntegrationType | Unset): A network that customers can connect.
    """

    uuid: str
    status: IntegrationStatus
    source_name: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    integration: IntegrationType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        status: str = self.status

        source_name = self.source_name

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat(" ", "seconds")

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat(" ", "seconds")

        integration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.integration, Unset):
            integration = self.integration.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
                "status": status,
            }
        )
        if source_name is not UNSET:
            field_dict["source_name"] = source_name
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if integration is not UNSET:
            field_dict["integration"] = integration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.integration_type import IntegrationType  # noqa: PLC0415

        d = dict(src_dict)
        uuid = d.pop("uuid")

        status = check_integration_status(d.pop("status"))

        source_name = d.pop("source_name", UNSET)

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

        _integration = d.pop("integration", UNSET)
        integration: IntegrationType | Unset
        if isinstance(_integration, Unset):
            integration = UNSET
        else:
            integration = IntegrationType.from_dict(_integration)

        customer_integration = cls(
            uuid=uuid,
            status=status,
            source_name=source_name,
            created_at=created_at,
            updated_at=updated_at,
            integration=integration,
        )

        customer_integration.additional_properties = d
        return customer_integration

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
