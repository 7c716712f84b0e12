from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class WebHookUnsubscription(Model):
    """A subscription to end.

    Attributes:
        web_hook_id (None | str | Unset): ID of the subscription.
    """

    web_hook_id: None | str | Unset = json_field("web_hook_id", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class WebHookUnsubscriptionDict(TypedDict, total=False):
    """Plain data for WebHookUnsubscription."""

    web_hook_id: str | None
