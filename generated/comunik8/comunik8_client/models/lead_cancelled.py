from __future__ import annotations

from typing import Any, Literal

from .._kinds import Exactly
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field


@define
class LeadCancelled(Model):
    """The lead was taken out.

    Attributes:
        cancelled (Literal[True]): The lead was taken out.
    """

    cancelled: Literal[True] = json_field("cancelled", Exactly(True))
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.cancelled)
