from __future__ import annotations

from typing import Any

from .._kinds import NULL, OPEN_OBJECT, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Campaign(Model):
    """A program that the application runs.

    Attributes:
        campaign_id (str): ID of the campaign.
        campaign_type (None | str | Unset): Kind of the campaign, such as `leaderboard`.
        id (None | str | Unset): A further ID, which is blank in the sample and explained nowhere.
        campaign_status (None | str | Unset): State of the campaign, such as `active`.
        metadata (dict[str, Any] | None | Unset): Texts that were given to the campaign, under keys of the
            application's choice.
    """

    campaign_id: str
    campaign_type: None | str | Unset = json_field("campaign_type", FirstOf(TEXT, NULL), default=UNSET)
    id: None | str | Unset = json_field("id", FirstOf(TEXT, NULL), default=UNSET)
    campaign_status: None | str | Unset = json_field("campaign_status", FirstOf(TEXT, NULL), default=UNSET)
    metadata: dict[str, Any] | None | Unset = json_field("metadata", FirstOf(OPEN_OBJECT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
