from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json
from ..types import UNSET, Unset


@define
class CredentialsCheck(OpenModel):
    """Outcome of the check.

    Attributes:
        status (str | Unset): Seen as `ok` in the integration's own tests.
    """

    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
