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

T = TypeVar("T", bound="LeadNotCancelled")


@_attrs_define
class LeadNotCancelled:
    """The lead was not taken out.

    Attributes:
        cancelled (Literal[False]): The lead was not taken out.
        warning (str): Why it was not taken out; `server error (call group)` for a type that does not exist, `not
            found`, `already processed` and `server error (save)` are seen.
    """

    cancelled: Literal[False]
    warning: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cancelled = self.cancelled

        warning = self.warning

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cancelled": cancelled,
                "warning": warning,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cancelled = cast(Literal[False], d.pop("cancelled"))
        if not (cancelled is False):
            raise ValueError(f"{cancelled!r} is not False")

        warning = d.pop("warning")

        lead_not_cancelled = cls(
            cancelled=cancelled,
            warning=warning,
        )

        lead_not_cancelled.additional_properties = d
        return lead_not_cancelled

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
