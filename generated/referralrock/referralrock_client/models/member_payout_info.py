from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberPayoutInfo(OpenModel):
    """How a member wants to be paid.

    Attributes:
        payout_type (str | Unset): Kind of payment, of unknown values.
        use_default_values (bool | Unset): Whether default values are used.
        email (str | Unset): Email address to which payments go.
    """

    payout_type: str | Unset = json_field("payoutType", default=UNSET)
    use_default_values: bool | Unset = json_field("useDefaultValues", default=UNSET)
    email: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
