from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json


@define
class WebHookSubscriptionResult(Model):
    """The subscription that was made.

    Attributes:
        web_hook_id (str): ID of the subscription.
    """

    web_hook_id: str
    additional_properties: dict[str, Any] = further_json()
