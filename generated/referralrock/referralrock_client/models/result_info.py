from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ResultInfo(OpenModel):
    """What became of one item, as each item of a batch fares on its own.

    Attributes:
        status (str | Unset): Outcome, of which `Success` is the only value that was
            ever seen.
        message (None | str | Unset): Why, for people.
    """

    status: str | Unset = json_field("Status", default=UNSET)
    message: None | str | Unset = json_field(
        "Message", FirstOf(TEXT, NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
