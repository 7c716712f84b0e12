from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hook_event import HookEvent, check_hook_event
from ..types import UNSET, Unset

T = TypeVar("T", bound="WebHookSubscription")


@_attrs_define
class WebHookSubscription:
    """An event, and where to tell it.

    Attributes:
        target_url (str | Unset): Address to which the event is sent.
        event (HookEvent | Unset): Event that can be subscribed to.
    """

    target_url: str | Unset = UNSET
    event: HookEvent | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        target_url = self.target_url

        event: str | Unset = UNSET
        if not isinstance(self.event, Unset):
            event = self.event

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if target_url is not UNSET:
            field_dict["target_url"] = target_url
        if event is not UNSET:
            field_dict["event"] = event

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target_url = d.pop("target_url", UNSET)

        _event = d.pop("event", UNSET)
        event: HookEvent | Unset
        if isinstance(_event, Unset):
            event = UNSET
        else:
            event = check_hook_event(_event)

        web_hook_subscription = cls(
            target_url=target_url,
            event=event,
        )

        web_hook_subscription.additional_properties = d
        return web_hook_subscription

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
