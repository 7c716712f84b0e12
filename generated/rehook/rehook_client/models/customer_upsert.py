from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

from .._kinds import NULL, OPEN_OBJECT, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class CustomerUpsert(Model):
    """What is to be known of a customer.

    Attributes:
        source_id (str): Unique ID that the caller's own application uses for the customer.
        referral_code (None | str | Unset): Code that the customer is to have; a new customer without one is given
            one.
        metadata (dict[str, Any] | None | Unset): Properties of the customer, under keys of the caller's choice.
    """

    source_id: str
    referral_code: None | str | Unset = json_field("referral_code", FirstOf(TEXT, NULL), default=UNSET)
    metadata: dict[str, Any] | None | Unset = json_field("metadata", FirstOf(OPEN_OBJECT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class CustomerUpsertDict(TypedDict, total=False):
    """Plain data for CustomerUpsert."""

    source_id: Required[str]
    referral_code: str | None
    metadata: Mapping[str, Any] | None
