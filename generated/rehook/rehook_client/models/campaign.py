from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Campaign")


@_attrs_define
class Campaign:
    """A program that the application runs.

    Attributes:
        campaign_id (str): ID of the campaign.
        campaign_type (str | Unset): Kind of the campaign, such as `leaderboard`.
        id (str | Unset): A further ID, which is blank in the sample and explained nowhere.
        campaign_status (str | Unset): State of the campaign, such as `active`.
        metadata (dict[str, Any] | Unset): Texts that were given to the campaign, under keys of the application's
            choice.
    """

    campaign_id: str
    campaign_type: str | Unset = UNSET
    id: str | Unset = UNSET
    campaign_status: str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        campaign_id = self.campaign_id

        campaign_type = self.campaign_type

        id = self.id

        campaign_status = self.campaign_status

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "campaign_id": campaign_id,
            }
        )
        if campaign_type is not UNSET:
            field_dict["campaign_type"] = campaign_type
        if id is not UNSET:
            field_dict["id"] = id
        if campaign_status is not UNSET:
            field_dict["campaign_status"] = campaign_status
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        campaign_id = d.pop("campaign_id")

        campaign_type = d.pop("campaign_type", UNSET)

        id = d.pop("id", UNSET)

        campaign_status = d.pop("campaign_status", UNSET)

        metadata = d.pop("metadata", UNSET)

        campaign = cls(
            campaign_id=campaign_id,
            campaign_type=campaign_type,
            id=id,
            campaign_status=campaign_status,
            metadata=metadata,
        )

        campaign.additional_properties = d
        return campaign

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
