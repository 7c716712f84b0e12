from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from .._kinds import NULL, TEXT, EnumOf, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hook_event import HookEvent


@define
class WebHookSubscription(Model):
    """An event, and where to tell it.

    Attributes:
        target_url (None | str | Unset): Address to which the event is sent.
        event (HookEvent | None | Unset): The event.
    """

    target_url: None | str | Unset = json_field("target_url", FirstOf(TEXT, NULL), default=UNSET)
    event: HookEvent | None | Unset = json_field("event", FirstOf(EnumOf("HookEvent"), NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class WebHookSubscriptionDict(TypedDict, total=False):
    """Plain data for WebHookSubscription."""

    target_url: str | None
    event: HookEvent | None
