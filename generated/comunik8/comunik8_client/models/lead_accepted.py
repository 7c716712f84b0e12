from __future__ import annotations

from typing import Any, Literal

from .._kinds import Exactly
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field


@define
class LeadAccepted(Model):
    """The lead was stored and taken as a new one.

    Attributes:
        saved (Literal[True]): The lead was stored.
        processed (Literal[True]): The lead was taken as a new one.
    """

    saved: Literal[True] = json_field("saved", Exactly(True))
    processed: Literal[True] = json_field("processed", Exactly(True))
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.processed)
