from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberPayoutInfo(Model):
    """How a member wants to be paid.

    Attributes:
        payout_type (None | str | Unset): Kind of payment, of unknown values.
        use_default_values (bool | None | Unset): Whether default values are used.
        email (None | str | Unset): Email address.
    """

    payout_type: None | str | Unset = json_field("payoutType", FirstOf(TEXT, NULL), default=UNSET)
    use_default_values: bool | None | Unset = json_field(
        "useDefaultValues", FirstOf(Plain("bool"), NULL), default=UNSET
    )
    email: None | str | Unset = json_field("email", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class MemberPayoutInfoDict(TypedDict, total=False):
    """Plain data for MemberPayoutInfo."""

    payoutType: str | None
    useDefaultValues: bool | None
    email: str | None
