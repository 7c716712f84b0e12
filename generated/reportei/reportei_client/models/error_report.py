from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .error_details import ErrorDetails


@define
class ErrorReport(Model):
    """Why a request failed, as the vendor's page shows it.

    Attributes:
        error (ErrorDetails): What was wrong, for programs and for people.
    """

    error: ErrorDetails = json_field("error", ObjectOf("ErrorDetails"))
    additional_properties: dict[str, Any] = further_json()
