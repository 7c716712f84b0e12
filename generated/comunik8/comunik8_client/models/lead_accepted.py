from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="LeadAccepted")


@_attrs_define
class LeadAccepted:
    """The lead was stored and taken as a new one.

    Attributes:
        saved (Literal[True]): The lead was stored.
        processed (Literal[True]): The lead was taken as a new one.
    """

    saved: Literal[True]
    processed: Literal[True]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        saved = self.saved

        processed = self.processed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "saved": saved,
                "processed": processed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        saved = cast(Literal[True], d.pop("saved"))
        if not (saved is True):
            raise ValueError(f"{saved!r} is not True")

        processed = cast(Literal[True], d.pop("processed"))
        if not (processed is True):
            raise ValueError(f"{processed!r} is not True")

        lead_accepted = cls(
            saved=saved,
            processed=processed,
        )

        lead_accepted.additional_properties = d
        return lead_accepted

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
