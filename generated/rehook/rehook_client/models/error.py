from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Error(Model):
    """Why a call was refused.

    Attributes:
        code (int | None | str | Unset): Kind of the error.
        details (None | str | Unset): What exactly was wrong.
        message (None | str | Unset): What was wrong, for people.
        request_id (None | str | Unset): ID of the call.
    """

    code: int | None | str | Unset = json_field("code", FirstOf(Plain("int"), TEXT, NULL), default=UNSET)
    details: None | str | Unset = json_field("details", FirstOf(TEXT, NULL), default=UNSET)
    message: None | str | Unset = json_field("message", FirstOf(TEXT, NULL), default=UNSET)
    request_id: None | str | Unset = json_field("request_id", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
