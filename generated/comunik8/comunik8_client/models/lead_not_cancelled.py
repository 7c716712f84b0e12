from __future__ import annotations

from typing import Any, Literal

from .._kinds import Exactly
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field


@define
class LeadNotCancelled(Model):
    """The lead was not taken out.

    Attributes:
        cancelled (Literal[False]): The lead was not taken out.
        warning (str): Why it was not taken out; `server error (call group)` for a type that does not exist, `not
            found`, `already processed` and `server error (save)` are seen.
    """

    cancelled: Literal[False] = json_field("cancelled", Exactly(False))
    warning: str
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.cancelled)
