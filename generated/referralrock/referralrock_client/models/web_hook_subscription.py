from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import EnumOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hook_event import HookEvent


@define
class WebHookSubscription(OpenModel):
    """An event, and where to tell it.

    Attributes:
        target_url (str | Unset): Address to which the event is sent.
        event (HookEvent | Unset): Event that can be subscribed to.
    """

    target_url: str | Unset = UNSET
    event: HookEvent | Unset = json_field("event", EnumOf("HookEvent"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
