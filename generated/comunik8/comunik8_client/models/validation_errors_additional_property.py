from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json


@define
class ValidationErrorsAdditionalProperty(Model):
    """Messages about one field, under the numbers "0" and up."""

    additional_properties: dict[str, Any] = further_json()
