from __future__ import annotations

from typing import Any

from .._kinds import TEXT, FirstOf, Plain
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Error(OpenModel):
    """Why a call was refused.

    Attributes:
        code (int | str | Unset): Kind of the error, as a number or as text such as
            `NOT_FOUND_CODE`.
        details (str | Unset): What exactly was wrong.
        message (str | Unset): What was wrong, for people.
        request_id (str | Unset): ID of the call, to be quoted to the vendor.
    """

    code: int | str | Unset = json_field(
        "code", FirstOf(Plain("int"), TEXT), default=UNSET
    )
    details: str | Unset = UNSET
    message: str | Unset = UNSET
    request_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
