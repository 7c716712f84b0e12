from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json
from ..types import UNSET, Unset


@define
class ErrorDetails(Model):
    """What was wrong, for programs and for people.

    Attributes:
        message (str): What was wrong, for people.
        code (str | Unset): Name of the kind of error, of which `validation_error` is the only real one that is
            shown.
        details (Any | Unset): More about the error; in the sample, a list of messages under the name of each field
            that is wrong.
    """

    message: str
    code: str | Unset = UNSET
    details: Any | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
