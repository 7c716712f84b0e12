from __future__ import annotations

from typing import Any

from .._outcomes import worked
from .._reading import Model, define, further_json


@define
class LeadTested(Model):
    """The lead was checked and is valid.

    Attributes:
        test (str): The lead is valid; the sample has `ok`.
    """

    test: str
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.test, "ok")
