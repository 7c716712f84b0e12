from __future__ import annotations

from typing import Any, Required, TypedDict

from .._reading import Model, define, further_json, json_field


@define
class LeadCancellation(Model):
    """What names the lead to take out.

    Attributes:
        type_ (str): Kind of the lead.
        mobile (str): Lead's primary phone number.
    """

    type_: str = json_field("type")
    mobile: str
    additional_properties: dict[str, Any] = further_json()


class LeadCancellationDict(TypedDict, total=False):
    """Plain data for LeadCancellation."""

    type: Required[str]
    mobile: Required[str]
