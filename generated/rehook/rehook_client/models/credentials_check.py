from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class CredentialsCheck(Model):
    """Outcome of the check.

    Attributes:
        status (None | str | Unset): Seen as `ok` in the integration's own tests.
    """

    status: None | str | Unset = json_field("status", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
