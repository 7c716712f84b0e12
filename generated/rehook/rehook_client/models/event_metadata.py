from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class EventMetadata(Model):
    """Properties of an event, under keys of the caller's choice.

    Attributes:
        referral_code (None | str | Unset): In a sign-up, the code of the advocate who brought the customer.
    """

    referral_code: None | str | Unset = json_field("referral_code", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class EventMetadataDict(TypedDict, total=False):
    """Plain data for EventMetadata."""

    referral_code: str | None
