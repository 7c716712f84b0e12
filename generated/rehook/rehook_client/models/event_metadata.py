from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json
from ..types import UNSET, Unset


@define
class EventMetadata(OpenModel):
    """Properties of the event, under keys of the caller's choice.

    Attributes:
        referral_code (str | Unset): In a sign-up, the code of the advocate who
            brought the customer.
    """

    referral_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
