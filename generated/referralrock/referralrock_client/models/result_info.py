from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ResultInfo(Model):
    """What became of one item.

    Attributes:
        status (None | str | Unset): Outcome; clients wait for `Success` or `Succeeded`, and other texts are to be
            expected.
        message (None | str | Unset): Why, for people.
    """

    status: None | str | Unset = json_field("Status", FirstOf(TEXT, NULL), default=UNSET)
    message: None | str | Unset = json_field("Message", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.status, "succe")
