from __future__ import annotations

from typing import Any

from .._outcomes import worked
from .._reading import Model, define, further_json


@define
class ActionResult(Model):
    """Whether a change was made.

    Attributes:
        success (bool): Whether it was done.
        message (str): What was done, for people.
    """

    success: bool
    message: str
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.success)
