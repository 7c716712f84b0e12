from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json
from ..types import UNSET, Unset


@define
class Campaign(OpenModel):
    """A program that the application runs.

    Attributes:
        campaign_id (str): ID of the campaign.
        campaign_type (str | Unset): Kind of the campaign, such as `leaderboard`.
        id (str | Unset): A further ID, which is blank in the sample and explained
            nowhere.
        campaign_status (str | Unset): State of the campaign, such as `active`.
        metadata (dict[str, Any] | Unset): Texts that were given to the campaign,
            under keys of the application's choice.
    """

    campaign_id: str
    campaign_type: str | Unset = UNSET
    id: str | Unset = UNSET
    campaign_status: str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
