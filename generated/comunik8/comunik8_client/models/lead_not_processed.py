from __future__ import annotations

from typing import Any, Literal

from .._kinds import Exactly
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field


@define
class LeadNotProcessed(Model):
    """The lead was not taken as a new one.

    Attributes:
        saved (bool): Whether the lead was stored all the same, as in every sample.
        processed (Literal[False]): The lead was not taken.
        error (str): Why it was not taken; `Existing Contact`, `Another call is already scheduled` and `Unknown
            Type` are seen.
    """

    saved: bool
    processed: Literal[False] = json_field("processed", Exactly(False))
    error: str
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.processed)
