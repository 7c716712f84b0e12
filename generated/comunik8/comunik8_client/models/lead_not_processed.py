from __future__ import annotations

from typing import Any, Literal

from .._kinds import Exactly
from .._reading import OpenModel, define, further_json, json_field


@define
class LeadNotProcessed(OpenModel):
    """The lead was stored and not taken, so that the dialler will not call because of it.

    Attributes:
        saved (Literal[True]): The lead was stored.
        processed (Literal[False]): The lead was not taken.
        error (str): Why it was not taken; `Existing Contact`, `Another call is
            already scheduled` and `Unknown Type` are seen.
    """

    saved: Literal[True] = json_field("saved", Exactly(True))
    processed: Literal[False] = json_field("processed", Exactly(False))
    error: str
    additional_properties: dict[str, Any] = further_json()
