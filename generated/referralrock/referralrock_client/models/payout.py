from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Payout")


@_attrs_define
class Payout:
    """A way in which the account pays rewards.

    Attributes:
        id (str | Unset): ID of the payout, which other models call `payoutId`.
        payout_type (str | Unset): Kind of the payout, in unknown words.
        description (str | Unset): What the payout is.
        payout_programs (list[dict[str, Any]] | Unset): Programs that use the payout, going by the name.
    """

    id: str | Unset = UNSET
    payout_type: str | Unset = UNSET
    description: str | Unset = UNSET
    payout_programs: list[dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        payout_type = self.payout_type

        description = self.description

        payout_programs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.payout_programs, Unset):
            payout_programs = self.payout_programs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if payout_type is not UNSET:
            field_dict["payoutType"] = payout_type
        if description is not UNSET:
            field_dict["description"] = description
        if payout_programs is not UNSET:
            field_dict["payoutPrograms"] = payout_programs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        payout_type = d.pop("payoutType", UNSET)

        description = d.pop("description", UNSET)

        payout_programs = cast(list[dict[str, Any]], d.pop("payoutPrograms", UNSET))

        payout = cls(
            id=id,
            payout_type=payout_type,
            description=description,
            payout_programs=payout_programs,
        )

        payout.additional_properties = d
        return payout

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
