from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WebHookUnsubscription")


@_attrs_define
class WebHookUnsubscription:
    """A subscription to end.

    Attributes:
        web_hook_id (str | Unset): ID of the subscription.
    """

    web_hook_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        web_hook_id = self.web_hook_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if web_hook_id is not UNSET:
            field_dict["web_hook_id"] = web_hook_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        web_hook_id = d.pop("web_hook_id", UNSET)

        web_hook_unsubscription = cls(
            web_hook_id=web_hook_id,
        )

        web_hook_unsubscription.additional_properties = d
        return web_hook_unsubscription

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
