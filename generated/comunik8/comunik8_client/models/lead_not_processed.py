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

T = TypeVar("T", bound="LeadNotProcessed")


@_attrs_define
class LeadNotProcessed:
    """The lead was stored and not taken, so that the dialler will not call because of it.

    Attributes:
        saved (Literal[True]): The lead was stored.
        processed (Literal[False]): The lead was not taken.
        error (str): Why it was not taken; `Existing Contact`, `Another call is already scheduled` and `Unknown Type`
            are seen.
    """

    saved: Literal[True]
    processed: Literal[False]
    error: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        saved = self.saved

        processed = self.processed

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "saved": saved,
                "processed": processed,
                "error": error,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        saved = cast(Literal[True], d.pop("saved"))
        if not (saved is True):
            raise ValueError(f"{saved!r} is not True")

        processed = cast(Literal[False], d.pop("processed"))
        if not (processed is False):
            raise ValueError(f"{processed!r} is not False")

        error = d.pop("error")

        lead_not_processed = cls(
            saved=saved,
            processed=processed,
            error=error,
        )

        lead_not_processed.additional_properties = d
        return lead_not_processed

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
