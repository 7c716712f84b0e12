from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json
from ..types import UNSET, Unset


@define
class WebHookUnsubscription(OpenModel):
    """A subscription to end.

    Attributes:
        web_hook_id (str | Unset): ID of the subscription.
    """

    web_hook_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
